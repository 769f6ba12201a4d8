/**
 * A shard: part of a segment's terms with the articles that hold them, as one small file. Terms stand in the order of
 * their code units, each written as what differs from the one before; their articles follow as a stream of bits.
 */
import { readText, unitLength } from './characters.ts';
import { readBits, readNumber, readRice, riceWidth, type BitCursor } from './numbers.ts';

/** What a term is worth in an article: the best of its places. */
export const WEIGHT = { insideBodyRun: 0, startsBodyRun: 1, insideHeadRun: 2, startsHeadRun: 3 } as const;

export interface ShardShape {
  /** Articles of the segment. */
  readonly documents: number;
  /**
   * 2 where head and body lie in one index. 1 where they have one each: in that of heads, whether the term starts a run;
   * in that of bodies, whether it starts one or stands in the head.
   */
  readonly weightBits: 1 | 2;
}

/** The header of a term: four bits of length shared with the term before, one for a single article, three for the rest's length. */
export const HEADER = { mostShared: 15, single: 0x08, mostShort: 7 } as const;

/** A number that holds an article's place in its segment and a weight, and sorts by the place. */
export function posting(document: number, weight: number): number {
  return (document << 2) | weight;
}

/** The bits of an article's number, where a term has only one. */
export function numberWidth(documents: number): number {
  return 32 - Math.clz32(documents);
}

/** Tells of every article that holds a term beginning with `prefix`, with the rest of that term. */
export function findPostings(bytes: Uint8Array, shape: ShardShape, prefix: string, visit: (document: number, weight: number, rest: string) => void): void {
  readTerms(bytes, (term, postings, bits) => {
    const found = term.startsWith(prefix);
    if (!found && term > prefix) return false;
    const rest = term.slice(prefix.length);
    readPostings(bits, postings, shape, found ? (document, weight) => visit(document, weight, rest) : undefined);
    return true;
  });
}

/** Tells of every term in turn, with its postings. */
export function forEachTerm(bytes: Uint8Array, shape: ShardShape, visit: (term: string, postings: readonly number[]) => void): void {
  readTerms(bytes, (term, count, bits) => {
    const postings: number[] = [];
    readPostings(bits, count, shape, (document, weight) => postings.push(posting(document, weight)));
    visit(term, postings);
    return true;
  });
}

/** The same without a list for each: the term's postings are the first so many of an array, which the next term's overwrite. */
export function scanTerms(bytes: Uint8Array, shape: ShardShape, postings: Int32Array, visit: (term: string, count: number) => void): void {
  let found = 0;
  const take = (document: number, weight: number): void => {
    postings[found++] = posting(document, weight);
  };
  readTerms(bytes, (term, count, bits) => {
    found = 0;
    readPostings(bits, count, shape, take);
    visit(term, count);
    return true;
  });
}

/** Visits terms until one is refused; whoever visits reads as many postings as there are. */
function readTerms(bytes: Uint8Array, visit: (term: string, postings: number, bits: BitCursor) => boolean): void {
  const reader = { bytes, at: 0 };
  const count = readNumber(reader);
  const length = readNumber(reader);
  const bits: BitCursor = { bytes, bit: (reader.at + length) * 8 };
  let term = '';
  for (let left = count; left > 0; left -= 1) {
    const header = bytes[reader.at++] ?? 0;
    term = term.slice(0, header >> 4) + readRest(bytes, reader, header & HEADER.mostShort);
    const postings = header & HEADER.single ? 1 : readNumber(reader) + 2;
    if (!visit(term, postings, bits)) return;
  }
}

function readRest(bytes: Uint8Array, reader: { at: number }, shortLength: number): string {
  const length = shortLength === HEADER.mostShort ? (bytes[reader.at++] ?? 0) : shortLength;
  const from = reader.at;
  for (let left = length; left > 0; left -= 1) reader.at += unitLength(bytes[reader.at] ?? 0);
  return readText(bytes, from, reader.at);
}

function readPostings(bits: BitCursor, count: number, { documents, weightBits }: ShardShape, visit?: (document: number, weight: number) => void): void {
  if (count === 1) {
    const document = readBits(bits, numberWidth(documents));
    const weight = readBits(bits, weightBits);
    visit?.(document, weight);
    return;
  }
  const width = riceWidth(count, documents);
  const alike = readBits(bits, 1) === 1;
  const common = alike ? readBits(bits, weightBits) : 0;
  let document = -1;
  for (let left = count; left > 0; left -= 1) {
    document += readRice(bits, width) + 1;
    const weight = alike ? common : readBits(bits, weightBits);
    visit?.(document, weight);
  }
}

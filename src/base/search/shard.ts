/**
 * A shard: part of a segment's terms with the articles that hold them, as one small file. Terms stand in the order of
 * their code units, each written as what differs from the one before; their articles follow as a stream of bits.
 */
import { readText, unitLength, writeText } from './characters.ts';
import { readBits, readNumber, readRice, riceWidth, writeBits, writeNumber, writeRice, type BitCursor } from './numbers.ts';

/** What a term is worth in an article: the best of its places. */
export const WEIGHT = { insideBodyRun: 0, startsBodyRun: 1, insideHeadRun: 2, startsHeadRun: 3 } as const;

export interface ShardShape {
  /** Articles of the segment. */
  readonly documents: number;
  /** 2 where head and body lie in one index; 1 where an index holds only one of them. */
  readonly weightBits: 1 | 2;
}

/** A number that holds an article's place in its segment and a weight, and sorts by the place. */
export function posting(document: number, weight: number): number {
  return (document << 2) | weight;
}

export interface ShardWriter {
  /** Terms in the order of their code units, of at most 255; postings ascending, at least one, each document once. */
  readonly add: (term: string, postings: ArrayLike<number>) => void;
  /** The shard of the terms added since the last. */
  readonly finish: () => Uint8Array;
}

export function createShardWriter(shape: ShardShape): ShardWriter {
  let terms = 0;
  let before = '';
  let dictionary = new Uint8Array(1 << 12);
  let length = 0;
  let stream = new Uint8Array(1 << 12);
  let bit = 0;
  return {
    add(term, postings) {
      dictionary = withRoom(dictionary, length + 3 * term.length + MOST_TERM_OVERHEAD);
      stream = withRoom(stream, (bit >> 3) + mostPostingBytes(postings.length, shape));
      length = writeTerm(dictionary, length, before, term, postings.length);
      bit = writePostings({ bytes: stream, bit }, postings, shape);
      before = term;
      terms += 1;
    },
    finish() {
      const head = new Uint8Array(2 * MOST_NUMBER);
      const start = writeNumber(head, writeNumber(head, 0, terms), length);
      const written = stream.subarray(0, Math.ceil(bit / 8));
      const bytes = new Uint8Array(start + length + written.length);
      bytes.set(head.subarray(0, start));
      bytes.set(dictionary.subarray(0, length), start);
      bytes.set(written, start + length);
      terms = 0;
      before = '';
      length = 0;
      written.fill(0);
      bit = 0;
      return bytes;
    },
  };
}

/** Tells of every article that holds a term beginning with `prefix`, with the rest of that term. */
export function findPostings(bytes: Uint8Array, shape: ShardShape, prefix: string, visit: (document: number, weight: number, rest: string) => void): void {
  const reader = { bytes, at: 0 };
  const count = readNumber(reader);
  const length = readNumber(reader);
  const bits: BitCursor = { bytes, bit: (reader.at + length) * 8 };
  let term = '';
  for (let left = count; left > 0; left -= 1) {
    const header = bytes[reader.at++] ?? 0;
    term = term.slice(0, header >> 4) + readRest(bytes, reader, header & MOST_SHORT);
    const postings = header & SINGLE ? 1 : readNumber(reader) + 2;
    const found = term.startsWith(prefix);
    if (!found && term > prefix) return;
    const rest = term.slice(prefix.length);
    readPostings(bits, postings, shape, found ? (document, weight) => visit(document, weight, rest) : undefined);
  }
}

const MOST_NUMBER = 5;
/** Header, length of a long rest, count of articles. */
const MOST_TERM_OVERHEAD = 1 + 1 + MOST_NUMBER;
const MOST_SHARED = 15;
const SINGLE = 0x08;
const MOST_SHORT = 7;

/** The header: four bits of length shared with the term before, one for a single article, three for the rest's length. */
function writeTerm(bytes: Uint8Array, at: number, before: string, term: string, postings: number): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before.charCodeAt(shared) === term.charCodeAt(shared)) shared += 1;
  const rest = term.slice(shared);
  let next = at;
  bytes[next++] = (shared << 4) | (postings === 1 ? SINGLE : 0) | Math.min(rest.length, MOST_SHORT);
  if (rest.length >= MOST_SHORT) bytes[next++] = rest.length;
  next = writeText(bytes, next, rest);
  return postings === 1 ? next : writeNumber(bytes, next, postings - 2);
}

/** The same bytes with room for so many. */
function withRoom(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

function readRest(bytes: Uint8Array, reader: { at: number }, shortLength: number): string {
  const length = shortLength === MOST_SHORT ? (bytes[reader.at++] ?? 0) : shortLength;
  const from = reader.at;
  for (let left = length; left > 0; left -= 1) reader.at += unitLength(bytes[reader.at] ?? 0);
  return readText(bytes, from, reader.at);
}

/** Rice codes of `count` gaps take at most twice as many bits as gaps, and the quotients add up to less than that. */
function mostPostingBytes(count: number, { documents, weightBits }: ShardShape): number {
  const width = riceWidth(count, documents);
  return Math.ceil((2 + weightBits + count * (1 + width + weightBits) + (documents >>> width)) / 8) + 1;
}

/** One article: its number as it is. More: gaps. Weights once where all are alike. Returns where the next bit goes. */
function writePostings(bits: BitCursor, postings: ArrayLike<number>, { documents, weightBits }: ShardShape): number {
  const first = postings[0] ?? 0;
  if (postings.length === 1) {
    writeBits(bits, first >> 2, numberWidth(documents));
    writeBits(bits, first & 3, weightBits);
    return bits.bit;
  }
  const width = riceWidth(postings.length, documents);
  const alike = haveOneWeight(postings);
  writeBits(bits, alike ? 1 : 0, 1);
  if (alike) writeBits(bits, first & 3, weightBits);
  let before = -1;
  for (let index = 0; index < postings.length; index += 1) {
    const value = postings[index] ?? 0;
    writeRice(bits, (value >> 2) - before - 1, width);
    if (!alike) writeBits(bits, value & 3, weightBits);
    before = value >> 2;
  }
  return bits.bit;
}

function haveOneWeight(postings: ArrayLike<number>): boolean {
  const weight = (postings[0] ?? 0) & 3;
  for (let index = 1; index < postings.length; index += 1) if (((postings[index] ?? 0) & 3) !== weight) return false;
  return true;
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

function numberWidth(documents: number): number {
  return 32 - Math.clz32(documents);
}

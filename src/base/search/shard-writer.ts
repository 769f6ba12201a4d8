/** Writes shards, as `shard.ts` reads them. Terms come as code units, as an index has millions of them. */
import { unitsOf, writeUnits } from './characters.ts';
import { riceWidth, writeBits, writeNumber, writeRice, type BitCursor } from './numbers.ts';
import { HEADER, numberWidth, type ShardShape } from './shard.ts';

/** A class, as its methods are what V8 compiles best for many writers in turn. */
export class ShardWriter {
  readonly #shape: ShardShape;
  readonly #before = new Uint16Array(MOST_TERM);
  #beforeLength = 0;
  #terms = 0;
  #dictionary = new Uint8Array(1 << 12);
  #length = 0;
  readonly #bits = { bytes: new Uint8Array(1 << 12), bit: 0 };

  constructor(shape: ShardShape) {
    this.#shape = shape;
  }

  /**
   * The term that stands in `units` from `from` up to `to`, at most 255 long. Terms come in the order of their code
   * units; of the postings the first `count` are meant: at least one, ascending, each document once.
   */
  add(units: Uint16Array, from: number, to: number, postings: Int32Array, count: number): void {
    const dictionary = withRoom(this.#dictionary, this.#length + 3 * (to - from) + MOST_TERM_OVERHEAD);
    const shared = this.#sharedWith(units, from, to);
    const rest = to - from - shared;
    let at = this.#length;
    dictionary[at++] = (shared << 4) | (count === 1 ? HEADER.single : 0) | Math.min(rest, HEADER.mostShort);
    if (rest >= HEADER.mostShort) dictionary[at++] = rest;
    at = writeUnits(dictionary, at, units, from + shared, to);
    if (count > 1) at = writeNumber(dictionary, at, count - 2);
    this.#dictionary = dictionary;
    this.#length = at;
    this.#bits.bytes = withRoom(this.#bits.bytes, (this.#bits.bit >> 3) + mostPostingBytes(count, this.#shape));
    writePostings(this.#bits, postings, count, this.#shape);
    for (let index = shared; from + index < to; index += 1) this.#before[index] = units[from + index] ?? 0;
    this.#beforeLength = to - from;
    this.#terms += 1;
  }

  /** The same for a term as text. */
  addTerm(term: string, postings: readonly number[]): void {
    this.add(unitsOf(term), 0, term.length, Int32Array.from(postings), postings.length);
  }

  /** The shard of the terms added since the last. */
  finish(): Uint8Array {
    const head = new Uint8Array(2 * MOST_NUMBER);
    const start = writeNumber(head, writeNumber(head, 0, this.#terms), this.#length);
    const written = this.#bits.bytes.subarray(0, Math.ceil(this.#bits.bit / 8));
    const bytes = new Uint8Array(start + this.#length + written.length);
    bytes.set(head.subarray(0, start));
    bytes.set(this.#dictionary.subarray(0, this.#length), start);
    bytes.set(written, start + this.#length);
    written.fill(0);
    this.#terms = 0;
    this.#beforeLength = 0;
    this.#length = 0;
    this.#bits.bit = 0;
    return bytes;
  }

  /** With how many units of the term before this one begins. */
  #sharedWith(units: Uint16Array, from: number, to: number): number {
    const most = Math.min(HEADER.mostShared, this.#beforeLength, to - from);
    let shared = 0;
    while (shared < most && this.#before[shared] === units[from + shared]) shared += 1;
    return shared;
  }
}

const MOST_TERM = 255;
const MOST_NUMBER = 5;
/** Header, length of a long rest, count of articles. */
const MOST_TERM_OVERHEAD = 1 + 1 + MOST_NUMBER;

/** The same bytes with room for so many. */
function withRoom(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

/** Rice codes of `count` gaps take at most twice as many bits as gaps, and the quotients add up to less than that. */
function mostPostingBytes(count: number, { documents, weightBits }: ShardShape): number {
  const width = riceWidth(count, documents);
  return Math.ceil((2 + weightBits + count * (1 + width + weightBits) + (documents >>> width)) / 8) + 1;
}

/** One article: its number as it is. More: gaps. Weights once where all are alike. */
function writePostings(bits: BitCursor, postings: Int32Array, count: number, { documents, weightBits }: ShardShape): void {
  const first = postings[0] ?? 0;
  if (count === 1) {
    writeBits(bits, ((first >> 2) << weightBits) | (first & 3), numberWidth(documents) + weightBits);
    return;
  }
  const width = riceWidth(count, documents);
  const alike = haveOneWeight(postings, count);
  const ownBits = alike ? 0 : weightBits;
  const ownWeight = (1 << ownBits) - 1;
  writeBits(bits, alike ? 1 : 0, 1);
  if (alike) writeBits(bits, first & 3, weightBits);
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    const value = postings[index] ?? 0;
    const gap = (value >> 2) - before - 1;
    // A Rice code with the weight behind it is the Rice code of both as one number.
    writeRice(bits, (gap << ownBits) | (value & ownWeight), width + ownBits);
    before = value >> 2;
  }
}

function haveOneWeight(postings: Int32Array, count: number): boolean {
  const weight = (postings[0] ?? 0) & 3;
  for (let index = 1; index < count; index += 1) if (((postings[index] ?? 0) & 3) !== weight) return false;
  return true;
}

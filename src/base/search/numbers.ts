/** Whole numbers in files of bytes: few bytes for small ones, and single bits where that saves most. */

/** Writes a number from 0 up to 2^32, seven bits a byte, lowest first; returns where the next byte goes. At most 5 bytes. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let next = at;
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes[next++] = (rest & 0x7f) | 0x80;
  bytes[next++] = rest;
  return next;
}

export interface ByteReader {
  readonly bytes: Uint8Array;
  /** Offset of the next byte. */
  at: number;
}

export function readNumber(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

/** Bits from the highest of the first byte to the lowest of the last. The bytes must be zero where it writes. */
export interface BitCursor {
  readonly bytes: Uint8Array;
  /** Number of the next bit. */
  bit: number;
}

/** The lowest `count` bits of `value`, at most 24. */
export function writeBits(cursor: BitCursor, value: number, count: number): void {
  const { bytes } = cursor;
  for (let left = count; left > 0; ) {
    const free = 8 - (cursor.bit & 7);
    const taken = Math.min(free, left);
    left -= taken;
    const at = cursor.bit >>> 3;
    bytes[at] = (bytes[at] ?? 0) | (((value >>> left) & ((1 << taken) - 1)) << (free - taken));
    cursor.bit += taken;
  }
}

export function readBits(cursor: BitCursor, count: number): number {
  let value = 0;
  for (let left = count; left > 0; left -= 1) value = (value << 1) | readBit(cursor);
  return value;
}

/** Golomb-Rice: the part above `width` bits as so many ones and a zero, then the bits below. */
export function writeRice(cursor: BitCursor, value: number, width: number): void {
  let high = value >>> width;
  for (; high > MOST_ONES; high -= MOST_ONES) writeBits(cursor, (1 << MOST_ONES) - 1, MOST_ONES);
  const ones = (1 << (high + 1)) - 2;
  if (high + 1 + width <= MOST_BITS) {
    writeBits(cursor, (ones << width) | (value & ((1 << width) - 1)), high + 1 + width);
  } else {
    writeBits(cursor, ones, high + 1);
    writeBits(cursor, value, width);
  }
}

/** Bits, and among them ones, that are written at once. */
const MOST_BITS = 24;
const MOST_ONES = 16;

export function readRice(cursor: BitCursor, width: number): number {
  let high = 0;
  while (readBit(cursor) === 1) high += 1;
  return (high << width) | readBits(cursor, width);
}

/** The width that makes gaps of `count` numbers below `limit` short. */
export function riceWidth(count: number, limit: number): number {
  return Math.max(0, 31 - Math.clz32(Math.floor((limit * 11) / (count * 16)) | 0));
}

function readBit(cursor: BitCursor): number {
  const bit = cursor.bit++;
  return ((cursor.bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
}

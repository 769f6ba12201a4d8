/** A file of two parts: the first with its length in bytes before it, then the second. */
import { readNumber, writeNumber } from './numbers.ts';

export function joinParts(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(MOST_NUMBER + first.length + second.length);
  const start = writeNumber(bytes, 0, first.length);
  bytes.set(first, start);
  bytes.set(second, start + first.length);
  return bytes.slice(0, start + first.length + second.length);
}

export function splitParts(bytes: Uint8Array): readonly [first: Uint8Array, second: Uint8Array] {
  const reader = { bytes, at: 0 };
  const end = readNumber(reader) + reader.at;
  return [bytes.subarray(reader.at, end), bytes.subarray(end)];
}

const MOST_NUMBER = 5;

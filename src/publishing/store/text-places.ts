/**
 * Where texts lie in a file of thousands, by the texts' digests: as bytes in the order of the digests, so that whoever
 * asks for a few reads no more.
 */
import { firstIndexWhere } from '../../base/binary-search.ts';
import { fromNumbers, openCheckedFile, toNumbers, writeCheckedFile } from './checked-file.ts';

/** Where a text lies: offset and length in bytes, and its hash. */
export type Place = readonly [number, number, number];

export interface TextPlaces {
  readonly find: (digest: string) => Place | undefined;
  readonly all: () => Iterable<readonly [string, Place]>;
}

/** Digests are of ASCII, and mostly of one length. */
export function writePlaces(file: string, version: string, places: ReadonlyMap<string, Place>): void {
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const width = sorted.reduce((most, [digest]) => Math.max(most, digest.length), 0);
  const digests = Buffer.from(sorted.map(([digest]) => digest.padEnd(width)).join(''), 'latin1');
  const column = (part: 0 | 1 | 2): readonly number[] => sorted.map(([, place]) => place[part]);
  writeCheckedFile(file, version, [digests, toNumbers([column(0), column(1), column(2)])]);
}

/** None where there is no such file, or it is not what was written. */
export function openPlaces(file: string | undefined, version: string): TextPlaces {
  const [digests = NO_BYTES, numbers = NO_BYTES] = (file === undefined ? undefined : openCheckedFile(file, version)?.readFirst(2)) ?? [];
  const [offsets = NO_NUMBERS, sizes = NO_NUMBERS, hashes = NO_NUMBERS] = fromNumbers(numbers, 3);
  const width = digests.length / Math.max(offsets.length, 1);
  const digestAt = (index: number): string => digests.toString('latin1', index * width, (index + 1) * width).trimEnd();
  const placeAt = (index: number): Place => [offsets[index] ?? 0, sizes[index] ?? 0, hashes[index] ?? 0];
  return {
    find(digest) {
      const index = firstIndexWhere(offsets.length, (at) => digestAt(at) >= digest);
      return index < offsets.length && digestAt(index) === digest ? placeAt(index) : undefined;
    },
    all: () => Array.from(offsets, (_, index) => [digestAt(index), placeAt(index)] as const),
  };
}

const NO_BYTES = Buffer.alloc(0);
const NO_NUMBERS = new Float64Array();

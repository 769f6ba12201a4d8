import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/base/hash.ts';
import { cutIntoChunks, type Chunk } from '../../../src/outputs/search/chunks.ts';

const addressesUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => hashOf(`/2026/${index}/`));

/** What a segment's name stands for: its articles. */
const membersOf = (keys: readonly number[]): readonly string[] => cutIntoChunks(keys).map(({ level, start, end }) => `${level}:${keys.slice(start, end).join()}`);

function placesOf({ start, end, children }: Chunk): readonly number[] {
  return children.length === 0 ? Array.from({ length: end - start }, (_, index) => start + index) : children.flatMap(placesOf);
}

describe('segments', () => {
  it('hold every article but the newest once, in order, the largest first', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), (count) => {
        const chunks = cutIntoChunks(addressesUpTo(count));
        const end = chunks.at(-1)?.end ?? 0;
        expect(chunks.flatMap(placesOf)).toEqual(Array.from({ length: end }, (_, place) => place));
        expect(chunks.map(({ level }) => level)).toEqual(chunks.map(({ level }) => level).toSorted((a, b) => b - a));
        expect(count - end).toBeLessThan(14);
      }),
      { numRuns: 20 },
    );
  });

  it('are few: some ten for as many articles as a paper has', () => {
    expect(cutIntoChunks(addressesUpTo(13_500)).length).toBeLessThan(20);
    expect(cutIntoChunks(addressesUpTo(100_000)).length).toBeLessThan(40);
  });

  it('stay as they are when an article is added, nearly always', () => {
    const unchanged = Array.from({ length: 200 }, (_, index) => {
      const before = membersOf(addressesUpTo(2_000 + index));
      const after = membersOf(addressesUpTo(2_001 + index));
      return before.join(' ') === after.join(' ');
    });
    expect(unchanged.filter(Boolean).length).toBeGreaterThan(160);
  });

  it('stay as they are but for the one where an old article goes', () => {
    const keys = addressesUpTo(30_000);
    const before = membersOf(keys);
    for (const place of [100, 9_000, 15_000, 22_222]) {
      const after = new Set(membersOf(keys.toSpliced(place, 1)));
      expect(before.filter((members) => !after.has(members)).length).toBeLessThanOrEqual(3);
    }
  });
});

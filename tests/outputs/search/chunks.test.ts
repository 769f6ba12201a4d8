import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoChunks, type Chunk } from '../../../src/outputs/search/chunks.ts';

const itemsUpTo = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `/2026/${index}/`);
const cut = (items: readonly string[]) => cutIntoChunks(items, (item) => item);
const keyOf = ({ level, items }: Chunk<string>): string => `${level}:${items.join()}`;

describe('segments', () => {
  it('hold every article once, in order, the largest first', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), (count) => {
        const { chunks, rest } = cut(itemsUpTo(count));
        expect([...chunks.flatMap(({ items }) => items), ...rest]).toEqual(itemsUpTo(count));
        expect(chunks.map(({ level }) => level)).toEqual(chunks.map(({ level }) => level).toSorted((a, b) => b - a));
        expect(rest.length).toBeLessThan(14);
      }),
    );
  });

  it('are few: some ten for as many articles as a paper has', () => {
    expect(cut(itemsUpTo(13_500)).chunks.length).toBeLessThan(20);
    expect(cut(itemsUpTo(100_000)).chunks.length).toBeLessThan(40);
  });

  it('stay as they are when an article is added, nearly always', () => {
    const unchanged = Array.from({ length: 1_000 }, (_, index) => {
      const before = cut(itemsUpTo(2_000 + index));
      const after = cut(itemsUpTo(2_001 + index));
      return before.chunks.every((chunk, at) => keyOf(chunk) === keyOf(after.chunks[at] ?? chunk));
    });
    expect(unchanged.filter(Boolean).length).toBeGreaterThan(850);
  });

  it('stay as they are but for the one where an old article goes', () => {
    const items = itemsUpTo(30_000);
    const before = cut(items).chunks.map(keyOf);
    for (const place of [100, 9_000, 15_000, 22_222]) {
      const after = new Set(cut(items.toSpliced(place, 1)).chunks.map(keyOf));
      expect(before.filter((chunk) => !after.has(chunk)).length).toBeLessThanOrEqual(3);
    }
  });
});

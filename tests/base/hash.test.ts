import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';

describe('the fast hash', () => {
  it('is a number that is held exactly, and the same every time', () => {
    for (const text of ['', 'a', '속보', 'x'.repeat(10_000)]) {
      expect(Number.isSafeInteger(hashOf(text))).toBe(true);
      expect(hashOf(text)).toBe(hashOf(text));
    }
  });

  it('tells a hundred thousand texts apart that differ by little', () => {
    const texts = Array.from({ length: 100_000 }, (_, index) => `/2026/11/${index % 30}/${index}/`);
    expect(new Set(texts.map((text) => hashOf(text))).size).toBe(texts.length);
  });

  it('depends on its seed in every part of it', () => {
    const seeds = [0, 1, 2 ** 31, 2 ** 32, 2 ** 40, 2 ** 52];
    expect(new Set(seeds.map((seed) => hashOf('글', seed))).size).toBe(seeds.length);
  });

  it('spreads over residues, by which work is divided', () => {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 4_000; index += 1) counts[hashOf(`/${index}/`) % 4] = (counts[hashOf(`/${index}/`) % 4] ?? 0) + 1;
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });
});

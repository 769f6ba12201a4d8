import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../src/base/slug.ts';
import { createDistinctSlugs } from '../../src/site/slugs.ts';

test('the first keeps the plain slug, later ones are numbered', () => {
  expect(['c', 'c', 'go', 'c'].map(createDistinctSlugs())).toEqual(['c', 'c-2', 'go', 'c-3']);
});

test('a number that is taken is passed over', () => {
  expect(['c-2', 'c', 'c'].map(createDistinctSlugs())).toEqual(['c-2', 'c', 'c-3']);
});

test('slugs are distinct for file systems without case too, and later ones change no earlier one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('c', 'C', 'c-2', '가', '가')), fc.constantFrom('c', 'C-2'), (wanted, newest) => {
      const slugs = wanted.map(createDistinctSlugs());
      expect(new Set(slugs.map(foldName)).size).toBe(slugs.length);
      expect([...wanted, newest].map(createDistinctSlugs()).slice(0, -1)).toEqual(slugs);
    }),
  );
});

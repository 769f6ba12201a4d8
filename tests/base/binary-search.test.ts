import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndexWhere } from '../../src/base/binary-search.ts';

test('finds what looking at one after another finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), fc.integer({ min: -1, max: 21 }), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = sorted.findIndex((number) => number >= wanted);
      expect(firstIndexWhere(sorted.length, (index) => (sorted[index] ?? 0) >= wanted)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});

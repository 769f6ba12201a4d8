import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceTo, fractionRead } from '../../../src/client/tools/progress.ts';

test.each([
  ['not yet in view', { top: 900, height: 2000 }, 0],
  ['just begun', { top: 700, height: 2000 }, 0.05],
  ['half read', { top: -200, height: 2000 }, 0.5],
  ['at its end', { top: -1200, height: 2000 }, 1],
  ['left behind', { top: -4000, height: 2000 }, 1],
  ['empty', { top: 0, height: 0 }, 0],
])('a text that is %s', (_state, box, fraction) => {
  expect(fractionRead(box, 800)).toBeCloseTo(fraction);
});

test('going on leads to where one stopped, whatever the size of the text has become', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 100, max: 50_000 }), fc.integer({ min: 300, max: 2000 }), (fraction, height, windowHeight) => {
      const top = 600;
      const scrolled = distanceTo(fraction, { top, height }, windowHeight);
      expect(fractionRead({ top: top - scrolled, height }, windowHeight)).toBeCloseTo(fraction);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedOf, stepsOf } from '../../../src/outputs/search/schedule.ts';

const sizes = fc.record({ characters: fc.integer({ min: 0, max: 100_000_000 }), shards: fc.integer({ min: 2, max: 12 }) });

describe('a merged segment', () => {
  it('begins with nothing in place, when there is anything to spread', () => {
    fc.assert(
      fc.property(sizes, ({ characters, shards }) => {
        const steps = stepsOf(characters, shards);
        expect(placedOf(steps, 0, shards)).toBe(steps === 0 ? undefined : 0);
      }),
    );
  });

  it('gets as many shards with every article that follows, give or take one, until all are there', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ characters, shards }, pick) => {
        const steps = stepsOf(characters, shards);
        const later = pick % (steps + 1);
        const all = 2 ** shards;
        const gained = (placedOf(steps, later + 1, shards) ?? all) - (placedOf(steps, later, shards) ?? all);
        expect(gained).toBeGreaterThanOrEqual(0);
        expect(gained).toBeLessThanOrEqual(Math.ceil(all / Math.max(1, steps)));
        if (steps > 0) expect(gained).toBeLessThanOrEqual(2);
        expect(placedOf(steps, steps, shards)).toBeUndefined();
      }),
    );
  });

  it('is in place at once where it is small', () => expect(stepsOf(50_000, 5)).toBe(0));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/base/search/characters.ts';
import { sortPlaces } from '../../../src/outputs/search/sort-endings.ts';

const run = fc.string({ unit: fc.constantFrom('가', '나', 'a', '힣'), minLength: 1, maxLength: 12 });

describe('endings', () => {
  it('are sorted as their texts are, cut to the longest term', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (runs, most) => {
        const text = runs.map((one) => `${one}\0`).join('');
        const places = Int32Array.from([...text.matchAll(/[^\0]/gu)], ({ index }) => index);
        const termAt = (place: number): string => text.slice(place, text.indexOf('\0', place)).slice(0, most);
        const wanted = [...places].map(termAt).sort();
        sortPlaces(places, 0, places.length, unitsOf(text), most);
        expect([...places].map(termAt)).toEqual(wanted);
      }),
    );
  });
});

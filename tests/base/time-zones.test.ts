import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOffsets } from '../../src/base/time-zones.ts';

const zones = ['Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const moments = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2090, 0, 1) });

afterEach(() => vi.restoreAllMocks());

test('offsets are minutes east of UTC', () => {
  expect(createOffsets('Asia/Seoul').at(Date.UTC(2026, 10, 22))).toBe(540);
  expect(createOffsets('America/New_York').at(Date.UTC(2026, 10, 22))).toBe(-300);
  expect(createOffsets('America/New_York').at(Date.UTC(2026, 6, 22))).toBe(-240);
  expect(() => createOffsets('Asia/Nowhere').at(0)).toThrow(RangeError);
});

describe('what is known', () => {
  test('says of every moment what `Intl` does, and lets it be asked for none of the same day', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 20 }), fc.constantFrom(...zones), (asked, timeZone) => {
        const first = createOffsets(timeZone);
        const offsets = asked.map(first.at);
        const later = createOffsets(timeZone, first.known());
        expect(asked.map(later.at)).toEqual(offsets);
        expect(later.isLearned()).toBe(false);
        expect(later.known()).toEqual(first.known());
      }),
    );
  });

  test('reaches some weeks beyond the newest day, so that tomorrow’s article asks nothing', () => {
    const first = createOffsets('Asia/Seoul');
    first.at(Date.UTC(2026, 10, 22, 3));
    const known = first.known();
    expect(known).toHaveLength(1);
    const intl = vi.spyOn(Intl, 'DateTimeFormat');
    expect(createOffsets('Asia/Seoul', known).at(Date.UTC(2026, 11, 24, 23))).toBe(540);
    expect(intl).not.toHaveBeenCalled();
  });

  test('is short: days that follow one another are one span', () => {
    const offsets = createOffsets('America/New_York');
    for (let day = 0; day < 400; day += 1) offsets.at(Date.UTC(2026, 0, 1 + day, 12));
    expect(offsets.known().length).toBeLessThan(6);
  });
});

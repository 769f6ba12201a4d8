import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/pages/calendar.ts';

test('November 2026 begins on a Sunday and takes five weeks', () => {
  const weeks = buildCalendar('2026-11', [{ period: '2026-11-22', url: '/archive/2026/11/22/', count: 3 }]);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map((cell) => cell?.day)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weeks[3]?.[0]).toEqual({ day: 22, url: '/archive/2026/11/22/', count: 3 });
  expect(weeks[4]?.map((cell) => cell?.day)).toEqual([29, 30, undefined, undefined, undefined, undefined, undefined]);
});

test('every month has all its days, in whole weeks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const weeks = buildCalendar(`${year}-${String(month).padStart(2, '0')}`, []);
      for (const week of weeks) expect(week).toHaveLength(7);
      const days = weeks.flat().flatMap((cell) => cell?.day ?? []);
      expect(days).toEqual(Array.from({ length: new Date(year, month, 0).getDate() }, (_, index) => index + 1));
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { daysOf, isMonth, monthBefore, weekdayOf } from '../../src/statistics/months.ts';

describe('months', () => {
  it('are told from what is none', () => {
    expect(['2026-11', '2026-13', '2026-00', '2026-1', '26-11', '2026-11-01'].map(isMonth)).toEqual([true, false, false, false, false, false]);
  });

  it('follow each other over the end of a year', () => {
    expect([monthBefore('2026-11'), monthBefore('2026-01'), monthBefore('2026-11', 11)]).toEqual(['2026-10', '2025-12', '2025-12']);
  });

  it('have the days of the calendar', () => {
    expect([daysOf('2026-11').length, daysOf('2024-02').length, daysOf('2026-02').at(-1)]).toEqual([30, 29, '2026-02-28']);
    expect([weekdayOf('2026-11-01'), weekdayOf('2026-11-21')]).toEqual([0, 6]);
  });
});

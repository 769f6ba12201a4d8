import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDateFilters, type DateFilters } from '../../../src/theme/filters/dates.ts';

const ko = createDateFilters('ko', 'Asia/Seoul');
const en = createDateFilters('en', 'America/New_York');

const afternoon = '2026-11-22T15:05:00+09:00';

describe('dates in Korean', () => {
  test.each([
    [ko.moment, '2026년 11월 22일 (일) 오후 3:05'],
    [ko.day, '2026년 11월 22일'],
    [ko.longDay, '2026년 11월 22일 일요일'],
    [ko.shortDay, '11월 22일'],
    [ko.weekday, '일요일'],
    [ko.month, '11월'],
    [ko.clock, '15:05'],
    [ko.isoDay, '2026-11-22'],
  ])('%# %s', (filter, words) => {
    // The hour keeps to its 오전 or 오후 with a no-break space.
    expect(filter(afternoon).replace('\u00a0', ' ')).toBe(words);
  });

  test('midnight and noon', () => {
    expect(ko.moment('2026-11-22T00:07:00+09:00')).toContain('오전\u00a012:07');
    expect(ko.moment('2026-11-22T12:00:00+09:00')).toContain('오후\u00a012:00');
  });

  test('a day shows no time and is the same day in every zone', () => {
    expect(ko.moment('2026-11-22')).toBe('2026년 11월 22일 (일)');
    expect(ko.clock('2026-11-22')).toBe('');
    expect(en.day('2026-11-22')).toBe('November 22, 2026');
  });

  test('periods by their length', () => {
    expect(['2026', '2026-11', '2026-11-22'].map(ko.period)).toEqual(['2026년', '2026년 11월', '2026년 11월 22일']);
  });

  test('a clock on the day itself, else the day; nothing where both go without saying', () => {
    expect(ko.clockOn(afternoon, '2026-11-22')).toBe('15:05');
    expect(ko.clockOn(afternoon, '2026-11-23')).toBe('11월 22일');
    expect(ko.clockOn('2026-11-22', '2026-11-22')).toBe('');
  });
});

test('dates in English', () => {
  expect(en.moment('2026-11-22T15:05:00-05:00')).toBe('Sun, November 22, 2026 3:05\u00a0p.m.');
});

test('what is no date stays as it is written, nothing stays nothing', () => {
  expect(ko.day('언젠가')).toBe('언젠가');
  expect(ko.moment('언젠가')).toBe('언젠가');
  expect(ko.moment(undefined)).toBe('');
});

test('every moment is written in the paper’s zone', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      const hour = (date.getUTCHours() + 9) % 24;
      const minute = date.getUTCMinutes();
      expect(ko.clock(date.toISOString())).toBe(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    }),
  );
});

describe('words are those of `Intl`', () => {
  const zones = ['Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
  const papers = (['ko', 'en'] as const).flatMap((language) => zones.map((timeZone) => ({ locale: language, timeZone, filters: createDateFilters(language, timeZone) })));
  const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const forms: readonly (readonly [keyof DateFilters, Intl.DateTimeFormatOptions])[] = [
    ['day', DAY],
    ['longDay', { ...DAY, weekday: 'long' }],
    ['shortDay', { month: 'long', day: 'numeric' }],
    ['weekday', { weekday: 'long' }],
    ['month', { month: 'long' }],
    ['clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
  ];

  test.each(forms)('%s', (name, options) => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.constantFrom(...papers), (date, { locale, timeZone, filters }) => {
        expect(filters[name](date.toISOString(), undefined)).toBe(new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date));
      }),
    );
  });

  test('of years and months', () => {
    for (const { locale, filters } of papers) {
      const words = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date('2026-11'));
      expect(filters.period('2026')).toBe(words({ year: 'numeric' }));
      expect(filters.period('2026-11')).toBe(words({ year: 'numeric', month: 'long' }));
      expect(filters.moment('2026-11-22')).toContain(new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date('2026-11-22')));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMomentParser, dayOf, isDayOnly } from '../../src/base/moments.ts';

const inSeoul = createMomentParser('Asia/Seoul');
const inNewYork = createMomentParser('America/New_York');

function isoOf(parse: typeof inSeoul, text: string): string {
  const reading = parse(text);
  return reading.kind === 'moment' ? reading.moment.iso : reading.kind;
}

describe('dates that are read', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-1-5', '2026-01-05'],
    ['2026-11-22 09:00', '2026-11-22T09:00:00+09:00'],
    ['2026-11-22 9:00', '2026-11-22T09:00:00+09:00'],
    ['2026-11-22 09:00:30 +0900', '2026-11-22T09:00:30+09:00'],
    ['2026-11-22 09:00 KST', '2026-11-22T09:00:00+09:00'],
    ['2026-11-22T00:00:00Z', '2026-11-22T09:00:00+09:00'],
    ['2026-11-22T00:00:00.999Z', '2026-11-22T09:00:00+09:00'],
    ['2026-11-21T19:00:00-05:00', '2026-11-22T09:00:00+09:00'],
    ['2026-11-22 05:30 +05:30', '2026-11-22T09:00:00+09:00'],
  ])('%s', (text, iso) => expect(isoOf(inSeoul, text)).toBe(iso));

  it('takes a day for its midnight in the site’s zone', () => {
    const reading = inSeoul('2026-11-22');
    expect(reading).toEqual({ kind: 'moment', moment: { ms: Date.parse('2026-11-22T00:00:00+09:00'), iso: '2026-11-22' } });
  });
});

describe('dates that are none', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '2026-11-22 24:00', '2026-11-22 12:60', '0026-11-22', '2026-11-22 09:00 +15:00'])('%s is impossible', (text) =>
    expect(inSeoul(text)).toEqual({ kind: 'impossible' }),
  );

  it.each(['어제', '22-11-2026', '2026-11', '2026-11-22 오전', '20261122', ''])('%j is unreadable', (text) => expect(inSeoul(text)).toEqual({ kind: 'unreadable', likely: undefined }));

  it.each([
    ['2026.11.22', '2026-11-22'],
    ['2026. 1. 5.', '2026-01-05'],
    ['2026/11/22', '2026-11-22'],
    ['2026년 11월 22일', '2026-11-22'],
    ['2026.11.22 (일) 9:30', '2026-11-22 09:30'],
  ])('%s was meant as %s', (text, likely) => expect(inSeoul(text)).toEqual({ kind: 'unreadable', likely }));
});

describe('changes of clocks', () => {
  it('moves a time that was skipped on by the skipped hour', () => expect(isoOf(inNewYork, '2026-03-08 02:30')).toBe('2026-03-08T03:30:00-04:00'));
  it('takes the first of two times with one name', () => expect(isoOf(inNewYork, '2026-11-01 01:30')).toBe('2026-11-01T01:30:00-04:00'));
  it('knows that Seoul had summer time in 1988', () => expect(isoOf(inSeoul, '1988-07-01 12:00')).toBe('1988-07-01T12:00:00+10:00'));
});

it('refuses a zone that does not exist', () => expect(() => createMomentParser('Asia/Haesol')('2026-11-22')).toThrow(RangeError));

describe('for any moment of our time', () => {
  const zones = ['Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'].map((zone) => [zone, createMomentParser(zone)] as const);
  const moments = fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-31'), noInvalidDate: true });

  it('keeps the moment, whatever zone it is shown in', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, [, parse]) => {
        const ms = Math.floor(date.getTime() / 1000) * 1000;
        const reading = parse(new Date(ms).toISOString());
        if (reading.kind !== 'moment') throw new Error(`${date.toISOString()} was not read`);
        expect(reading.moment.ms).toBe(ms);
        expect(Date.parse(reading.moment.iso)).toBe(ms);
        expect(parse(reading.moment.iso)).toEqual(reading);
      }),
    );
  });

  it('shows a day as it was written', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, [, parse]) => {
        const day = date.toISOString().slice(0, 10);
        const reading = parse(day);
        if (reading.kind !== 'moment') throw new Error(`${day} was not read`);
        expect([dayOf(reading.moment), isDayOnly(reading.moment)]).toEqual([day, true]);
      }),
    );
  });
});

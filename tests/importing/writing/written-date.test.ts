import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMomentParser } from '../../../src/base/moments.ts';
import { minuteAt, writtenDate } from '../../../src/importing/writing/written-date.ts';

const seoul = createMomentParser('Asia/Seoul');

describe('dates that the desk writes', () => {
  it('are those of the site, to the minute', () => {
    expect(writtenDate(minuteAt(Date.parse('2026-11-21T23:59:59Z'), seoul), seoul)).toBe('2026-11-22 08:59');
  });

  it('keep a whole day a day', () => {
    const reading = seoul('2026-11-22');
    expect(reading.kind === 'moment' && writtenDate(reading.moment, seoul)).toBe('2026-11-22');
  });

  it('say the offset only where the clocks show one hour twice', () => {
    const newYork = createMomentParser('America/New_York');
    expect(writtenDate(minuteAt(Date.parse('2026-11-01T05:30:00Z'), newYork), newYork)).toBe('2026-11-01 01:30');
    expect(writtenDate(minuteAt(Date.parse('2026-11-01T06:30:00Z'), newYork), newYork)).toBe('2026-11-01T01:30:00-05:00');
  });

  it('are read as the same moment in every zone', () => {
    const zones = ['Asia/Seoul', 'America/New_York', 'Europe/London', 'UTC', 'Australia/Lord_Howe'].map(createMomentParser);
    const times = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (ms, parse) => {
        const moment = minuteAt(ms, parse);
        const reading = parse(writtenDate(moment, parse));
        expect(reading).toEqual({ kind: 'moment', moment });
      }),
    );
  });
});

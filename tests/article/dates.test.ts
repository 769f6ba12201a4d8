import { expect, it } from 'vitest';
import { checkDates } from '../../src/article/dates.ts';
import { readName } from '../../src/article/naming.ts';
import { createMomentParser, type Moment } from '../../src/base/moments.ts';

const parse = createMomentParser('Asia/Seoul');

function at(text: string): Moment {
  const reading = parse(text);
  if (reading.kind !== 'moment') throw new Error(`${text} is no date`);
  return reading.moment;
}

function checked(date: string, updated: string | undefined, ...corrections: string[]): [string | undefined, string[]] {
  const { updated: newest, faults } = checkDates(at(date), updated === undefined ? undefined : at(updated), corrections.map((day) => ({ date: at(day), text: '고침' })));
  return [newest?.iso, faults.map(({ code }) => code)];
}

it('was updated when its editors say so', () => expect(checked('2026-11-22', '2026-11-23')).toEqual(['2026-11-23', []]));
it('was updated by its newest correction', () => expect(checked('2026-11-22', '2026-11-23', '2026-11-22', '2026-11-24')).toEqual(['2026-11-24', []]));
it('was not updated by a correction of the same day without a time', () => expect(checked('2026-11-22 09:00', undefined, '2026-11-22')).toEqual([undefined, []]));
it('was not updated before its date', () => expect(checked('2026-11-22 09:00', '2026-11-22 08:59')).toEqual([undefined, ['SOKBO-F24']]));
it('may have been updated on the day of its date', () => expect(checked('2026-11-22 09:00', '2026-11-22')).toEqual([undefined, []]));
it('is hardly corrected before its date', () => expect(checked('2026-11-22', undefined, '2026-11-20')).toEqual([undefined, ['SOKBO-F25']]));

it.each([
  ['2026-11-22-항구', '2026-11-22', '항구'],
  ['2026-1-5-a-b', '2026-01-05', 'a-b'],
  ['2026-11-22', '2026-11-22', ''],
  ['항구', undefined, '항구'],
  ['2024-25-26-시즌-결산', undefined, '2024-25-26-시즌-결산'],
])('takes the file name %s apart', (name, day, rest) => {
  const read = readName(name, parse);
  expect([read.moment?.iso, read.rest]).toEqual([day, rest]);
});

/** Days of articles, as numbers since 1970-01-01, negative before it. A day is that of the site's clock. */
import { readNumber, writeNumber } from './numbers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of an ISO date, as its own clock shows it. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** Each day as its distance from the one before and how often it follows itself: shortest for ascending days. */
export function writeDays(days: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(10 * days.length);
  let at = 0;
  let before = 0;
  for (let index = 0; index < days.length; ) {
    const day = days[index] ?? 0;
    const start = index;
    while (days[index] === day) index += 1;
    at = writeNumber(bytes, writeNumber(bytes, at, withoutSign(day - before)), index - start);
    before = day;
  }
  return bytes.slice(0, at);
}

export function readDays(bytes: Uint8Array): readonly number[] {
  const reader = { bytes, at: 0 };
  const days: number[] = [];
  for (let day = 0; reader.at < bytes.length; ) {
    day += withSign(readNumber(reader));
    for (let left = readNumber(reader); left > 0; left -= 1) days.push(day);
  }
  return days;
}

/** Zigzag: 0, -1, 1, -2 … as 0, 1, 2, 3 …, so that small distances stay small numbers. */
function withoutSign(distance: number): number {
  return distance < 0 ? -2 * distance - 1 : 2 * distance;
}

function withSign(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

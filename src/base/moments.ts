/**
 * Dates as editors write them, read in the site's time zone. Knows the calendar and the zones of `time-zones.ts`, and
 * never the clock of the machine.
 */
import { createOffsets, type OffsetAt } from './time-zones.ts';

/**
 * A moment with the precision its editor gave: `day` (no time of day was written: local midnight) or `minute`.
 * `iso` is what readers and feeds see, in the site's zone: `2026-11-22` or `2026-11-22T09:00:00+09:00`.
 */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z, whole seconds. */
  readonly ms: number;
  readonly iso: string;
}

export type MomentReading =
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** The form is right, but there is no such day or time of day. */
  | { readonly kind: 'impossible' }
  /** `likely`: the same date as it should be written, where that is certain. */
  | { readonly kind: 'unreadable'; readonly likely: string | undefined };

export type MomentParser = (text: string) => MomentReading;

/**
 * Creates a reader of dates for a zone (an IANA name, or its offsets where they may be known; with an unknown name it
 * throws a `RangeError` where a date needs the zone): `2026-11-22`, `2026-11-22 09:00`, `2026-11-22T09:00:30.5`, each
 * also with `Z`, `UTC`, `KST`, `+09:00`, `+0900` or `+09`. Without an offset, the zone's own: a time that a change of
 * clocks skips is moved on by the skipped hour, one that happens twice is the first.
 */
export function createMomentParser(zone: string | OffsetAt): MomentParser {
  const offsetAt = typeof zone === 'string' ? createOffsets(zone).at : zone;
  return (text) => {
    const match = FORM.exec(text.trim());
    if (match === null) return { kind: 'unreadable', likely: likelyDate(text) };
    const local = localTime(match);
    const written = writtenOffset(match[7]);
    if (local === undefined || written === 'impossible') return { kind: 'impossible' };
    const ms = written === undefined ? fromLocal(local, offsetAt) : local - written * MINUTE;
    const moment = { ms, iso: match[4] === undefined ? isoDay(local) : isoTime(ms, offsetAt(ms)) };
    return /^[1-9]\d{3}-/u.test(moment.iso) ? { kind: 'moment', moment } : { kind: 'impossible' };
  };
}

/** Day of a moment in the site's zone: `2026-11-22`. */
export function dayOf(moment: Moment): string {
  return moment.iso.slice(0, 10);
}

/** A moment's `iso` as it is shown to editors: `2026-11-22`, or `2026-11-22 09:00`. */
export function shownDate(iso: string): string {
  return iso.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
}

/** Whether only a day was written, no time of day. */
export function isDayOnly(moment: Moment): boolean {
  return moment.iso.length === 10;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|KST|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

const NAMED_OFFSETS: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, KST: 540 };

/** Milliseconds as if the written local time were UTC; `undefined` for a day or time that does not exist. */
function localTime([, year, month, day, hour = '0', minute = '0', second = '0']: readonly (string | undefined)[]): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isDay && isTime ? date.setUTCHours(Number(hour), Number(minute), Number(second)) : undefined;
}

function writtenOffset(text: string | undefined): number | 'impossible' | undefined {
  if (text === undefined) return undefined;
  const named = NAMED_OFFSETS[text.toUpperCase()];
  if (named !== undefined) return named;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return 'impossible';
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The offsets of the day before and the day after hold all that can apply in between. */
function fromLocal(local: number, offsetAt: OffsetAt): number {
  const before = offsetAt(local - DAY);
  const after = offsetAt(local + DAY);
  const first = local - before * MINUTE;
  const second = local - after * MINUTE;
  if (before === after || offsetAt(first) === before) return first;
  return offsetAt(second) === after ? second : first;
}

function isoDay(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

function isoTime(ms: number, offset: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(ms + offset * MINUTE).toISOString().slice(0, 19)}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `2026.11.22.`, `2026/11/22`, `2026년 11월 22일 9:30`: the year first, so that the order is certain. */
function likelyDate(text: string): string | undefined {
  const match = /^(\d{4})\s*[./년-]\s*(\d{1,2})\s*[./월-]\s*(\d{1,2})\s*[.일]?(?:\s*\([일월화수목금토]\))?(?:[\sT]+(\d{1,2}:\d{2}(?::\d{2})?))?$/u.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', time] = match;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return time === undefined ? date : `${date} ${time.padStart(5, '0')}`;
}

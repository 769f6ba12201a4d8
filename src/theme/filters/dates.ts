/**
 * Dates in a reader's words, in the paper's language and zone. They take the `iso` texts of the views: `2026-11-22` (a
 * day: no time is shown) or `2026-11-22T09:00:00+09:00`; periods are `2026` and `2026-11`. Not by `Intl`, which words them
 * otherwise with each version of its data, and takes longer to begin with than rendering a page.
 */
import { createOffsets, type KnownOffset } from '../../base/time-zones.ts';
import type { Language } from '../../config/config.ts';
import { memoize } from './memoize.ts';

export type DateFilter = (iso: string | undefined) => string;

export interface DateFilters {
  /** `2026년 11월 22일 (일) 오후 3:05`; without the time where only the day is known. */
  readonly moment: DateFilter;
  /** `11월 22일 15:05`; without the time where only the day is known. */
  readonly shortMoment: DateFilter;
  /** `2026년 11월 22일` */
  readonly day: DateFilter;
  /** `2026년 11월 22일 일요일` */
  readonly longDay: DateFilter;
  /** `11월 22일` */
  readonly shortDay: DateFilter;
  /** `일요일` */
  readonly weekday: DateFilter;
  /** `11월` */
  readonly month: DateFilter;
  /** `15:05`; empty where only the day is known. */
  readonly clock: DateFilter;
  /** `2026년`, `2026년 11월` or `2026년 11월 22일`, by the period's length. */
  readonly period: DateFilter;
  /** `2026-11-22`, for machines. */
  readonly isoDay: DateFilter;
  /** The short day; what happened on `day` itself (`YYYY-MM-DD`) has its clock instead, or nothing where none is known. */
  readonly clockOn: (iso: string | undefined, day: string | undefined) => string;
}

interface DateStyle {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekday: (weekday: string) => string;
  /** January first. */
  readonly months: readonly string[];
  readonly year: (year: number) => string;
  readonly yearAndMonth: (year: number, month: string) => string;
  readonly shortDay: (month: string, day: number) => string;
  readonly day: (year: number, month: string, day: number) => string;
  readonly dayAndShortWeekday: (day: string, weekday: string) => string;
  readonly dayAndWeekday: (day: string, weekday: string) => string;
  readonly time: (hour: number, minute: string) => string;
}

const STYLES: Readonly<Record<Language, DateStyle>> = {
  ko: {
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    shortWeekday: (weekday) => weekday.slice(0, 1),
    months: Array.from({ length: 12 }, (_, month) => `${month + 1}월`),
    year: (year) => `${year}년`,
    yearAndMonth: (year, month) => `${year}년 ${month}`,
    shortDay: (month, day) => `${month} ${day}일`,
    day: (year, month, day) => `${year}년 ${month} ${day}일`,
    dayAndShortWeekday: (day, weekday) => `${day} (${weekday})`,
    dayAndWeekday: (day, weekday) => `${day} ${weekday}`,
    time: (hour, minute) => `${hour < 12 ? '오전' : '오후'}\u00a0${hour % 12 || 12}:${minute}`,
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortWeekday: (weekday) => weekday.slice(0, 3),
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    year: String,
    yearAndMonth: (year, month) => `${month} ${year}`,
    shortDay: (month, day) => `${month} ${day}`,
    day: (year, month, day) => `${month} ${day}, ${year}`,
    dayAndShortWeekday: (day, weekday) => `${weekday}, ${day}`,
    dayAndWeekday: (day, weekday) => `${weekday}, ${day}`,
    time: (hour, minute) => `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`,
  },
};

/** The date filters of a paper. `timeZone` is an IANA name, of which `known` may be known; with an unknown one, a time throws a `RangeError`. */
export function createDateFilters(language: Language, timeZone: string, known?: readonly KnownOffset[]): DateFilters {
  const style = STYLES[language];
  const { at: offsetAt } = createOffsets(timeZone, known);
  const words = (say: (date: LocalDate, hasTime: boolean) => string): DateFilter =>
    memoize((iso) => {
      const ms = Date.parse(iso);
      if (Number.isNaN(ms)) return iso;
      // A day has no zone, and stays the day that it is.
      return hasTime(iso) ? say(localDate(ms + offsetAt(ms) * MINUTE, style), true) : say(localDate(ms, style), false);
    });
  const day = words(({ year, month, day }) => style.day(year, month, day));
  const shortDay = words(({ month, day }) => style.shortDay(month, day));
  const year = words((date) => style.year(date.year));
  const yearAndMonth = words((date) => style.yearAndMonth(date.year, date.month));
  const clock: DateFilter = (iso) => (hasTime(iso) ? clockFace(iso) : '');
  const clockFace = words(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${minute}`);
  return {
    moment: words(({ year, month, day, weekday, hour, minute }, hasTime) => {
      const date = style.dayAndShortWeekday(style.day(year, month, day), style.shortWeekday(weekday));
      return hasTime ? `${date} ${style.time(hour, minute)}` : date;
    }),
    shortMoment: (iso) => [shortDay(iso), clock(iso)].filter((part) => part !== '').join(' '),
    day,
    shortDay,
    clock,
    longDay: words(({ year, month, day, weekday }) => style.dayAndWeekday(style.day(year, month, day), weekday)),
    weekday: words(({ weekday }) => weekday),
    month: words(({ month }) => month),
    period: (iso) => (iso?.length === 4 ? year(iso) : iso?.length === 7 ? yearAndMonth(iso) : day(iso)),
    isoDay: (iso) => iso?.slice(0, DAY_LENGTH) ?? '',
    clockOn: (iso, onDay) => (iso?.slice(0, DAY_LENGTH) === onDay ? clock(iso) : shortDay(iso)),
  };
}

interface LocalDate {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
  readonly hour: number;
  /** Two digits. */
  readonly minute: string;
}

/** `ms`: as if the local time were UTC. */
function localDate(ms: number, { months, weekdays }: DateStyle): LocalDate {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: months[date.getUTCMonth()] ?? '',
    day: date.getUTCDate(),
    weekday: weekdays[date.getUTCDay()] ?? '',
    hour: date.getUTCHours(),
    minute: String(date.getUTCMinutes()).padStart(2, '0'),
  };
}

const DAY_LENGTH = '2026-11-22'.length;
const MINUTE = 60_000;

function hasTime(iso: string | undefined): boolean {
  return iso !== undefined && iso.length > DAY_LENGTH;
}

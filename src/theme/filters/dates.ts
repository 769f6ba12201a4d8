/**
 * Dates in a reader's words, by `Intl`, in the paper's language and zone. They take the `iso` texts of the views:
 * `2026-11-22` (a day: no time is shown) or `2026-11-22T09:00:00+09:00`; periods are `2026` and `2026-11`.
 */
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
  readonly locale: string;
  readonly dayAndWeekday: (day: string, weekday: string) => string;
  readonly time: (hour: number, minute: string) => string;
}

/** What a newspaper writes in one way and `Intl` in another with each version of its data (오후, PM). */
const STYLES: Readonly<Record<Language, DateStyle>> = {
  ko: {
    locale: 'ko-KR',
    dayAndWeekday: (day, weekday) => `${day} (${weekday})`,
    time: (hour, minute) => `${hour < 12 ? '오전' : '오후'}\u00a0${hour % 12 || 12}:${minute}`,
  },
  en: {
    locale: 'en-US',
    dayAndWeekday: (day, weekday) => `${weekday}, ${day}`,
    time: (hour, minute) => `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`,
  },
};
const DAY_LENGTH = '2026-11-22'.length;
const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** The date filters of a paper. `timeZone` is an IANA name; an unknown one throws a `RangeError`. */
export function createDateFilters(language: Language, timeZone: string): DateFilters {
  const style = STYLES[language];
  const words = (options: Intl.DateTimeFormatOptions): DateFilter => createFormat(style.locale, timeZone, options);
  const shortWeekday = words({ weekday: 'short' });
  const day = words(DAY);
  const shortDay = words({ month: 'long', day: 'numeric' });
  const clockFace = words({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const year = words({ year: 'numeric' });
  const yearAndMonth = words({ year: 'numeric', month: 'long' });

  const clock: DateFilter = (iso) => (hasTime(iso) ? clockFace(iso) : '');
  const moment = memoize((iso) => {
    const date = style.dayAndWeekday(day(iso), shortWeekday(iso));
    const [hour = '', minute = ''] = clock(iso).split(':');
    return hasTime(iso) ? `${date} ${style.time(Number(hour), minute)}` : date;
  });
  return {
    moment,
    shortMoment: (iso) => [shortDay(iso), clock(iso)].filter((part) => part !== '').join(' '),
    day,
    shortDay,
    clock,
    longDay: words({ ...DAY, weekday: 'long' }),
    weekday: words({ weekday: 'long' }),
    month: words({ month: 'long' }),
    period: (iso) => (iso?.length === 4 ? year(iso) : iso?.length === 7 ? yearAndMonth(iso) : day(iso)),
    isoDay: (iso) => iso?.slice(0, DAY_LENGTH) ?? '',
    clockOn: (iso, onDay) => (iso?.slice(0, DAY_LENGTH) === onDay ? clock(iso) : shortDay(iso)),
  };
}

/** One format, remembered by text: a paper's pages repeat the same few thousand dates. */
function createFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): DateFilter {
  const inZone = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  // A day has no zone: read and written in the same one, it stays the day that it is.
  const ofDay = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return memoize((iso: string) => {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return (hasTime(iso) ? inZone : ofDay).format(date);
  });
}

function hasTime(iso: string | undefined): boolean {
  return iso !== undefined && iso.length > DAY_LENGTH;
}

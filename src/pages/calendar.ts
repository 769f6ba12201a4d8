/** A month as weeks from Sunday to Saturday. It knows no time zone: a month is only its name. */
import type { CalendarDayView, PeriodView } from './views.ts';

const DAYS_OF_WEEK = 7;

/** The weeks of a month (`2026-11`), with the days that hold articles linked; cells outside the month are `undefined`. */
export function buildCalendar(month: string, days: readonly PeriodView[]): (CalendarDayView | undefined)[][] {
  const year = Number(month.slice(0, 4));
  const monthIndex = Number(month.slice(5)) - 1;
  const firstWeekday = new Date(Date.UTC(year, monthIndex, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const periodByDay = new Map(days.map((day) => [Number(day.period.slice('YYYY-MM-'.length)), day]));

  const cellAt = (cell: number): CalendarDayView | undefined => {
    const day = cell - firstWeekday + 1;
    if (day < 1 || day > length) return undefined;
    const period = periodByDay.get(day);
    return { day, url: period?.url, count: period?.count ?? 0 };
  };
  return Array.from({ length: Math.ceil((firstWeekday + length) / DAYS_OF_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, weekday) => cellAt(week * DAYS_OF_WEEK + weekday)),
  );
}

/** Months by name (`2026-11`) and their days. It knows no time zone: a month is only its name. */

/** Whether a text names a month of the calendar. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/** The month that lies so many months before another. */
export function monthBefore(month: string, count = 1): string {
  const date = new Date(Date.UTC(yearOf(month), indexOf(month) - count, 1));
  return date.toISOString().slice(0, 7);
}

/** Every day of a month in order: `2026-11-01`. */
export function daysOf(month: string): readonly string[] {
  const length = new Date(Date.UTC(yearOf(month), indexOf(month) + 1, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** 0: Sunday, to 6: Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

function indexOf(month: string): number {
  return Number(month.slice(5)) - 1;
}

/** How long ago, in words, for what is new. Knows no page. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "3시간 전" for a moment of the last 24 hours; `undefined` for any other. Moments are epoch milliseconds. */
export function timeAgo(moment: number, now: number, language: string): string | undefined {
  const age = now - moment;
  if (!(age >= 0 && age < 24 * HOUR)) return undefined;
  const words = new Intl.RelativeTimeFormat(language);
  return age < HOUR ? words.format(-Math.max(1, Math.floor(age / MINUTE)), 'minute') : words.format(-Math.floor(age / HOUR), 'hour');
}

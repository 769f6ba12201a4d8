/** Times as a reader counts them: today's date under the paper's name, and how long ago what is new was published. */
import { find, findAll } from '../dom.ts';
import { timeAgo } from './relative-time.ts';

/** `YYYY-MM-DD` alone is a day, of which nobody knows the hour. */
const DAY_LENGTH = '2026-11-22'.length;

export function setUpTimes(): void {
  const language = document.documentElement.lang;
  for (const time of findAll<HTMLTimeElement>('time[data-ago]')) {
    const ago = time.dateTime.length > DAY_LENGTH ? timeAgo(Date.parse(time.dateTime), Date.now(), language) : undefined;
    if (ago === undefined) continue;
    time.title = time.textContent;
    time.textContent = ago;
  }

  const today = find<HTMLTimeElement>('time[data-today]');
  if (today === null) return;
  const timeZone = today.dataset.today;
  const now = new Date();
  today.dateTime = now.toLocaleDateString('en-CA', { timeZone });
  today.textContent = now.toLocaleDateString(language, { timeZone, dateStyle: 'full' });
}

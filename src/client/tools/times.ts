/** Times as a reader counts them: today's date under the paper's name, and how long ago what is new was published. */
import { find, findAll } from '../dom.ts';
import { timeAgo } from './relative-time.ts';

/** `YYYY-MM-DD` alone is a day, of which nobody knows the hour. */
const DAY_LENGTH = '2026-11-22'.length;

export function setUpTimes(): void {
  showAges(document);
  const today = find<HTMLTimeElement>('time[data-today]');
  if (today !== null) showToday(today);
}

function showToday(today: HTMLTimeElement): void {
  const { lang: language } = document.documentElement;
  const { dateTime: edition } = today;
  const { today: timeZone } = today.dataset;
  const now = new Date();
  today.dateTime = now.toLocaleDateString('en-CA', { timeZone });
  today.textContent = now.toLocaleDateString(language, { timeZone, dateStyle: 'full' });
  if (today.dateTime === edition) return;
  // Under a later date the edition's clocks would be taken for that day's.
  for (const clock of findAll<HTMLTimeElement>(`:is(.card-meta, .headlines, .breaking) time[datetime^="${edition}T"]:not([title])`)) {
    clock.textContent = new Date(clock.dateTime).toLocaleDateString(language, { timeZone, month: 'long', day: 'numeric' });
  }
}

/** Puts "3시간 전" in place of a time of the last day, wherever `root` holds one that asks for it. */
export function showAges(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-ago]')) {
    const ago = time.dateTime.length > DAY_LENGTH ? timeAgo(Date.parse(time.dateTime), Date.now(), document.documentElement.lang) : undefined;
    if (ago === undefined) continue;
    time.title = time.textContent;
    time.textContent = ago;
  }
}

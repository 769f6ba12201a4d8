/** Kept articles as a list on a page. */
import { create } from '../dom.ts';
import type { KeptArticle } from './kept.ts';

const DAY_LENGTH = '2026-11-22'.length;

/** One article: its title as a link, when it was published, and what else is said of it. */
export function createItem({ url, title, date }: KeptArticle, ...more: readonly (Node | string)[]): HTMLLIElement {
  const link = create('a', { href: url }, title);
  const meta = create('p', { className: 'card-meta' });
  if (date !== '') meta.append(create('time', { dateTime: date }, inWords(date)));
  return create('li', {}, link, meta, ...more);
}

/** How much of an article was read. */
export function createShare(progress: number): HTMLElement {
  return create('p', { className: 'read-share' }, `${Math.round(progress * 100)}%`);
}

/** The day in the page's language. A date begins with the day as the paper counts it, which is nobody else's zone. */
function inWords(date: string): string {
  const day = new Date(date.slice(0, DAY_LENGTH));
  return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Shows results and what is to be said of them, in the words that the page brings along. */
import type { ArticleText } from '../../base/search/texts.ts';
import { create } from '../dom.ts';
import { choosePassage, markWords, type Span } from './excerpt.ts';
import type { Found } from './finder.ts';
import { hrefOf } from './links.ts';
import type { Query } from './query.ts';

export interface ResultItem {
  readonly href: string;
  readonly title: readonly (Node | string)[];
  readonly meta: HTMLElement;
  /** Made only where it is shown. */
  readonly passage: () => readonly (Node | string)[];
}

export function createItem(text: ArticleText, query: Query, base: string): ResultItem {
  const { url, title, date, section } = text;
  const time = create('time', { dateTime: date }, inWords(date));
  const names = namesWith(text, query).flatMap((name) => [' · ', ...name]);
  const meta = create('p', { className: 'card-meta' }, ...(section === '' ? [] : [create('span', { className: 'card-section' }, section), ' ']), time, ...names);
  return { href: hrefOf(base, url), title: toNodes(markWords(title, query)), meta, passage: () => toNodes(choosePassage(text, query)) };
}

/** Tags and authors for which an article was found. */
function namesWith({ tags, authors }: ArticleText, query: Query): readonly (readonly (Node | string)[])[] {
  const names = [...tags, ...authors].map((name) => markWords(name, query));
  return names.filter((spans) => spans.some(({ marked }) => marked)).map(toNodes);
}

/** `12건`, `12건 이상`, or that there is none: from the words in a region's `data-count`, `data-many` and `data-none`. */
export function tellCount({ count = '', many = '', none = '' }: DOMStringMap, { results }: Found): string {
  const known = results.known();
  if (results.complete()) return known === 0 ? none : count.replace('{count}', known.toLocaleString());
  return many.replace('{count}', known.toLocaleString());
}

/** Says why nothing is shown. */
export function tellFailure({ offline = '', failed = '' }: DOMStringMap): string {
  return navigator.onLine ? failed : offline;
}

/** A line of buttons, each with a query that may have been meant. */
export function createSuggestions({ meant = '' }: DOMStringMap, queries: readonly string[], choose: (query: string) => void): HTMLElement {
  const controls = queries.map((query) => {
    const control = create('button', { type: 'button', className: 'tool' }, query);
    control.addEventListener('click', () => choose(query));
    return control;
  });
  return create('p', { className: 'search-meant' }, create('span', {}, meant), ...controls);
}

function toNodes(spans: readonly Span[]): readonly (Node | string)[] {
  return spans.map(({ text, marked }) => (marked ? create('mark', {}, text) : text));
}

const DAY_LENGTH = '2026-11-22'.length;

/** The day in the page's language. A date begins with the day as the paper counts it, which is nobody else's zone. */
function inWords(date: string): string {
  return new Date(date.slice(0, DAY_LENGTH)).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' });
}

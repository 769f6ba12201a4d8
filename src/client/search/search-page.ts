/** The search page: the query and its filters are in the address, results follow as one types. */
import { create, find } from '../dom.ts';
import { createFinder, type Found } from './finder.ts';
import { SEARCH_EVENT } from './opener.ts';
import { forgetSearches, keepSearch, loadSearches } from './recent.ts';
import { createItem, createSuggestions, tellCount, tellFailure } from './results.ts';
import { whenTypingPauses } from './typing.ts';

const FIRST = 5;
const MORE = 10;

export function setUpSearchPage(): void {
  const form = find<HTMLFormElement>('#search');
  const region = find('#results');
  const input = form?.querySelector<HTMLInputElement>('[type=search]');
  const list = region?.querySelector('ol');
  const status = region?.querySelector<HTMLElement>('[role=status]');
  const more = region?.querySelector<HTMLButtonElement>('[data-tool=more]');
  const recent = find('#recent');
  if (!form || !region || !input || !list || !status || !more || !recent) return;
  const { base = '', suggestions = '' } = region.dataset;
  const finder = createFinder({ base, suggestions });
  let shown: Found | undefined;

  const append = async (found: Found, count: number, isStale: () => boolean): Promise<void> => {
    const articles = await found.results.next(count);
    if (isStale()) return;
    list.append(...articles.map((article) => createRow(createItem(article, found.query, base))));
    status.textContent = tellCount(region.dataset, found);
    more.hidden = articles.length < count || (found.results.complete() && found.results.known() === list.children.length);
  };
  const fail = (): void => {
    finder.reopen();
    more.hidden = true;
    status.textContent = tellFailure(region.dataset);
  };
  const ask = (text: string): void => {
    input.value = text;
    input.focus();
    void answer();
  };

  const answer = whenTypingPauses(input, async (text, isStale) => {
    const address = addressOf(form, text);
    if (address !== location.search) history.replaceState(null, '', address || location.pathname);
    try {
      const found = await finder.find(queryOf(form, text), orderOf(form));
      if (isStale()) return;
      shown = found;
      list.replaceChildren();
      more.hidden = true;
      status.replaceChildren();
      showRecent(recent, found === undefined, ask);
      if (found === undefined) return;
      await append(found, FIRST, isStale);
      if (isStale() || list.children.length > 0) return;
      const suggested = await finder.suggest(text);
      if (!isStale() && suggested.length > 0) status.append(createSuggestions(region.dataset, suggested, ask));
    } catch {
      if (!isStale()) fail();
    }
  });

  more.addEventListener('click', () => {
    const found = shown;
    const count = list.children.length;
    if (found === undefined) return;
    append(found, MORE, () => found !== shown).then(() => list.children[count]?.querySelector('a')?.focus(), fail);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void answer();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepSearch(input.value);
    void answer();
  });
  list.addEventListener('click', () => keepSearch(input.value));
  addEventListener('popstate', () => restore(form, input, answer));
  addEventListener('online', () => void answer());
  document.addEventListener(SEARCH_EVENT, () => input.select());
  recent.querySelector('[data-tool=forget]')?.addEventListener('click', () => {
    forgetSearches();
    showRecent(recent, true, ask);
    input.focus();
  });
  restore(form, input, answer);
  if (input.value === '') input.focus();
}

function createRow({ href, title, meta, passage }: ReturnType<typeof createItem>): HTMLElement {
  const heading = create('h2', { className: 'row-title' }, create('a', { href }, ...title));
  return create('li', {}, create('article', { className: 'row' }, create('div', { className: 'row-text' }, heading, create('p', { className: 'excerpt' }, ...passage()), meta)));
}

function showRecent(recent: HTMLElement, wanted: boolean, ask: (text: string) => void): void {
  const searches = loadSearches();
  recent.hidden = !wanted || searches.length === 0;
  recent.querySelector('ul')?.replaceChildren(
    ...searches.map((text) => {
      const control = create('button', { type: 'button', className: 'tool' }, text);
      control.addEventListener('click', () => ask(text));
      return create('li', {}, control);
    }),
  );
}

/** Controls of the form beside the query, by their names in the address. */
const FILTERS = ['section', 'after', 'before', 'sort'] as const;

function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** The filters are written as a reader could have typed them; the last day counts in. */
function queryOf(form: HTMLFormElement, text: string): string {
  const [section, after, before] = FILTERS.map((name) => valueOf(form, name));
  const next = before ? new Date(Date.parse(before) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10) : '';
  return [text, section && `section:"${section}"`, after && `after:${after}`, next && `before:${next}`].filter(Boolean).join(' ');
}

function orderOf(form: HTMLFormElement): 'newest' | 'relevance' {
  return valueOf(form, 'sort') === 'newest' ? 'newest' : 'relevance';
}

function addressOf(form: HTMLFormElement, text: string): string {
  const fields = [['q', text.trim()], ...FILTERS.map((name) => [name, valueOf(form, name)])].filter(([, value]) => value !== '');
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields.map(([name = '', value = '']) => [name, value]))}`;
}

function restore(form: HTMLFormElement, input: HTMLInputElement, answer: () => Promise<void>): void {
  const address = new URLSearchParams(location.search);
  input.value = address.get('q') ?? '';
  for (const name of FILTERS) {
    const control = form.elements.namedItem(name);
    const value = address.get(name);
    if (value !== null && (control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof RadioNodeList)) control.value = value;
  }
  void answer();
}

/** The quick search: a dialog over any page with a combobox (ARIA 1.2, list autocomplete) whose options are articles. */
import { create, find } from '../dom.ts';
import { createFinder, type Finder } from './finder.ts';
import { SEARCH_EVENT } from './opener.ts';
import { keepSearch, loadSearches } from './recent.ts';
import { createItem, createSuggestions, tellCount, tellFailure } from './results.ts';
import { whenTypingPauses } from './typing.ts';

/** Options that are articles. */
const SHOWN = 5;

export function setUpQuickSearch(): void {
  const dialog = find<HTMLDialogElement>('#quick-search');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog?.querySelector<HTMLElement>('[role=status]');
  if (!dialog || !input || !list || !status) return;
  const { base = '', suggestions = '' } = dialog.dataset;
  const finder = createFinder({ base, suggestions });
  const select = createSelection(input, list);

  const show = (options: readonly HTMLElement[], ...said: readonly (Node | string)[]): void => {
    list.replaceChildren(...options);
    status.replaceChildren(...said);
    select(-1);
    input.setAttribute('aria-expanded', String(options.length > 0));
  };
  const ask = (text: string): void => {
    input.value = text;
    input.focus();
    void answer();
  };
  const answer = whenTypingPauses(input, async (text, isStale) => {
    try {
      const shown = await findOptions(finder, text, base, dialog.dataset, ask);
      if (!isStale()) show(shown.options, ...shown.said);
    } catch {
      finder.reopen();
      if (!isStale()) show([], tellFailure(dialog.dataset));
    }
  });

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // Some browsers would only empty the line.
    if (event.key === 'Escape') dialog.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    const chosen = list.querySelector<HTMLElement>('[aria-selected=true]');
    if (event.key === 'Enter' && chosen === null) return;
    event.preventDefault();
    if (step !== undefined) select([...list.children].indexOf(chosen ?? list) + step);
    else chosen?.click();
  });
  list.addEventListener('click', () => keepSearch(input.value));
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    keepSearch(input.value);
    location.assign(`${base}/search/?q=${encodeURIComponent(input.value.trim())}`);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.addEventListener(SEARCH_EVENT, () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    void answer();
  });
}

interface Shown {
  readonly options: readonly HTMLElement[];
  readonly said: readonly (Node | string)[];
}

async function findOptions(finder: Finder, text: string, base: string, words: DOMStringMap, ask: (text: string) => void): Promise<Shown> {
  const found = await finder.find(text);
  if (found === undefined) {
    const recent = loadSearches().map((query) => createOption(`${base}/search/?q=${encodeURIComponent(query)}`, query));
    return { options: recent, said: recent.length > 0 ? [words['recent'] ?? ''] : [] };
  }
  const items = (await found.results.next(SHOWN)).map((article) => createItem(article, found.query, base));
  const count = tellCount(words, found);
  if (items.length > 0) return { options: items.map(({ href, title, meta }) => createOption(href, ...title, meta)), said: [count] };
  const suggested = await finder.suggest(text);
  return { options: [], said: suggested.length > 0 ? [count, createSuggestions(words, suggested, ask)] : [count] };
}

function createOption(href: string, ...content: readonly (Node | string)[]): HTMLElement {
  const option = create('a', { role: 'option', href, tabIndex: -1 }, ...content);
  option.setAttribute('aria-selected', 'false');
  return option;
}

/** Moves the choice; before the first and after the last is the input itself. */
function createSelection(input: HTMLInputElement, list: HTMLElement): (place: number) => void {
  return (place) => {
    const options = [...list.children];
    const chosen = options[place < -1 ? options.length - 1 : place];
    options.forEach((option, index) => {
      option.id = `option-${index}`;
      option.setAttribute('aria-selected', String(option === chosen));
    });
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  };
}

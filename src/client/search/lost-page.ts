/** On the page for an address that does not exist: the articles that its words lead to. */
import { create, find } from '../dom.ts';
import { createFinder } from './finder.ts';
import { sitePathOf } from './links.ts';
import { createItem } from './results.ts';

const SHOWN = 5;
/** Words after which it gives up. */
const MOST_WORDS = 6;

export async function setUpLostPage(): Promise<void> {
  const region = find('#lost');
  const list = region?.querySelector('ul');
  if (!region || !list) return;
  const { base = '' } = region.dataset;
  const words = wordsOfAddress(sitePathOf(base, location.pathname) ?? '');
  const input = find<HTMLInputElement>('#search [type=search]');
  if (input !== null) input.value = words.join(' ');
  const finder = createFinder({ base, suggestions: '' });
  for (let count = words.length; count > 0; count -= 1) {
    const query = words.slice(0, count).join(' ');
    const found = await finder.find(query);
    const articles = (await found?.results.next(SHOWN)) ?? [];
    if (found === undefined || articles.length === 0) continue;
    if (input !== null) input.value = query;
    const items = articles.map((article) => createItem(article, found.query, base));
    list.replaceChildren(...items.map(({ href, title, meta }) => create('li', {}, create('a', { href }, ...title), ...meta.querySelectorAll('time'))));
    region.hidden = false;
    return;
  }
}

/** The longest words first, as they say most; dates and file endings say nothing. */
function wordsOfAddress(path: string): readonly string[] {
  const name = path.replace(/\.\w+\/?$/u, '');
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !/^\d+$/u.test(word));
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

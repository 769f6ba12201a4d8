/** Prices: says which are out of date, and fetches newer ones where the paper has named a place for that. */
import { directionOf, groupDigits, percent, withUnit } from '../../base/prices.ts';
import { create } from '../dom.ts';
import { parseMarkets, type Market } from './market-data.ts';

export function setUpMarkets(root: ParentNode = document): void {
  const box = root.querySelector<HTMLElement>('.markets');
  if (box === null) return;
  markStale(box);
  const { endpoint } = box.dataset;
  if (endpoint === undefined) return;
  void load(endpoint).then((markets) => {
    if (markets.length === 0) return;
    box.replaceChildren(...markets.map((market) => createMarket(market, box.dataset)));
    markStale(box);
  });
}

/** Nothing where the place does not answer: what the page holds stays. */
async function load(endpoint: string): Promise<readonly Market[]> {
  try {
    return parseMarkets(await (await fetch(endpoint)).json());
  } catch {
    return [];
  }
}

function markStale(box: HTMLElement): void {
  for (const time of box.querySelectorAll<HTMLTimeElement>('time[data-max-age]')) {
    const age = Date.now() - Date.parse(time.dateTime);
    if (age > Number(time.dataset.maxAge)) time.after(' ', create('strong', { className: 'stale' }, box.dataset.stale ?? ''));
  }
}

/** A group as the theme writes it; `words` are those of the theme. */
function createMarket({ name, unit, asOf, maxAge, items }: Market, words: DOMStringMap): HTMLElement {
  const rows = items.map(({ name: item, price, change }) => {
    const row = create('li', {}, create('span', {}, item), ' ', create('span', { className: 'price' }, withUnit(groupDigits(String(price)), unit)));
    if (change === undefined) return row;
    const direction = directionOf(change);
    row.append(' ', create('span', { className: `change change-${direction}` }, create('span', { className: 'unseen' }, `${words[direction] ?? ''} `), percent(change)));
    return row;
  });
  const moment = new Date(asOf).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const time = create('time', { dateTime: asOf }, (words.asOf ?? '{time}').replace('{time}', moment));
  time.dataset.maxAge = String(maxAge);
  return create('div', { className: 'market' }, create('p', { className: 'market-name' }, name), create('ul', {}, ...rows), create('p', { className: 'as-of' }, time));
}

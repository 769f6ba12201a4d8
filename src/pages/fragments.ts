/**
 * Fragments: small pages of what is new everywhere. Articles fetch them instead of holding them, so that a new article
 * does not change every page of the paper.
 */
import { FRAGMENT_URLS, type FragmentName } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHeadline, type Cards } from './cards.ts';
import { buildMarkets, buildPopular } from './fresh.ts';
import { buildHead } from './head.ts';
import { chooseBreaking, chooseTop } from './selection.ts';
import type { Page, PageView } from './views.ts';
import { wordsOf } from './words.ts';

/** Articles in a list that stands beside something else. */
const LENGTH = 5;

/** No fragment of what the paper does not have; that of breaking news is empty on most days. */
export function* fragmentPages(site: Site, cards: Cards): Generator<Page> {
  const { articles, config } = site;
  const pageOf = (name: FragmentName): PageView => {
    const url = FRAGMENT_URLS[name];
    return { url, head: buildHead(config, { url, title: wordsOf(config.language).fragments[name], description: '', noindex: true }) };
  };
  yield { kind: 'fragment-breaking', url: FRAGMENT_URLS.breaking, view: { ...pageOf('breaking'), breaking: chooseBreaking(articles).map(buildHeadline) }, body: undefined };
  yield { kind: 'fragment-latest', url: FRAGMENT_URLS.latest, view: { ...pageOf('latest'), latest: articles.slice(0, LENGTH).map(buildHeadline) }, body: undefined };
  yield { kind: 'fragment-top', url: FRAGMENT_URLS.top, view: { ...pageOf('top'), top: chooseTop(site, cards, LENGTH).map(cards.card) }, body: undefined };

  const popular = buildPopular(site, LENGTH);
  if (popular !== undefined) yield { kind: 'fragment-popular', url: FRAGMENT_URLS.popular, view: { ...pageOf('popular'), popular }, body: undefined };
  const markets = buildMarkets(site);
  if (markets.length > 0) yield { kind: 'fragment-markets', url: FRAGMENT_URLS.markets, view: { ...pageOf('markets'), markets }, body: undefined };
}

/** What is new everywhere, as the front page and the fragments show it. It knows neither. */
import { directionOf, percent, withUnit } from '../base/prices.ts';
import type { Site } from '../site/site.ts';
import { buildHeadline } from './cards.ts';
import type { MarketView, PopularView } from './views.ts';

/** Day of the newest article, `YYYY-MM-DD`: the edition is never the day of the build. */
export function editionOf({ articles }: Site): string | undefined {
  return articles[0]?.date.iso.slice(0, 'YYYY-MM-DD'.length);
}

/** At most `count` of the most read; `undefined` where nobody counted, or only what is gone by now. */
export function buildPopular({ mostRead }: Site, count: number): PopularView | undefined {
  if (mostRead === undefined || mostRead.articles.length === 0) return undefined;
  const { window, asOf, articles } = mostRead;
  return { window, asOf: asOf.iso, articles: articles.slice(0, count).map(buildHeadline) };
}

export function buildMarkets({ markets }: Site): readonly MarketView[] {
  return markets.map(({ name, unit, asOf, maxAge, items }) => ({
    ...{ name, maxAge },
    asOf: asOf.iso,
    items: items.map(({ name, price, change }) => ({
      name,
      price: withUnit(price, unit),
      change: change === undefined ? undefined : { direction: directionOf(change), percent: percent(change) },
    })),
  }));
}

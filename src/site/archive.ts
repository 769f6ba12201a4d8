/** Articles by year, month and day of the site's zone. It knows no pages. */
import type { Article } from '../article/article.ts';
import { periodUrl } from './addresses.ts';
import type { Archive, Period } from './site.ts';

/** Builds the archive. `articles` come newest first, and so does everything in it. */
export function buildArchive(articles: readonly Article[]): Archive {
  return {
    years: periodsOf(articles, 'YYYY'.length),
    months: periodsOf(articles, 'YYYY-MM'.length),
    days: periodsOf(articles, 'YYYY-MM-DD'.length),
  };
}

function periodsOf(articles: readonly Article[], length: number): Period[] {
  const articlesByPeriod = new Map<string, Article[]>();
  for (const article of articles) {
    const period = article.date.iso.slice(0, length);
    const others = articlesByPeriod.get(period);
    if (others === undefined) articlesByPeriod.set(period, [article]);
    else others.push(article);
  }
  return [...articlesByPeriod]
    .map(([period, within]) => ({ period, url: periodUrl(period), articles: within }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

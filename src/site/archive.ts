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
  let [period, within]: readonly [string, Article[]] = [NEVER, []];
  for (const article of articles) {
    const { iso } = article.date;
    if (!iso.startsWith(period)) {
      period = iso.slice(0, length);
      within = articlesByPeriod.get(period) ?? [];
      articlesByPeriod.set(period, within);
    }
    within.push(article);
  }
  return [...articlesByPeriod]
    .map(([name, found]) => ({ period: name, url: periodUrl(name), articles: found }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** No date begins like that. */
const NEVER = '-';

/** Articles by year, month and day of the site's zone. It knows no pages. */
import type { Article } from '../article/article.ts';
import { periodUrl } from './addresses.ts';
import type { Archive, Period } from './site.ts';

/** Builds the archive. `articles` come newest first, and so does everything in it. */
export function buildArchive(articles: readonly Article[]): Archive {
  const days = daysOf(articles);
  const months = joinPeriods(days, 'YYYY-MM'.length);
  return { years: joinPeriods(months, 'YYYY'.length), months, days };
}

function daysOf(articles: readonly Article[]): readonly Period[] {
  const articlesByDay = new Map<string, Article[]>();
  let [day, within]: readonly [string, Article[]] = [NEVER, []];
  articles.forEach((article) => {
    const { iso } = article.date;
    if (!iso.startsWith(day)) {
      day = iso.slice(0, 'YYYY-MM-DD'.length);
      within = articlesByDay.get(day) ?? [];
      articlesByDay.set(day, within);
    }
    within.push(article);
  });
  return [...articlesByDay].map(([period, found]) => periodOf(period, found)).sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** No date begins like that. */
const NEVER = '-';

/** Periods in order as longer ones, whose names are so many letters of theirs. */
function joinPeriods(periods: readonly Period[], length: number): readonly Period[] {
  const joined = new Map<string, Period[]>();
  for (const one of periods) {
    const name = one.period.slice(0, length);
    const parts = joined.get(name);
    if (parts === undefined) joined.set(name, [one]);
    else parts.push(one);
  }
  return [...joined].map(([name, parts]) => periodOf(name, new Array<Article>().concat(...parts.map(({ articles }) => articles))));
}

function periodOf(period: string, articles: readonly Article[]): Period {
  return { period, url: periodUrl(period), articles };
}

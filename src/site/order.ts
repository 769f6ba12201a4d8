/** The one order of articles that everything else relies on: total, and independent of the order of reading. */
import type { Article } from '../article/article.ts';
import { isDayOnly } from '../base/moments.ts';

/** Compares by age, oldest first. Articles of the same moment follow their ids, so that no two are ever equal. */
export function compareByAge(a: Article, b: Article): number {
  return a.date.ms - b.date.ms || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The articles from the oldest to the newest. */
export function oldestFirst(articles: readonly Article[]): readonly Article[] {
  return isOldestFirst(articles) ? articles : articles.toSorted(compareByAge);
}

/** As articles are whose files are named by their days. */
function isOldestFirst(articles: readonly Article[]): boolean {
  return articles.every((article, index) => {
    const before = articles[index - 1];
    return before === undefined || compareByAge(before, article) < 0;
  });
}

/**
 * The articles in the order in which they may choose their addresses: from the oldest to the newest, where one that
 * has only a day comes after those of its day that have a time. A date without a time counts from midnight, and an
 * article that is written in the afternoon has not been there before the morning's.
 */
export function seniorsFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => seniorityOf(a) - seniorityOf(b) || compareByAge(a, b));
}

function seniorityOf({ date }: Article): number {
  return isDayOnly(date) ? date.ms + DAY_MS : date.ms;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The one order of articles that everything else relies on: total, and independent of the order of reading. */
import type { Article } from '../article/article.ts';

/** Compares by age, oldest first. Articles of the same moment follow their ids, so that no two are ever equal. */
export function compareByAge(a: Article, b: Article): number {
  return a.date.ms - b.date.ms || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The articles from the oldest to the newest. */
export function oldestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted(compareByAge);
}

/**
 * For each article a number that stands for all that newer articles' pages take from it and from every older one:
 * headlines, related articles, the addresses of terms, parts of series. As long as it is the same, nothing on them can
 * have changed for the sake of what is older.
 */
import type { Article } from '../article/article.ts';
import { headOf } from '../article/numbers.ts';
import { hashOfNumber } from '../base/hash.ts';

/** By position. `articles` come oldest first; `seed`: what else decides how the older bear on the newer. */
export function chainsOf(articles: readonly Article[], seed: number): readonly number[] {
  let chain = seed;
  return articles.map((article) => {
    chain = hashOfNumber(headOf(article), chain);
    return chain;
  });
}

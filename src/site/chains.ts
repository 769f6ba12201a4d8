/**
 * For each article a number that stands for it and for every older one, as far as newer articles' pages depend on more of
 * them than the few headlines that they show: which there are and in what order, and with it the addresses of terms, parts
 * of series, and among which articles related ones are sought.
 */
import type { Article } from '../article/article.ts';
import { frameOf, headOf } from '../article/numbers.ts';
import { hashOfNumber } from '../base/hash.ts';

/** By position. `articles` come oldest first; `seed`: what else decides how the older bear on the newer. */
export function chainsOf(articles: readonly Article[], seed: number): readonly number[] {
  let chain = seed;
  return articles.map((article) => {
    chain = hashOfNumber(frameOf(article), chain);
    return chain;
  });
}

/** Stands for the headlines of so many articles from a position on, and for all else that others' pages take from them. */
export function headsIn(articles: readonly Article[], start: number, size: number): number {
  let hash = size;
  for (let position = start; position < start + size; position += 1) {
    const article = articles[position];
    if (article !== undefined) hash = hashOfNumber(headOf(article), hash);
  }
  return hash;
}

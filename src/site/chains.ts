/**
 * For each article a number that stands for all that newer articles' pages take from it and from every older one:
 * headlines, related articles, the addresses of terms, parts of series. As long as it is the same, nothing on them can
 * have changed for the sake of what is older.
 */
import type { Article } from '../article/article.ts';
import { hashOf, hashOfNumber } from '../base/hash.ts';
import { memoize } from '../base/memoize.ts';
import { bylineName } from './taxonomies.ts';

/** By position. `articles` come oldest first; `seed`: what else decides how the older bear on the newer. */
export function chainsOf(articles: readonly Article[], seed: number): readonly number[] {
  // Many articles have the same lists of names.
  const hashOfList = memoize(hashOfNames);
  const hashOfBylines = memoize((bylines: Article['bylines']) => hashOfNames(bylines.map(bylineName)));
  let chain = seed;
  return articles.map(({ id, permalink, title, date, language, categories, tags, bylines, series }) => {
    chain = hashOf(title, hashOf(permalink, hashOf(id, chain)));
    chain = hashOf(date.iso, chain);
    chain = hashOfNumber(hashOfList(categories), chain + CATEGORY);
    chain = hashOfNumber(hashOfList(tags), chain + TAG);
    chain = hashOfNumber(hashOfBylines(bylines), chain + BYLINE);
    if (series !== undefined) chain = hashOf(series, chain + SERIES);
    if (language !== undefined) chain = hashOf(language, chain + LANGUAGE);
    return chain;
  });
}

/** In their order; how many there are is part of it. */
function hashOfNames(names: readonly string[]): number {
  return names.reduce((hash, name) => hashOf(name, hash), names.length);
}

/** Tell names of one kind from those of another. */
const CATEGORY = 1;
const TAG = 2;
const BYLINE = 3;
const SERIES = 4;
const LANGUAGE = 5;

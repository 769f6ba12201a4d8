/**
 * Numbers for what every publish asks of every article. Two articles with the same number are the same as far as the
 * number goes. Who keeps articles for a later run keeps the numbers with them, so that the texts that they are made of
 * are read of those articles alone at which somebody looks.
 */
import { hashOf, hashOfNumber } from '../base/hash.ts';
import type { Article } from './article.ts';
import { bylineName } from './bylines.ts';

/** What other articles' pages take from an article: its headline, its address, and what it is found by. 53 bits, as all of these. */
export function headOf(article: Article): number {
  return article.head ?? hashOf(article.title, frameOf(article));
}

/** The same without the headline: what decides which terms there are, and in what order articles stand. */
export function frameOf(article: Article): number {
  return article.frame ?? hashOfFrame(article);
}

/** The article's file: all that is its own. */
export function printOf(article: Article): number {
  return article.print ?? hashOf(article.digest);
}

/** The article's address. */
export function addressOf(article: Article): number {
  return article.address ?? hashOf(article.permalink);
}

function hashOfFrame({ id, permalink, date, language, categories, tags, bylines, series }: Article): number {
  let hash = hashOf(date.iso, hashOf(permalink, hashOf(id)));
  hash = hashOfNames(categories, hash + CATEGORY);
  hash = hashOfNames(tags, hash + TAG);
  hash = hashOfNames(bylines.map(bylineName), hash + BYLINE);
  if (series !== undefined) hash = hashOf(series, hash + SERIES);
  if (language !== undefined) hash = hashOf(language, hash + LANGUAGE);
  return hash;
}

/** In their order; how many there are is part of it. */
function hashOfNames(names: readonly string[], seed: number): number {
  return names.reduce((hash, name) => hashOf(name, hash), hashOfNumber(names.length, seed));
}

/** Tell names of one kind from those of another. */
const CATEGORY = 1;
const TAG = 2;
const BYLINE = 3;
const SERIES = 4;
const LANGUAGE = 5;

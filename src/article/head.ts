/**
 * One number for what other articles' pages take from an article: its headline, its address, and what it is found by.
 * Two articles with the same number are the same to them.
 */
import { hashOf, hashOfNumber } from '../base/hash.ts';
import type { Article } from './article.ts';
import { bylineName } from './bylines.ts';

/** 53 bits, as `hashOf` gives. Who keeps articles for a later run keeps the number with them, since all are asked for it. */
export function headOf(article: Article): number {
  return article.head ?? hashOfHead(article);
}

function hashOfHead({ id, permalink, title, date, language, categories, tags, bylines, series }: Article): number {
  let hash = hashOf(date.iso, hashOf(title, hashOf(permalink, hashOf(id))));
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

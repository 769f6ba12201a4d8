/** Where a new article goes: a file that is not there yet, for an address that nobody has. It writes nothing. */
import type { Moment } from '../../base/moments.ts';
import { dayOf } from '../../base/moments.ts';
import { cutToBytes, MAX_SLUG_BYTES, slugify, slugifyOr } from '../../base/slug.ts';
import { buildPermalink } from '../../article/permalink.ts';

export interface NewPlace {
  /** Path below the articles folder: `2026/11/2026-11-22-첫눈.md`. */
  readonly id: string;
  /** Site path. */
  readonly permalink: string;
  /** One URL segment. */
  readonly slug: string;
}

export interface PlaceOptions {
  readonly title: string;
  readonly date: Moment;
  readonly categories: readonly string[];
  /** The site's permalink pattern. */
  readonly pattern: string;
  /** Whether neither the file nor the address is in use. */
  readonly isFree: (place: NewPlace) => boolean;
}

/** The place that the title names; where that is taken, the same with the first number that is free. */
export function findPlace(options: PlaceOptions): NewPlace {
  const name = slugifyOr(options.title, 'article');
  for (let number = 1; ; number += 1) {
    const place = placeOf(number === 1 ? name : numbered(name, number), options);
    if (options.isFree(place)) return place;
  }
}

/** Path of an article's file below the articles folder, by its day and its slug. */
export function articleId(date: Moment, slug: string): string {
  const day = dayOf(date);
  return `${day.slice(0, 4)}/${day.slice(5, 7)}/${day}-${slug}.md`;
}

function placeOf(slug: string, { date, categories, pattern }: PlaceOptions): NewPlace {
  return { id: articleId(date, slug), slug, permalink: buildPermalink(pattern, { date, slug, categories }) };
}

function numbered(name: string, number: number): string {
  const end = `-${number}`;
  return slugify(cutToBytes(name, MAX_SLUG_BYTES - end.length) + end);
}

/**
 * A quick look at all addresses of a paper at once, of which nearly always each is free. Where it is not certain, those
 * who tell exactly who stands in whose way have to look (`address-register.ts`).
 *
 * Nearly all addresses are plain: folders without a full stop, and a file with one, as `index.html` is. So no plain file
 * is a folder of a plain address, and two of them are in each other's way only as one file.
 */
import type { Article } from '../article/article.ts';
import { hashOf } from '../base/hash.ts';
import { addressKey, createAddressRegister, isOwn } from './address-register.ts';

/** The file of an article's page, the same number for addresses that are one file: 53 bits, as `hashOf` gives. 0 where the address is not plain, or is the paper's own. */
export function placeOf(article: Article): number {
  return article.place ?? plainPlace(addressKey(article.permalink));
}

/** The folder with which an article's address begins, or its file. */
export function rootOf(article: Article): number {
  return article.root ?? hashOf(firstOf(addressKey(article.permalink)));
}

/**
 * True only if no two of all these addresses are one file, none needs a folder where another has a file, and none that
 * is `wished` for or an article's is the paper's own. False by accident once in millions of papers, and for some files
 * without an ending. Who takes has settled that with one another.
 */
export function areAllFree(articles: readonly Article[], wished: readonly string[], taken: readonly string[]): boolean {
  const places = new Set<number>();
  const roots = new Set<number>();
  const add = (place: number): boolean => places.size < places.add(place).size;
  const others: string[] = [];
  for (const article of articles) {
    const place = placeOf(article);
    roots.add(rootOf(article));
    if (place === 0) others.push(article.permalink);
    else if (!add(place)) return false;
  }
  for (const url of wished) {
    const key = addressKey(url);
    const place = plainPlace(key);
    roots.add(hashOf(firstOf(key)));
    if (place === 0) others.push(url);
    else if (!add(place)) return false;
  }
  const register = createAddressRegister<undefined>();
  for (const url of taken) {
    const key = addressKey(url);
    register.claim({ url, holder: undefined });
    if (PLAIN.test(key) ? places.has(hashOf(key)) : isInTheWay(key, places, roots)) return false;
  }
  return others.every((url) => {
    if (register.clashAt(url) !== undefined || isInTheWay(addressKey(url), places, roots)) return false;
    register.claim({ url, holder: undefined });
    return true;
  });
}

/** Whether an address that is not plain may be in the way of a plain one: the other's file, or above or below it. */
function isInTheWay(key: string, places: ReadonlySet<number>, roots: ReadonlySet<number>): boolean {
  if (!key.includes('.')) return roots.has(hashOf(firstOf(key)));
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (places.has(hashOf(key.slice(0, end)))) return true;
  return false;
}

function plainPlace(key: string): number {
  return PLAIN.test(key) && !isOwn(key) ? hashOf(key) : 0;
}

/** Folders without a full stop, and a file with one. */
const PLAIN = /^(?:[^/.]+\/)*[^/]*\.[^/]*$/;

/** What a path begins with: a folder, or the file itself. */
function firstOf(key: string): string {
  const end = key.indexOf('/');
  return end === -1 ? key : key.slice(0, end);
}

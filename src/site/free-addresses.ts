/**
 * A quick look at all addresses of a paper at once, of which nearly always each is free. Where it is not certain, those
 * who tell exactly who stands in whose way have to look (`address-register.ts`).
 *
 * Nearly all addresses are plain: folders without a full stop, and a file with one, as `index.html` is. So no plain file
 * is a folder of a plain address, and two of them are in each other's way only as one file.
 */
import type { Article } from '../article/article.ts';
import { firstIndexWhere } from '../base/binary-search.ts';
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
  const places = new Float64Array(articles.length + wished.length);
  const roots = new Set<number>();
  const others: string[] = [];
  articles.forEach((article, index) => {
    const place = placeOf(article);
    places[index] = place;
    roots.add(rootOf(article));
    if (place === 0) others.push(article.permalink);
  });
  wished.forEach((url, index) => {
    const key = addressKey(url);
    const place = plainPlace(key);
    places[articles.length + index] = place;
    roots.add(hashOf(firstOf(key)));
    if (place === 0) others.push(url);
  });
  places.sort();
  if (places.some((place, index) => place !== 0 && place === places[index - 1])) return false;
  const plain: Plain = { roots, hasFile: (file) => hasNumber(places, hashOf(file)) };
  const register = createAddressRegister<undefined>();
  for (const url of taken) {
    const key = addressKey(url);
    register.claim({ url, holder: undefined });
    if (PLAIN.test(key) ? plain.hasFile(key) : isInTheWay(key, plain)) return false;
  }
  return others.every((url) => {
    if (register.clashAt(url) !== undefined || isInTheWay(addressKey(url), plain)) return false;
    register.claim({ url, holder: undefined });
    return true;
  });
}

/** What is told by numbers of all plain addresses. */
interface Plain {
  readonly hasFile: (file: string) => boolean;
  /** Hashes of what they begin with. */
  readonly roots: ReadonlySet<number>;
}

/** Whether an address that is not plain may be in the way of a plain one: the other's file, or above or below it. */
function isInTheWay(key: string, { hasFile, roots }: Plain): boolean {
  if (!key.includes('.')) return roots.has(hashOf(firstOf(key)));
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (hasFile(key.slice(0, end))) return true;
  return false;
}

/** Whether a number is among these, which are in order. */
function hasNumber(numbers: Float64Array, wanted: number): boolean {
  return numbers[firstIndexWhere(numbers.length, (index) => (numbers[index] ?? 0) >= wanted)] === wanted;
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

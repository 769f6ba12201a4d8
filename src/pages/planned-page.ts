/**
 * A page before its view is made. On a site of thousands of articles nearly every page is what it was last time, and
 * a page whose key is the same need not be looked at any closer.
 */
import { hashOf, hashOfNumber } from '../base/hash.ts';
import type { Page, PageKind } from './views.ts';

export interface PlannedPage {
  readonly kind: PageKind;
  /** Site path. */
  readonly url: string;
  /** Same key and same site: same page. `undefined`: only the page itself tells. */
  readonly key: number | undefined;
  readonly build: () => Page;
}

/** Pages that are compared as one. */
export interface PlannedRun {
  /** Position of its oldest article, counted from the oldest. */
  readonly start: number;
  /** Articles, each with a page. */
  readonly size: number;
  /** Same key and same site: same pages. */
  readonly key: number;
  /** Of the related articles on its pages: `Related.markOf`. */
  readonly mark: number;
  /** Newest first. */
  readonly pages: () => Iterable<PlannedPage>;
}

export interface PlanOf<Scope extends object> extends Pick<PlannedPage, 'kind' | 'url'> {
  /** Plain data. An article in it is told by its `printOf`. */
  readonly scope: Scope;
  /** Makes the page of its scope and of the site's configuration, and of nothing else. */
  readonly build: (scope: Scope) => Page;
}

/** Plans a page by what it is made of. */
export function planPage<Scope extends object>({ kind, url, scope, build }: PlanOf<Scope>): PlannedPage {
  return { kind, url, key: keyOf(scope), build: () => build(scope) };
}

/** Plans pages that are few, or cheaper made than compared. */
export function* planWhole(pages: Iterable<Page>): Generator<PlannedPage> {
  for (const page of pages) yield { kind: page.kind, url: page.url, key: undefined, build: () => page };
}

/** Equal for equal scopes, and for no others that a paper could have: a whole number below 2^53. */
export function keyOf(scope: object): number {
  return hashData(scope, 0);
}

const NUMBER = 6;

/** Hashes data by its values in their order. It is done for thousands of articles in every build, so it makes nothing on the way. */
function hashData(value: unknown, seed: number): number {
  if (typeof value === 'string') return hashOf(value, seed + 1);
  if (typeof value === 'number') return hashOfNumber(value, seed + NUMBER);
  if (typeof value !== 'object' || value === null) return hashOf(String(value), seed + 2);
  let hash = seed;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      hash = typeof item === 'number' ? hashOfNumber(item, hash + NUMBER) : hashData(item, hash);
    }
    return hashOfNumber(value.length, hash + 4);
  }
  const print = printIn(value);
  if (print !== undefined) return hashOfNumber(print, seed + 3);
  for (const member of Object.values(value)) hash = hashData(member, hash);
  return hashOfNumber(seed, hash + 5);
}

/** As `printOf` has it, of what has a digest. Where a number is kept, nobody reads the digest. */
function printIn(value: object): number | undefined {
  if ('print' in value && typeof value.print === 'number') return value.print;
  return 'digest' in value && typeof value.digest === 'string' ? hashOf(value.digest) : undefined;
}

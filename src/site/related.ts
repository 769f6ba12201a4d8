/**
 * The related articles of a paper: lists that an earlier run found, where they are still right, and all others anew
 * (`related-lists.ts`). Where an article got another headline, the lists of those newer ones alone may be others that
 * have a word which that headline gained or lost.
 */
import type { Article } from '../article/article.ts';
import { headOf } from '../article/numbers.ts';
import { firstIndexWhere } from '../base/binary-search.ts';
import { hashOfNumber } from '../base/hash.ts';
import { once } from '../base/memoize.ts';
import { headsIn } from './chains.ts';
import { findRelated } from './related-lists.ts';
import type { KnownRun, Related } from './site.ts';
import { createTitleSearch, featuresOfTitle } from './title-features.ts';

/** `articles` come oldest first, with their `chains`, and so does what is `known`. Nothing is found before it is asked for. */
export function relateArticles(articles: readonly Article[], count: number, chains: readonly number[], known: readonly KnownRun[] = []): Related {
  const remembered = once(() => remember(articles, chains, known));
  const found = once(() => findRelated(articles, count, remembered().unknown));
  const listAt = (position: number): readonly number[] => remembered().listAt(position) ?? found().get(position) ?? [];
  const markOfLists = (start: number, size: number): number => {
    let mark = size;
    for (let position = start; position < start + size; position += 1) {
      const list = listAt(position);
      mark = list.reduce((hash, other) => hashOfNumber(headAt(articles, other), hash), hashOfNumber(list.length, mark));
    }
    return mark;
  };
  return { listAt, markOf: (start, size) => remembered().markOf(start, size) ?? markOfLists(start, size) };
}

function headAt(articles: readonly Article[], position: number): number {
  const article = articles[position];
  return article === undefined ? 0 : headOf(article);
}

/** What of an earlier run's findings is still right. */
interface Remembered {
  /** Positions whose lists it does not know, ascending. */
  readonly unknown: readonly number[];
  /** `undefined` at an unknown position. */
  readonly listAt: (position: number) => readonly number[] | undefined;
  /** `undefined` where there was no such run, or one of its lists, or of the headlines in them, may be another. */
  readonly markOf: (start: number, size: number) => number | undefined;
}

function remember(articles: readonly Article[], chains: readonly number[], known: readonly KnownRun[]): Remembered {
  const same = known.slice(0, firstIndexWhere(known.length, (index) => known[index] === undefined || !isFramedAlike(known[index], chains)));
  const next = known[same.length];
  const length = next === undefined ? endOf(same.at(-1)) : next.start + alikeIn(next, chains);
  const changed = same.filter(({ start, size, heads }) => headsIn(articles, start, size) !== heads);
  const retitled = findRetitled(articles.slice(0, length), next === undefined ? changed : [...changed, next]);
  const first = retitled[0]?.position ?? length;
  const end = retitled.length > MOST_RETITLED ? first : length;
  const doubted = new Set(findDoubted(articles, retitled, end));
  const runs = new Map(same.map((run) => [run.start, run]));
  return {
    unknown: [...doubted, ...Array.from({ length: articles.length - end }, (_, index) => end + index)],
    listAt(position) {
      if (position >= end || doubted.has(position)) return undefined;
      const run = known[firstIndexWhere(known.length, (index) => (known[index]?.start ?? 0) > position) - 1];
      return run?.related()[position - run.start];
    },
    markOf(start, size) {
      const run = runs.get(start);
      return run?.size === size && start + size <= first ? run.mark : undefined;
    },
  };
}

/** Of more, the lists of all newer articles are found anew. */
const MOST_RETITLED = 50;

function isFramedAlike({ start, size, chain }: KnownRun, chains: readonly number[]): boolean {
  return chains[start + size - 1] === chain;
}

/** How many of a run's oldest articles are framed as they were. */
function alikeIn({ start, size, chains: known }: KnownRun, chains: readonly number[]): number {
  return firstIndexWhere(size, (index) => chains[start + index] !== known()[index]);
}

function endOf(run: KnownRun | undefined): number {
  return run === undefined ? 0 : run.start + run.size;
}

interface Retitled {
  readonly position: number;
  readonly before: string;
  readonly now: string;
}

/** Among articles that are framed as they were, those of the runs whose headlines are others. Ascending. */
function findRetitled(articles: readonly Article[], runs: readonly KnownRun[]): readonly Retitled[] {
  return runs.flatMap(({ start, titles }) =>
    titles().flatMap((before, index) => {
      const now = articles[start + index]?.title;
      return now === undefined || now === before ? [] : [{ position: start + index, before, now }];
    }),
  );
}

/** Positions below `end` of the retitled articles, and of newer ones that share a feature which only one of the headlines has. Ascending. */
function findDoubted(articles: readonly Article[], retitled: readonly Retitled[], end: number): readonly number[] {
  const [first] = retitled;
  if (first === undefined || first.position >= end) return [];
  const own = new Set(retitled.map(({ position }) => position));
  const changedIn = createTitleSearch(new Set(retitled.flatMap(featuresOfOne)));
  return articles.slice(first.position, end).flatMap(({ title }, index) => {
    const position = first.position + index;
    return own.has(position) || [...changedIn(title)].length > 0 ? [position] : [];
  });
}

/** Features that only one of the headlines has. */
function featuresOfOne({ before, now }: Retitled): readonly string[] {
  const had = featuresOfTitle(before);
  const has = featuresOfTitle(now);
  return [...[...had].filter((feature) => !has.has(feature)), ...[...has].filter((feature) => !had.has(feature))];
}

/**
 * Article pages in runs: a run whose key is the same need not be planned page by page. On a site of any size, a publish
 * looks closely at the runs in which something changed.
 */
import type { Article, Byline } from '../article/article.ts';
import { addressOf, headOf } from '../article/numbers.ts';
import { memoize } from '../base/memoize.ts';
import type { Site } from '../site/site.ts';
import { createArticlePlanner, createSeriesViews } from './article.ts';
import type { Cards } from './cards.ts';
import { personOfTerm } from './people.ts';
import { keyOf, type PlannedRun } from './planned-page.ts';
import type { HeadlineView } from './views.ts';

/** One page an article, newest first. A run has so many articles on average. */
export function* articleRuns(site: Site, cards: Cards, meanSize = meanSizeAmong(site.articles.length)): Generator<PlannedRun> {
  const { articles, chains, related } = site;
  const planArticle = createArticlePlanner(site, cards);
  const seriesOf = createSeriesViews(site);
  const people = keyOf(site.authors.map(({ id }) => [id, site.people.find(id)] as const).map(([id, term]) => [id, term && personOfTerm(cards, term)]));
  const keyOfBylines = memoize((bylines: readonly Byline[]) => keyOf(bylines));
  for (const { from, to } of cutIntoRuns(articles, meanSize)) {
    const run = articles.slice(from, to);
    const newer = articles[from - 1];
    const older = articles[to];
    const start = articles.length - to;
    const scope: RunScope = {
      older: chains[articles.length - 1 - from],
      related: related.markOf(start, run.length),
      people,
      cards: run.map(cards.key),
      bylines: run.map(({ bylines }) => keyOfBylines(bylines)),
      next: newer && headOf(newer),
      previous: older && headOf(older),
      inSeries: run.filter(({ series }) => series !== undefined).map(seriesOf).map((view) => [view?.previous, view?.next]),
    };
    yield {
      start,
      size: run.length,
      key: keyOf(scope),
      mark: scope.related,
      *pages() {
        for (let index = from; index < to; index += 1) yield planArticle(index);
      },
    };
  }
}

/** Not far below as many as there are runs; a power of two, so that a paper that grows is seldom cut anew. */
function meanSizeAmong(articles: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(articles, 1)) / 2);
}

/** All that a run's pages show, or what stands for it. */
interface RunScope {
  /** The chain of its newest article: which older ones there are, and with it the addresses of terms and parts of series. */
  readonly older: number | undefined;
  /** What its pages show of related articles. */
  readonly related: number;
  /** Key of the known authors, by their ids. */
  readonly people: number;
  /** Keys of the articles' cards, which cover all that stands in the articles' own files. */
  readonly cards: readonly number[];
  /** Keys of what they are by the authors that there are, and so not by the articles' files alone. */
  readonly bylines: readonly number[];
  /** Head of the next newer article, of which its page shows the headline. */
  readonly next: number | undefined;
  /** Likewise of the next older one. */
  readonly previous: number | undefined;
  /** Headlines of the neighbours of those in a series. */
  readonly inSeries: readonly (readonly (HeadlineView | undefined)[])[];
}

/** Cuts where articles' addresses say so: one more, or one less, leaves the other runs as they are. Indexes, newest first. */
function* cutIntoRuns(articles: readonly Article[], meanSize: number): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let to = 1; to <= articles.length; to += 1) {
    const last = articles[to - 1];
    if (to < articles.length && last !== undefined && addressOf(last) % meanSize !== 0) continue;
    yield { from, to };
    from = to;
  }
}

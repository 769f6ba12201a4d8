/** Builds the `Site` of all publishable articles: one line a concern. It knows no files, no HTML and no pages. */
import type { Article, Author, StaticPage } from '../article/article.ts';
import type { Problem } from '../base/problem.ts';
import type { SiteConfig } from '../config/config.ts';
import type { MarketGroup } from '../config/markets.ts';
import { buildArchive } from './archive.ts';
import { chainsOf } from './chains.ts';
import { settleAddresses, type CopiedFile } from './collisions.ts';
import { rankMostRead, type ViewCounts } from './most-read.ts';
import { oldestFirst } from './order.ts';
import { resolvePinnedTop, type PinnedTop } from './pinned-top.ts';
import { relateArticles } from './related.ts';
import type { KnownRun, Site } from './site.ts';
import { findStockPictures } from './stock-pictures.ts';
import { buildPeople, buildSections, buildSeries, buildTags } from './taxonomies.ts';

export interface SiteInput {
  readonly config: SiteConfig;
  /** Valid and due to be published, in any order. */
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  readonly staticPages: readonly StaticPage[];
  readonly pinnedTop?: PinnedTop;
  readonly viewCounts?: ViewCounts | undefined;
  readonly markets?: readonly MarketGroup[];
  /** Files that are published as they are, so that no article takes the address of one. */
  readonly copiedFiles?: readonly CopiedFile[];
  /** What an earlier run found of related articles, from the oldest on. */
  readonly knownRuns?: readonly KnownRun[] | undefined;
}

export interface IndexedSite {
  readonly site: Site;
  readonly problems: readonly Problem[];
  /** Content that is not in the site because its address is taken. */
  readonly held: readonly (Article | StaticPage)[];
}

/** Indexes the paper. The result does not depend on the order of the input; with errors among the problems it lacks what is held. */
export function indexSite(input: SiteInput): IndexedSite {
  const { config, pinnedTop = { file: '', urls: [] }, copiedFiles = [], viewCounts, markets = [] } = input;
  const authors = input.authors.toSorted(compareById);
  const settled = settleAddresses({
    articles: oldestFirst(input.articles),
    staticPages: input.staticPages.toSorted(compareById),
    copiedFiles,
  });
  const byAge = settled.articles;
  const articles = byAge.toReversed();
  const pinned = resolvePinnedTop(pinnedTop, articles);
  const ranked = viewCounts && rankMostRead(viewCounts, articles, config);
  const chains = chainsOf(byAge, config.relatedCount);

  const site: Site = {
    config,
    articles,
    authors,
    staticPages: settled.staticPages,
    redirects: settled.redirects,
    sections: buildSections(byAge, config.sections),
    tags: buildTags(byAge),
    people: buildPeople(byAge, authors),
    series: buildSeries(byAge),
    archive: buildArchive(articles),
    stockPictures: findStockPictures(byAge, config.stockPictures),
    chains,
    related: relateArticles(byAge, config.relatedCount, chains, input.knownRuns),
    pinnedTop: pinned.permalinks,
    mostRead: ranked?.mostRead,
    markets,
  };
  return { site, problems: [...settled.problems, ...pinned.problems, ...(ranked?.problems ?? [])], held: settled.held };
}

function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

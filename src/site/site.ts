/**
 * All articles as one paper: in order, by term and by date. It knows no files, no HTML and no page addresses of
 * numbered lists; `pages/` decides those.
 */
import type { Article, Author, StaticPage } from '../article/article.ts';
import type { SiteConfig } from '../config/config.ts';
import type { MarketGroup } from '../config/markets.ts';
import type { MostRead } from './most-read.ts';

export type TaxonomyName = 'section' | 'tag' | 'author' | 'series';

/** One term with its articles, newest first. */
export interface Term {
  readonly taxonomy: TaxonomyName;
  readonly name: string;
  /** Distinct within its taxonomy. */
  readonly slug: string;
  /** Site path of its newest list: `/section/경제/`. */
  readonly url: string;
  readonly description: string | undefined;
  /** Of a known author. */
  readonly author: Author | undefined;
  readonly articles: readonly Article[];
}

/** Terms of one taxonomy, in the order in which readers see them. */
export interface Taxonomy {
  readonly name: TaxonomyName;
  readonly terms: readonly Term[];
  /** Finds a term by the name an article gives (compared in NFC and without case). */
  readonly find: (name: string) => Term | undefined;
}

/** Articles of a year, month or day. `period`: `2026`, `2026-11`, `2026-11-22`. Newest first. */
export interface Period {
  readonly period: string;
  readonly url: string;
  readonly articles: readonly Article[];
}

export interface Archive {
  /** Each newest first, only periods that hold articles. */
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
}

/** An old address that leads to an article. */
export interface Redirect {
  /** Site path of the old address. */
  readonly url: string;
  readonly article: Article;
}

/** Related articles: by positions, counted from the oldest. */
export interface Related {
  /** Of the article at a position, likeliest first, each published earlier. */
  readonly listAt: (position: number) => readonly number[];
  /** Stands for all that pages show of the lists of so many articles from a position on. */
  readonly markOf: (start: number, size: number) => number;
}

/** Articles that follow one another, with their related ones as an earlier run found them. */
export interface KnownRun {
  /** Position of the oldest. */
  readonly start: number;
  readonly size: number;
  /** Of the newest (`chains.ts`). */
  readonly chain: number;
  /** As `headsIn` gives it. */
  readonly heads: number;
  /** As `Related.markOf` gives it. */
  readonly mark: number;
  /** Of each, oldest first; as the next two. */
  readonly chains: () => ArrayLike<number>;
  readonly titles: () => readonly string[];
  /** As `Related.listAt` gives them. */
  readonly related: () => readonly (readonly number[])[];
}

export interface Site {
  readonly config: SiteConfig;
  /** Published ones, newest first; same moment: by id, so that the order is total. */
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  readonly staticPages: readonly StaticPage[];
  /** Only those whose addresses are free, oldest article first. */
  readonly redirects: readonly Redirect[];
  readonly sections: Taxonomy;
  readonly tags: Taxonomy;
  readonly people: Taxonomy;
  readonly series: Taxonomy;
  readonly archive: Archive;
  /** Pictures that stand for "no picture". */
  readonly stockPictures: ReadonlySet<string>;
  /** By positions, counted from the oldest (`chains.ts`). */
  readonly chains: readonly number[];
  readonly related: Related;
  /** Permalinks of articles that editors pinned for 오늘의 주요 뉴스, from `content/data/top.yaml`. */
  readonly pinnedTop: readonly string[];
  /** From `content/data/views.csv`; `undefined` where nobody counted. */
  readonly mostRead: MostRead | undefined;
  /** From `content/data/markets.yaml`. */
  readonly markets: readonly MarketGroup[];
}

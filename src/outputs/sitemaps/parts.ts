/**
 * How the site's addresses are cut into sitemaps, so that a new article changes the newest month's part and the small
 * part of lists, and no other. Every `lastmod` comes from articles, never from the clock.
 */
import type { Article, Moment } from '../../article/article.ts';
import { addressOf } from '../../article/numbers.ts';
import { hashOf } from '../../base/hash.ts';
import { FRONT_URL } from '../../site/addresses.ts';
import type { Period, Site } from '../../site/site.ts';

/** Far below the 50,000 addresses and 50 MB that sitemaps.org allows: what changes often should be small. */
export const PART_LENGTH = 1_000;

export interface SitemapPart {
  /** Site path: `/sitemap-2026-11.xml`. */
  readonly path: string;
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  /** Stands for `path`: a whole number below 2^53. */
  readonly address: number;
  /** Site path. */
  readonly path: string;
  readonly lastModified: Moment | undefined;
}

/** The part of lists first, then months from the newest. Articles and pages marked `noindex` are in none. */
export function buildSitemapParts(site: Site): readonly SitemapPart[] {
  return [...cutIntoParts('/sitemap-lists', buildListEntries(site)), ...site.archive.months.flatMap(buildMonthParts)];
}

/** When the part's newest change was made. */
export function lastModifiedOf({ entries }: SitemapPart): Moment | undefined {
  let latest: Moment | undefined;
  for (const { lastModified } of entries) {
    if (latest === undefined || (lastModified !== undefined && lastModified.ms > latest.ms)) latest = lastModified;
  }
  return latest;
}

/** Oldest first, so that a full part never changes again when articles are added. */
function buildMonthParts({ period, articles }: Period): readonly SitemapPart[] {
  const entries = articles
    .filter((article) => !article.noindex)
    .map((article) => new ArticleEntry(article))
    .reverse();
  return cutIntoParts(`/sitemap-${period}`, entries);
}

/** Of nearly all of them nobody asks but the numbers. */
class ArticleEntry implements SitemapEntry {
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
  }

  get address(): number {
    return addressOf(this.#article);
  }

  get lastModified(): Moment {
    return this.#article.updated ?? this.#article.date;
  }

  get path(): string {
    return this.#article.permalink;
  }
}

/** The front page, the newest list of every term, and the editor's own pages. */
function buildListEntries({ articles, sections, tags, people, series, staticPages }: Site): readonly SitemapEntry[] {
  const terms = [sections, tags, people, series].flatMap((taxonomy) => taxonomy.terms).filter((term) => term.articles.length > 0);
  return [
    entryOf(FRONT_URL, articles[0]?.date),
    ...terms.map((term) => entryOf(term.url, term.articles[0]?.date)),
    ...staticPages.filter((page) => !page.noindex).map((page) => entryOf(page.permalink, undefined)),
  ];
}

function entryOf(path: string, lastModified: Moment | undefined): SitemapEntry {
  return { address: hashOf(path), path, lastModified };
}

/** `NAME.xml`, `NAME-2.xml` and so on: an earlier part keeps its name when another is added. */
function cutIntoParts(name: string, entries: readonly SitemapEntry[]): readonly SitemapPart[] {
  const count = Math.ceil(entries.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`,
    entries: entries.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  }));
}

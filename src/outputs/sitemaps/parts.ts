/**
 * How the site's addresses are cut into sitemaps, so that a new article changes the newest month's part and the small
 * part of lists, and no other. Every `lastmod` comes from articles, never from the clock.
 */
import type { Article, Moment } from '../../article/article.ts';
import { addressOf } from '../../article/numbers.ts';
import { hashOf, hashOfNumber } from '../../base/hash.ts';
import { isDayOnly } from '../../base/moments.ts';
import { FRONT_URL } from '../../site/addresses.ts';
import type { Period, Site } from '../../site/site.ts';

/** Far below the 50,000 addresses and 50 MB that sitemaps.org allows: what changes often should be small. */
export const PART_LENGTH = 1_000;

export interface SitemapPart {
  /** Site path: `/sitemap-2026-11.xml`. */
  readonly path: string;
  /** Stands for its entries: a whole number below 2^53. */
  readonly stamp: number;
  /** When the part's newest change was made. */
  readonly lastModified: Moment | undefined;
  readonly entries: () => readonly SitemapEntry[];
}

export interface SitemapEntry {
  /** Site path. */
  readonly path: string;
  readonly lastModified: Moment | undefined;
}

/** The part of lists first, then months from the newest. Articles and pages marked `noindex` are in none. */
export function buildSitemapParts(site: Site): readonly SitemapPart[] {
  return [...cutIntoParts('/sitemap-lists', buildListEntries(site), ENTRIES), ...site.archive.months.flatMap(buildMonthParts)];
}

/** Oldest first, so that a full part never changes again when articles are added. */
function buildMonthParts({ period, articles }: Period): readonly SitemapPart[] {
  return cutIntoParts(`/sitemap-${period}`, articles.filter((article) => !article.noindex).reverse(), ARTICLES);
}

/** How what a sitemap names is asked: every publish asks all of them for the first two, and few for their entries. */
interface Members<Member> {
  /** Stands for the address: a whole number below 2^53. */
  readonly addressOf: (member: Member) => number;
  readonly lastModifiedOf: (member: Member) => Moment | undefined;
  readonly entryOf: (member: Member) => SitemapEntry;
}

const ENTRIES: Members<SitemapEntry> = { addressOf: ({ path }) => hashOf(path), lastModifiedOf: ({ lastModified }) => lastModified, entryOf: (entry) => entry };

const ARTICLES: Members<Article> = { addressOf, lastModifiedOf, entryOf: (article) => ({ path: article.permalink, lastModified: lastModifiedOf(article) }) };

function lastModifiedOf({ updated, date }: Article): Moment {
  return updated ?? date;
}

/** The front page, the newest list of every term, and the editor's own pages. */
function buildListEntries({ articles, sections, tags, people, series, staticPages }: Site): readonly SitemapEntry[] {
  const terms = [sections, tags, people, series].flatMap((taxonomy) => taxonomy.terms).filter((term) => term.articles.length > 0);
  return [
    { path: FRONT_URL, lastModified: articles[0]?.date },
    ...terms.map((term) => ({ path: term.url, lastModified: term.articles[0]?.date })),
    ...staticPages.filter((page) => !page.noindex).map((page) => ({ path: page.permalink, lastModified: undefined })),
  ];
}

/** `NAME.xml`, `NAME-2.xml` and so on: an earlier part keeps its name when another is added. */
function cutIntoParts<Member>(name: string, all: readonly Member[], kind: Members<Member>): readonly SitemapPart[] {
  const count = Math.ceil(all.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => buildPart(index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`, all.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH), kind));
}

function buildPart<Member>(path: string, members: readonly Member[], { addressOf: addressIn, lastModifiedOf: momentIn, entryOf }: Members<Member>): SitemapPart {
  let stamp = 0;
  let latest: Moment | undefined;
  members.forEach((member) => {
    const moment = momentIn(member);
    stamp = hashOfNumber(addressIn(member), moment === undefined ? stamp : hashOfMoment(moment, stamp));
    if (moment !== undefined && (latest === undefined || moment.ms > latest.ms)) latest = moment;
  });
  return { path, stamp, lastModified: latest, entries: () => members.map(entryOf) };
}

/** In one zone, which the site's configuration names. */
function hashOfMoment(moment: Moment, seed: number): number {
  return hashOfNumber(moment.ms, isDayOnly(moment) ? seed + 1 : seed);
}

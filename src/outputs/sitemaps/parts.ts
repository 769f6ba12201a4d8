/**
 * How the site's addresses are cut into sitemaps, so that a new article changes the newest month's part alone, and with
 * the first of a day the small part of lists. Every `lastmod` comes from articles, never from the clock.
 */
import type { Article, Moment } from '../../article/article.ts';
import { addressOf } from '../../article/numbers.ts';
import { hashOf, hashOfNumber } from '../../base/hash.ts';
import { dayOf, isDayOnly } from '../../base/moments.ts';
import { FRONT_URL } from '../../site/addresses.ts';
import type { Period, Site } from '../../site/site.ts';

/** Far below the 50,000 addresses and 50 MB that sitemaps.org allows: what changes often should be small. */
export const PART_LENGTH = 1_000;

export interface SitemapPart {
  /** Site path: `/sitemap-2026-11.xml`. */
  readonly path: string;
  /** Stands for its entries: a whole number below 2^53. */
  readonly stamp: number;
  /** Day of the part's newest change, `2026-11-22`: a time would have the index written with every article. */
  readonly lastModified: string | undefined;
  readonly entries: () => readonly SitemapEntry[];
}

export interface SitemapEntry {
  /** Site path. */
  readonly path: string;
  /** ISO: a day, or a moment. */
  readonly lastModified: string | undefined;
}

/** The part of lists first, then months from the newest. Articles and pages marked `noindex` are in none. */
export function buildSitemapParts(site: Site): readonly SitemapPart[] {
  return [...cutIntoParts('/sitemap-lists', buildLists(site), LISTS), ...site.archive.months.flatMap(buildMonthParts)];
}

/** Oldest first, so that a full part never changes again when articles are added. */
function buildMonthParts({ period, articles }: Period): readonly SitemapPart[] {
  return cutIntoParts(`/sitemap-${period}`, articles.filter((article) => !article.noindex).reverse(), ARTICLES);
}

/** How what a sitemap names is asked: every publish asks all of them for the first two, and few for their entries. */
interface Members<Member> {
  /** Stands for the entry and what `seed` stands for: a whole number below 2^53. */
  readonly stampOf: (member: Member, seed: number) => number;
  readonly lastModifiedOf: (member: Member) => Moment | undefined;
  readonly entryOf: (member: Member) => SitemapEntry;
}

interface List {
  readonly path: string;
  /** Date of its newest article. */
  readonly newest: Moment | undefined;
}

/** A list changes with every article: it is enough to say on which day it did. */
const LISTS: Members<List> = {
  stampOf: ({ path, newest }, seed) => hashOf(path, newest === undefined ? seed : hashOf(dayOf(newest), seed)),
  lastModifiedOf: ({ newest }) => newest,
  entryOf: ({ path, newest }) => ({ path, lastModified: newest && dayOf(newest) }),
};

const ARTICLES: Members<Article> = {
  stampOf: (article, seed) => hashOfNumber(addressOf(article), hashOfMoment(lastModifiedOf(article), seed)),
  lastModifiedOf,
  entryOf: (article) => ({ path: article.permalink, lastModified: lastModifiedOf(article).iso }),
};

function lastModifiedOf({ updated, date }: Article): Moment {
  return updated ?? date;
}

/** The front page, the newest list of every term, and the editor's own pages. */
function buildLists({ articles, sections, tags, people, series, staticPages }: Site): readonly List[] {
  const terms = [sections, tags, people, series].flatMap((taxonomy) => taxonomy.terms).filter((term) => term.articles.length > 0);
  return [
    { path: FRONT_URL, newest: articles[0]?.date },
    ...terms.map((term) => ({ path: term.url, newest: term.articles[0]?.date })),
    ...staticPages.filter((page) => !page.noindex).map((page) => ({ path: page.permalink, newest: undefined })),
  ];
}

/** `NAME.xml`, `NAME-2.xml` and so on: an earlier part keeps its name when another is added. */
function cutIntoParts<Member>(name: string, all: readonly Member[], kind: Members<Member>): readonly SitemapPart[] {
  const count = Math.ceil(all.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => buildPart(index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`, all.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH), kind));
}

function buildPart<Member>(path: string, members: readonly Member[], { stampOf, lastModifiedOf: momentIn, entryOf }: Members<Member>): SitemapPart {
  let stamp = 0;
  let latest: Moment | undefined;
  members.forEach((member) => {
    const moment = momentIn(member);
    stamp = stampOf(member, stamp);
    if (moment !== undefined && (latest === undefined || moment.ms > latest.ms)) latest = moment;
  });
  return { path, stamp, lastModified: latest && dayOf(latest), entries: () => members.map(entryOf) };
}

/** In one zone, which the site's configuration names. */
function hashOfMoment(moment: Moment, seed: number): number {
  return hashOfNumber(moment.ms, isDayOnly(moment) ? seed + 1 : seed);
}

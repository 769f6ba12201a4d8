/**
 * Site paths of everything the paper publishes beside articles and static pages. Pages and outputs ask here, so that
 * a link and the page it leads to cannot differ. It knows nothing of which of these exist on a given site.
 */
import type { TaxonomyName } from './site.ts';

export const FRONT_URL = '/';
export const ARCHIVE_URL = '/archive/';
export const CORRECTIONS_URL = '/corrections/';
export const MASTHEAD_URL = '/masthead/';
export const SCRAP_URL = '/scrap/';
/** The page that searches: its address with `?q=` and a query. */
export const SEARCH_URL = '/search/';
/** By which browsers offer the search. */
export const OPEN_SEARCH_URL = '/search/opensearch.xml';
export const NOT_FOUND_URL = '/404.html';
/** What a browser shows in place of a page that it cannot load without a connection. */
export const OFFLINE_URL = '/offline/';
/** The script that keeps pages for that. It may look after no page outside its own folder, so it lies at the root. */
export const SERVICE_WORKER_URL = '/service-worker.js';

/** What is new everywhere, for other pages to fetch. */
export const FRAGMENT_URLS = {
  breaking: '/fragments/breaking.html',
  latest: '/fragments/latest.html',
  top: '/fragments/top.html',
  popular: '/fragments/popular.html',
  markets: '/fragments/markets.html',
} as const;

export type FragmentName = keyof typeof FRAGMENT_URLS;

/** The index of a taxonomy: `/tag/`. */
export function taxonomyUrl(taxonomy: TaxonomyName): string {
  return `/${taxonomy}/`;
}

/** The newest list of a term, which is the term's own address: `/tag/항구/`. */
export function termUrl(taxonomy: TaxonomyName, slug: string): string {
  return `/${taxonomy}/${slug}/`;
}

/** A numbered list of a term, 1 being the oldest: `/tag/항구/page/3/`. */
export function listPageUrl(url: string, number: number): string {
  return `${url}page/${number}/`;
}

/** A year, month or day (`2026`, `2026-11`, `2026-11-22`) of the archive: `/archive/2026/11/22/`. */
export function periodUrl(period: string): string {
  return `${ARCHIVE_URL}${period.replaceAll('-', '/')}/`;
}

export interface FeedUrls {
  readonly atom: string;
  readonly rss: string;
  readonly json: string;
}

/** The feeds of the paper (`/feed.xml` …), or those below a section's address. */
export function feedUrls(url: string = FRONT_URL): FeedUrls {
  return { atom: `${url}feed.xml`, rss: `${url}rss.xml`, json: `${url}feed.json` };
}

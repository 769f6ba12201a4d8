/**
 * The paper's feed and each section's as plain data, which `atom.ts`, `rss.ts` and `json-feed.ts` only put into words.
 * Articles marked `noindex` stay in: the mark is for search engines, a feed for readers.
 */
import type { Article, Moment } from '../../article/article.ts';
import { digestOf } from '../../base/digest.ts';
import { absoluteUrl } from '../../base/urls.ts';
import { FRONT_URL, feedUrls, type FeedUrls } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import { buildEntry, laterOf, type EntryHtml, type FeedEntry } from './entry.ts';

/** All addresses are absolute and percent-encoded, except `paths`. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Whose feed it is, and the author of what names none. */
  readonly publisher: string;
  readonly homeUrl: string;
  readonly urls: FeedUrls;
  /** Site paths. */
  readonly paths: FeedUrls;
  readonly logo: string | undefined;
  readonly icon: string | undefined;
  /** When the newest change in it was made; `undefined` while it is empty. Never the clock. */
  readonly updated: Moment | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The paper's feed, then one for each section. */
export function buildFeeds(site: Site, html: EntryHtml): readonly Feed[] {
  const { config } = site;
  const paper = { title: config.name, description: config.description, home: FRONT_URL, articles: site.articles };
  const sections = site.sections.terms.map((term) => ({
    title: `${term.name} - ${config.name}`,
    description: term.description ?? config.description,
    home: term.url,
    articles: term.articles,
  }));
  return [paper, ...sections].map((subject) => buildFeed(site, html, subject));
}

/** Differs whenever one of the feed's three files would. */
export function fingerprintOf(feed: Feed): string {
  return digestOf(JSON.stringify(feed));
}

interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** Site path of the page that shows the same articles. */
  readonly home: string;
  readonly articles: readonly Article[];
}

function buildFeed(site: Site, html: EntryHtml, { title, description, home, articles }: FeedSubject): Feed {
  const { config } = site;
  const paths = feedUrls(home);
  const entries = articles.slice(0, config.feedLength).map((article) => buildEntry(site, html, article));
  return {
    title,
    description,
    language: config.language,
    publisher: config.name,
    homeUrl: absoluteUrl(config, home),
    urls: { atom: absoluteUrl(config, paths.atom), rss: absoluteUrl(config, paths.rss), json: absoluteUrl(config, paths.json) },
    paths,
    logo: config.logo && absoluteUrl(config, config.logo),
    icon: config.favicon && absoluteUrl(config, config.favicon),
    updated: entries.map((entry) => entry.updated).reduce<Moment | undefined>((latest, moment) => laterOf(moment, latest), undefined),
    entries,
  };
}

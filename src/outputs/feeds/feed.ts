/**
 * The paper's feed and each section's as plain data, which `atom.ts`, `rss.ts` and `json-feed.ts` only put into words.
 * Articles marked `noindex` stay in: the mark is for search engines, a feed for readers.
 */
import type { Moment } from '../../article/article.ts';
import { printOf } from '../../article/numbers.ts';
import { digestOf } from '../../base/digest.ts';
import { once } from '../../base/memoize.ts';
import { absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import { FRONT_URL, feedUrls, type FeedUrls } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import { buildEntry, laterOf, subjectOf, type EntryHtml, type EntrySubject, type FeedEntry } from './entry.ts';

/** All addresses are absolute and percent-encoded. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Whose feed it is, and the author of what names none. */
  readonly publisher: string;
  readonly homeUrl: string;
  readonly urls: FeedUrls;
  readonly logo: string | undefined;
  readonly icon: string | undefined;
  /** When the newest change in it was made; `undefined` while it is empty. Never the clock. */
  readonly updated: Moment | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed that is made when one of its files is. */
export interface PlannedFeed {
  /** Site paths. */
  readonly paths: FeedUrls;
  /** Differs whenever one of the feed's three files would, as long as the site's configuration is the same. */
  readonly fingerprint: string;
  /** Made once. */
  readonly build: () => Feed;
}

/** The paper's feed, then one for each section. */
export function planFeeds(site: Site, html: EntryHtml): readonly PlannedFeed[] {
  const { config } = site;
  const paper = { title: config.name, description: config.description, home: FRONT_URL, articles: site.articles };
  const sections = site.sections.terms.map((term) => ({
    title: `${term.name} - ${config.name}`,
    description: term.description ?? config.description,
    home: term.url,
    articles: term.articles,
  }));
  return [paper, ...sections].map(({ articles, ...subject }) => planFeed(config, html, { ...subject, subjects: articles.slice(0, config.feedLength).map((article) => subjectOf(site, article)) }));
}

interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** Site path of the page that shows the same articles. */
  readonly home: string;
  readonly subjects: readonly EntrySubject[];
}

/** The feed is made of the subject and the configuration alone, so its fingerprint cannot leave anything out. */
function planFeed(config: SiteConfig, html: EntryHtml, subject: FeedSubject): PlannedFeed {
  const { subjects, ...rest } = subject;
  const fingerprint = digestOf(JSON.stringify([rest, subjects.map(({ article, ...around }) => [printOf(article), around])]));
  return { paths: feedUrls(subject.home), fingerprint, build: once(() => buildFeed(config, html, subject)) };
}

function buildFeed(config: SiteConfig, html: EntryHtml, { title, description, home, subjects }: FeedSubject): Feed {
  const paths = feedUrls(home);
  const entries = subjects.map((subject) => buildEntry(config, html, subject));
  return {
    title,
    description,
    language: config.language,
    publisher: config.name,
    homeUrl: absoluteUrl(config, home),
    urls: { atom: absoluteUrl(config, paths.atom), rss: absoluteUrl(config, paths.rss), json: absoluteUrl(config, paths.json) },
    logo: config.logo && absoluteUrl(config, config.logo),
    icon: config.favicon && absoluteUrl(config, config.favicon),
    updated: entries.map((entry) => entry.updated).reduce<Moment | undefined>((latest, moment) => laterOf(moment, latest), undefined),
    entries,
  };
}

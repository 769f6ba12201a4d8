/** An article as feeds show it. It knows nothing of a feed's format. */
import type { Article, Moment } from '../../article/article.ts';
import { bylineName } from '../../article/bylines.ts';
import { addressOf } from '../../article/numbers.ts';
import { absoluteSource, absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import type { Site } from '../../site/site.ts';
import { absoluteAddress } from './addresses.ts';
import { affiliateNoticeOf, noticesOf, type Notice } from './notices.ts';

export interface FeedEntry {
  /** Address of the article and its permanent id: it comes from the permalink, so a new title does not change it. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly published: Moment;
  readonly updated: Moment;
  readonly authors: readonly FeedPerson[];
  /** Categories, then tags. */
  readonly categories: readonly string[];
  /** When it is not the feed's. */
  readonly language: string | undefined;
  /** The article's own picture. */
  readonly picture: FeedPicture | undefined;
  /** Markdown. */
  readonly deck: string | undefined;
  readonly notices: readonly Notice[];
  /** For a body that turns out to hold links that are paid for. */
  readonly affiliateNotice: Notice | undefined;
  /** Full text as HTML. */
  readonly html: () => string;
}

export interface FeedPerson {
  readonly name: string;
  /** Address of the author's page. */
  readonly url: string | undefined;
}

export interface FeedPicture {
  readonly url: string;
  /** MIME type, as far as the address tells it. */
  readonly type: string | undefined;
}

/** What of an entry, beside the body, its full text is made of. */
export type EntryParts = Pick<FeedEntry, 'url' | 'deck' | 'notices' | 'affiliateNotice'>;

/** Full text of an article as HTML that can be read anywhere. */
export type EntryHtml = (article: Article, parts: EntryParts) => string;

/** All that an entry is made of beside the configuration. */
export interface EntrySubject {
  readonly article: Article;
  /** Stands for its address, as `addressOf`. */
  readonly address: number;
  /** As the paper knows them; `url` is a site path. */
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  /** Source of the article's own picture. */
  readonly picture: string | undefined;
}

export function subjectOf({ people, stockPictures }: Pick<Site, 'people' | 'stockPictures'>, article: Article): EntrySubject {
  const { bylines, image, featureImage } = article;
  const authors = bylines.map((byline) => {
    const written = bylineName(byline);
    const term = people.find(written);
    return { name: term?.name ?? written, url: term?.url };
  });
  return { article, address: addressOf(article), authors, picture: [image, featureImage].find((picture) => picture !== undefined && !stockPictures.has(picture.src))?.src };
}

export function buildEntry(config: SiteConfig, html: EntryHtml, { article, authors, picture }: EntrySubject): FeedEntry {
  const parts = {
    url: absoluteUrl(config, article.permalink),
    deck: article.featureText,
    notices: noticesOf(article, config.language),
    affiliateNotice: affiliateNoticeOf(article, config.language),
  };
  return {
    ...parts,
    title: article.title,
    summary: article.excerpt,
    published: article.date,
    updated: laterOf(article.date, article.updated),
    authors: authors.map(({ name, url }) => ({ name, url: url && absoluteUrl(config, url) })),
    categories: [...new Set([...article.categories, ...article.tags])],
    language: article.language === config.language ? undefined : article.language,
    picture: picture === undefined ? undefined : pictureOf(config, picture),
    html: () => html(article, parts),
  };
}

/** The later of two moments; the first where they are the same. */
export function laterOf(a: Moment, b: Moment | undefined): Moment {
  return b !== undefined && b.ms > a.ms ? b : a;
}

function pictureOf(config: SiteConfig, source: string): FeedPicture | undefined {
  const url = absoluteAddress(absoluteSource(config, source), config.origin);
  return url === undefined ? undefined : { url, type: pictureType(url) };
}

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

function pictureType(url: string): string | undefined {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1];
  return ending && PICTURE_TYPES[ending.toLowerCase()];
}

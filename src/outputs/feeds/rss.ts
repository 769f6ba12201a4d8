/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification) with the content, Dublin Core, Atom and Media RSS modules. Pictures
 * are Media RSS, because an RSS enclosure has to state its length, which nobody knows of a picture elsewhere.
 */
import { element, escapeMarkup, xmlDocument, type XmlElement } from '../xml.ts';
import { rfc822 } from './dates.ts';
import type { FeedEntry, FeedPicture } from './entry.ts';
import type { Feed } from './feed.ts';

export function renderRss(feed: Feed): string {
  return xmlDocument(
    element('rss', { version: '2.0', ...NAMESPACES }, [
      element('channel', {}, [
        element('title', {}, feed.title),
        element('link', {}, feed.homeUrl),
        element('description', {}, escapeMarkup(feed.description || feed.title)),
        element('language', {}, feed.language),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.urls.rss }),
        feed.updated === undefined ? undefined : element('lastBuildDate', {}, rfc822(feed.updated)),
        ...feed.entries.map(buildItem),
      ]),
    ]),
  );
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** `description` is read as HTML (unlike `title`), so plain text is escaped for HTML first. */
function buildItem(entry: FeedEntry): XmlElement {
  return element('item', { 'xml:lang': entry.language }, [
    element('title', {}, entry.title),
    element('link', {}, entry.url),
    element('guid', { isPermaLink: 'true' }, entry.url),
    element('pubDate', {}, rfc822(entry.published)),
    ...entry.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...entry.categories.map((category) => element('category', {}, category)),
    ...(entry.picture === undefined ? [] : buildPictureElements(entry.picture)),
    element('description', {}, escapeMarkup(entry.summary)),
    element('content:encoded', {}, entry.html()),
  ]);
}

function buildPictureElements({ url, type }: FeedPicture): readonly XmlElement[] {
  return [element('media:content', { url, type, medium: 'image' }), element('media:thumbnail', { url })];
}

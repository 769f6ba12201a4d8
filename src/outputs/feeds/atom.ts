/** A feed as Atom 1.0 (RFC 4287), with Media RSS thumbnails. */
import { element, xmlDocument, type XmlElement } from '../xml.ts';
import { rfc3339 } from './dates.ts';
import type { FeedEntry, FeedPerson, FeedPicture } from './entry.ts';
import type { Feed } from './feed.ts';

export function renderAtom(feed: Feed): string {
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/', 'xml:lang': feed.language }, [
      element('title', {}, feed.title),
      feed.description === '' ? undefined : element('subtitle', {}, feed.description),
      element('id', {}, feed.homeUrl),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
      element('updated', {}, feed.updated === undefined ? BEFORE_THE_FIRST_ARTICLE : rfc3339(feed.updated)),
      element('author', {}, [element('name', {}, feed.publisher), element('uri', {}, feed.homeUrl)]),
      feed.icon === undefined ? undefined : element('icon', {}, feed.icon),
      feed.logo === undefined ? undefined : element('logo', {}, feed.logo),
      ...feed.entries.map(buildEntryElement),
    ]),
  );
}

/** `updated` is required (RFC 4287, 4.1.1), and the clock would change an empty feed with every build. */
const BEFORE_THE_FIRST_ARTICLE = '1970-01-01T00:00:00Z';

function buildEntryElement(entry: FeedEntry): XmlElement {
  return element('entry', { 'xml:lang': entry.language }, [
    element('title', {}, entry.title),
    element('id', {}, entry.url),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', {}, rfc3339(entry.published)),
    element('updated', {}, rfc3339(entry.updated)),
    ...entry.authors.map(buildAuthorElement),
    ...entry.categories.map((category) => element('category', { term: category })),
    ...(entry.picture === undefined ? [] : buildPictureElements(entry.picture)),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.html()),
  ]);
}

function buildAuthorElement({ name, url }: FeedPerson): XmlElement {
  return element('author', {}, [element('name', {}, name), url === undefined ? undefined : element('uri', {}, url)]);
}

function buildPictureElements({ url, type }: FeedPicture): readonly XmlElement[] {
  return [element('link', { rel: 'enclosure', type, href: url }), element('media:thumbnail', { url })];
}

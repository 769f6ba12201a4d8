/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { rfc3339 } from './dates.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

export function renderJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.urls.json,
    description: feed.description || undefined,
    icon: feed.logo,
    favicon: feed.icon,
    authors: [{ name: feed.publisher, url: feed.homeUrl }],
    language: feed.language,
    items: feed.entries.map(buildItem),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function buildItem(entry: FeedEntry): object {
  return {
    id: entry.url,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html(),
    image: entry.picture?.url,
    date_published: rfc3339(entry.published),
    date_modified: rfc3339(entry.updated),
    authors: entry.authors.length === 0 ? undefined : entry.authors,
    tags: entry.categories.length === 0 ? undefined : entry.categories,
    language: entry.language,
  };
}

/**
 * Articles that lie at other addresses than in the last publish: with another date, slug or permalink, or after a change
 * of the paper's own. What led readers to the old ones leads nowhere now.
 */
import type { Article } from '../article/article.ts';
import { uniqueBy } from '../base/unique-by.ts';
import { outputPathOf, sitePathOf } from '../base/urls.ts';
import type { Site } from '../site/site.ts';
import type { PublishedLists } from './published-lists.ts';
import type { PublishedSite } from './store/published-site.ts';

export interface MovedArticle {
  /** As problems name it. */
  readonly file: string;
  /** Site paths, decoded. */
  readonly from: string;
  readonly to: string;
}

export interface MovedArticlesInput {
  readonly lists: PublishedLists;
  readonly before: PublishedSite | undefined;
  readonly site: Pick<Site, 'articles'>;
  /** As the last run knew them; called only where there is something to look for. */
  readonly knownArticles: () => readonly Pick<Article, 'id' | 'permalink'>[];
}

/** In the order of the site's articles. An address that forwards to the new one is not gone. */
export function findMoved({ lists: { added, removed }, before, site, knownArticles }: MovedArticlesInput): readonly MovedArticle[] {
  const gone = new Set(removed.filter(mayBePage).map(sitePathOf).filter((url) => before?.pages.has(url) === false));
  const coming = new Set(added.filter(mayBePage));
  if (gone.size === 0 || coming.size === 0) return [];
  const arrived = site.articles.filter(({ permalink }) => coming.has(outputPathOf(permalink)));
  if (arrived.length === 0) return [];
  const oldById = new Map(knownArticles().flatMap(({ id, permalink }) => (gone.has(permalink) ? [[id, permalink] as const] : [])));
  const oldByEnd = uniqueBy(gone, endOf);
  const newByEnd = uniqueBy(arrived.map(({ permalink }) => permalink), endOf);
  return arrived.flatMap(({ id, file, permalink }) => {
    const from = oldById.get(id) ?? (newByEnd.get(endOf(permalink)) === permalink ? oldByEnd.get(endOf(permalink)) : undefined);
    return from === undefined ? [] : [{ file, from, to: permalink }];
  });
}

/** By its name: most files are the search's, of which a publish may write thousands. */
function mayBePage(file: string): boolean {
  return /(?:\.html|(?:^|\/)[^./]+)$/u.test(file);
}

/** What stays of an address when dates and sections change. */
function endOf(url: string): string {
  return url.replace(/(?:\/|\.html)$/u, '').split('/').at(-1) ?? '';
}

/**
 * Articles that lie at other addresses than in the last publish: with another date, slug or permalink, or after a change
 * of the paper's own. What led readers to the old ones leads nowhere now.
 */
import type { Article } from '../article/article.ts';
import { addressOf } from '../article/numbers.ts';
import { hashOf } from '../base/hash.ts';
import { uniqueBy } from '../base/unique-by.ts';
import { sitePathOf } from '../base/urls.ts';
import type { Site } from '../site/site.ts';
import type { PublishedLists } from './published-lists.ts';
import type { PublishedSite } from './store/published-site.ts';
import type { Store } from './store/store.ts';

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
  readonly store: Pick<Store, 'knownArticle' | 'knownArticles'>;
}

/** In the order of the site's articles. An address that forwards, or that is another article's by now, is not gone. */
export function findMoved({ lists: { added, changed, removed }, before, site, store }: MovedArticlesInput): readonly MovedArticle[] {
  const gone = new Set(removed.filter(mayBePage).map(sitePathOf).filter((url) => before?.pages.has(url) === false));
  if (gone.size === 0) return [];
  // What moved has a page of its own that was written; a publish asks few articles for more than numbers.
  const written = new Set([...added, ...changed].filter(mayBePage).map((file) => hashOf(sitePathOf(file))));
  const candidates = site.articles.filter((article) => written.has(addressOf(article))).map((article) => ({ article, old: store.knownArticle(article.id) }));
  const newcomers = candidates.filter(({ old }) => old === undefined).map(({ article }) => article);
  const oldOf = newcomers.length === 0 ? new Map<Article, string>() : matchNewcomers(newcomers, gone, store.knownArticles());
  // A new text in the file of one that goes on in another is no longer that article.
  const taken = new Set(oldOf.values());
  return candidates.flatMap(({ article, old }) => {
    const from = oldOf.get(article) ?? (old !== undefined && taken.has(old.permalink) ? undefined : old?.permalink);
    return from === undefined || from === article.permalink || !gone.has(from) ? [] : [{ file: article.file, from, to: article.permalink }];
  });
}

/**
 * Old addresses of articles whose files are new: by their text; and where nothing is known of single articles, as after a
 * change of the paper's settings, by what stays of an address.
 */
function matchNewcomers(newcomers: readonly Article[], gone: ReadonlySet<string>, known: readonly Article[]): ReadonlyMap<Article, string> {
  if (known.length === 0) return match(newcomers, Array.from(gone, (permalink) => ({ permalink })), ({ permalink }) => endOf(permalink));
  const left = known.filter(({ permalink, bodyLength = 0 }) => gone.has(permalink) && bodyLength >= LEAST_TEXT);
  return match(newcomers, left, ({ body }) => body.digest);
}

/** The addresses of those that alone have the key which a newcomer alone has. */
function match<Old extends Pick<Article, 'permalink'>>(newcomers: readonly (Article & Old)[], olds: readonly Old[], keyOf: (one: Old) => string): ReadonlyMap<Article, string> {
  const oldByKey = uniqueBy(olds, keyOf);
  return new Map(
    Array.from(uniqueBy(newcomers, keyOf)).flatMap(([key, article]) => {
      const old = oldByKey.get(key);
      return article === undefined || old === undefined ? [] : [[article, old.permalink] as const];
    }),
  );
}

/** Characters by which a text is known: notices and captions are often the same. */
const LEAST_TEXT = 100;

/** By its name: most files are the search's, of which a publish may write thousands. */
function mayBePage(file: string): boolean {
  return /(?:\.html|(?:^|\/)[^./]+)$/u.test(file);
}

/** What stays of an address when dates and sections change. */
function endOf(url: string): string {
  return url.replace(/(?:\/|\.html)$/u, '').split('/').at(-1) ?? '';
}

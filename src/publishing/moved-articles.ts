/**
 * Articles that lie at other addresses than in the last publish: with another date, slug or permalink, or after a change
 * of the paper's own. What led readers to the old ones leads nowhere now.
 */
import type { Article } from '../article/article.ts';
import { addressOf } from '../article/numbers.ts';
import { hashOf } from '../base/hash.ts';
import { once } from '../base/memoize.ts';
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
  /** As the last run knew them; called only where an article's page is gone. */
  readonly knownArticles: () => readonly Article[];
}

/** In the order of the site's articles. An address that forwards, or that is another article's by now, is not gone. */
export function findMoved({ lists: { added, removed }, before, site, knownArticles }: MovedArticlesInput): readonly MovedArticle[] {
  const gone = new Set(removed.filter(mayBePage).map(sitePathOf).filter((url) => before?.pages.has(url) === false));
  if (gone.size === 0) return [];
  const known = knownArticles();
  const oldOf = known.length === 0 ? matchByEnds(gone, added, site.articles) : matchKnown(gone, known, site.articles);
  if (oldOf.size === 0) return [];
  return site.articles.flatMap((article) => {
    const from = oldOf.get(article);
    return from === undefined || from === article.permalink ? [] : [{ file: article.file, from, to: article.permalink }];
  });
}

type OldAddresses = ReadonlyMap<Article, string>;

/** An article is known by its file; in a file of another name, by its text. */
function matchKnown(gone: ReadonlySet<string>, known: readonly Article[], articles: readonly Article[]): OldAddresses {
  const numbers = new Set(Array.from(gone, (url) => hashOf(url)));
  const left = known.filter((article) => numbers.has(addressOf(article)) && gone.has(article.permalink));
  if (left.length === 0) return new Map();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ids = new Set(known.map(({ id }) => id));
  const byText = once(() => uniqueBy(articles.filter(({ id }) => !ids.has(id)), ({ body }) => body.digest));
  return new Map(
    left.flatMap((old) => {
      const now = byId.get(old.id) ?? byText().get(old.body.digest);
      return now === undefined ? [] : [[now, old.permalink] as const];
    }),
  );
}

/** Where nothing is known of single articles, as after a change of the paper's settings: by what stays of an address. */
function matchByEnds(gone: ReadonlySet<string>, added: readonly string[], articles: readonly Article[]): OldAddresses {
  const coming = new Set(added.filter(mayBePage));
  const arrived = uniqueBy(articles.filter(({ permalink }) => coming.has(outputPathOf(permalink))), ({ permalink }) => endOf(permalink));
  return new Map(
    Array.from(uniqueBy(gone, endOf)).flatMap(([end, from]) => {
      const now = arrived.get(end);
      return now === undefined || from === undefined ? [] : [[now, from] as const];
    }),
  );
}

/** By its name: most files are the search's, of which a publish may write thousands. */
function mayBePage(file: string): boolean {
  return /(?:\.html|(?:^|\/)[^./]+)$/u.test(file);
}

/** What stays of an address when dates and sections change. */
function endOf(url: string): string {
  return url.replace(/(?:\/|\.html)$/u, '').split('/').at(-1) ?? '';
}

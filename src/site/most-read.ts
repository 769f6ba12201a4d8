/** 많이 본 뉴스: counts of views as articles that exist, most read first. It knows no files. */
import type { Article, Moment } from '../article/article.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { decodePath } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import { addressKey } from './address-register.ts';
import { isOwnedFile } from './owned-addresses.ts';

/** Counts as they were supplied, with the file and the lines that hold them. */
export interface ViewCounts {
  readonly file: string;
  readonly window: string;
  readonly asOf: Moment;
  readonly counts: readonly { readonly url: string; readonly views: number; readonly line: number; readonly text: string }[];
}

export interface MostRead {
  /** The time over which was counted, in words. */
  readonly window: string;
  readonly asOf: Moment;
  readonly articles: readonly Article[];
}

/** Articles that any page shows, at most. */
const LENGTH = 20;

/**
 * The most read articles, without those of advertisers; equal ones in the order of the file. An
 * address that would be among them and is nobody's is a warning; lists and other pages of the paper are passed over.
 */
export function rankMostRead(supplied: ViewCounts, articles: readonly Article[], paper: Pick<SiteConfig, 'origin' | 'basePath'>): { mostRead: MostRead; problems: readonly Problem[] } {
  const articleByKey = new Map(articles.map((article) => [addressKey(article.permalink), article]));
  const views = new Map<Article, number>();
  const strangers: ViewCounts['counts'][number][] = [];
  for (const row of supplied.counts) {
    const path = pathOf(row.url, paper);
    const article = path === undefined ? undefined : (articleByKey.get(addressKey(path)) ?? articleByKey.get(addressKey(`${path}/`)));
    if (article !== undefined) views.set(article, (views.get(article) ?? 0) + row.views);
    else if (path === undefined || !isOwnedFile(addressKey(path))) strangers.push(row);
  }
  const ranked = [...views].filter(([article]) => article.sponsored === undefined).sort(([, a], [, b]) => b - a).slice(0, LENGTH);
  const least = ranked.length < LENGTH ? 0 : (ranked.at(-1)?.[1] ?? 0);
  return {
    mostRead: { window: supplied.window, asOf: supplied.asOf, articles: ranked.map(([article]) => article) },
    problems: strangers.filter((row) => row.views >= least).map(({ url, line, text }) => createProblem('SOKBO-D14', { severity: 'warning', file: supplied.file, position: { line, column: 1 }, text, params: { url } })),
  };
}

/** The site path of an address as it was counted, without query and base path; `undefined` for one of another site. */
function pathOf(url: string, { origin, basePath }: Pick<SiteConfig, 'origin' | 'basePath'>): string | undefined {
  const [address = ''] = url.split(/[?#]/u);
  const local = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  const path = local.startsWith('/') ? decodePath(local) : undefined;
  return path !== undefined && basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

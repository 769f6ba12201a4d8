/** Finds, among the files that have problems, those whose articles readers could see until now. Changes nothing. */
import path from 'node:path';
import type { Article } from '../article/article.ts';
import { nameForEditors } from '../reading/files.ts';
import type { BuildOptions } from './options.ts';
import { allPages, type PublishedSite } from './store/published-site.ts';

export interface LiveArticle {
  /** As problems name it. */
  readonly file: string;
  /** Site path of its page. */
  readonly url: string;
}

export interface LiveFaultsInput {
  /** Files with errors, as problems name them. */
  readonly faulty: readonly string[];
  /** As the last run knew them; called only where there is something to look for. */
  readonly knownArticles: () => readonly Article[];
  readonly before: PublishedSite | undefined;
  readonly folders: Pick<BuildOptions, 'site' | 'articles'>;
}

/** In the order of `faulty`. Empty as well where the last run, or what it knew, is not known any more. */
export function findLiveFaults({ faulty, knownArticles, before, folders }: LiveFaultsInput): readonly LiveArticle[] {
  if (faulty.length === 0 || before === undefined) return [];
  const isFaulty = new Set(faulty);
  const known = knownArticles().map(({ id, permalink }) => ({ file: nameForEditors(path.join(folders.articles, id), folders.site), url: permalink }));
  // An address that another article holds tells nothing of the one that could not have it.
  const heldByOthers = new Set(known.filter(({ file }) => !isFaulty.has(file)).map(({ url }) => url));
  const candidates = known.filter(({ file, url }) => isFaulty.has(file) && !heldByOthers.has(url));
  if (candidates.length === 0) return [];
  const pages = allPages(before);
  const live = new Map(candidates.filter(({ url }) => pages.has(url)).map((one) => [one.file, one]));
  return faulty.flatMap((file) => live.get(file) ?? []);
}

/** The editors' choice of top news, as addresses of articles that exist. It knows no files. */
import type { Article } from '../article/article.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { decodePath } from '../base/urls.ts';
import { addressKey } from './address-register.ts';

/** Addresses as the editors wrote them, and the file they wrote them in. */
export interface PinnedTop {
  readonly file: string;
  readonly urls: readonly string[];
}

/** The permalinks of the chosen articles, each once and in order; an address without an article is a warning. */
export function resolvePinnedTop(pinned: PinnedTop, articles: readonly Article[]): { permalinks: readonly string[]; problems: readonly Problem[] } {
  if (pinned.urls.length === 0) return { permalinks: [], problems: [] };
  const permalinkByKey = new Map(articles.map(({ permalink }) => [addressKey(permalink), permalink]));
  const permalinks = new Set<string>();
  const problems: Problem[] = [];
  for (const url of pinned.urls) {
    const path = decodePath(url) ?? url;
    const permalink = permalinkByKey.get(addressKey(path)) ?? permalinkByKey.get(addressKey(`${path}/`));
    if (permalink !== undefined) permalinks.add(permalink);
    else problems.push(createProblem('SOKBO-A05', { severity: 'warning', file: pinned.file, params: { url } }));
  }
  return { permalinks: [...permalinks], problems };
}

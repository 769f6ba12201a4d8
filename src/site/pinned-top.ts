/** The editors' choice of top news, as addresses of articles that exist. It knows no files. */
import type { Article } from '../article/article.ts';
import { createProblem, type Problem, type ProblemDetails } from '../base/problem.ts';
import { decodePath } from '../base/urls.ts';
import { addressKey } from './address-register.ts';

/** Addresses as the editors wrote them, and the file they wrote them in. */
export interface PinnedTop {
  readonly file: string;
  readonly urls: readonly string[];
  /** Where the address of this index stands, where that is known. */
  readonly placeOf?: (index: number) => Pick<ProblemDetails, 'position' | 'text'>;
}

/** The permalinks of the chosen articles, each once and in order; an address without an article is a warning. */
export function resolvePinnedTop(pinned: PinnedTop, articles: readonly Article[]): { permalinks: readonly string[]; problems: readonly Problem[] } {
  if (pinned.urls.length === 0) return { permalinks: [], problems: [] };
  const permalinkByKey = new Map(articles.map(({ permalink }) => [addressKey(permalink), permalink]));
  const permalinks = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, url] of pinned.urls.entries()) {
    const path = decodePath(url) ?? url;
    const permalink = permalinkByKey.get(addressKey(path)) ?? permalinkByKey.get(addressKey(`${path}/`));
    if (permalink !== undefined) permalinks.add(permalink);
    else problems.push(createProblem('SOKBO-A05', { severity: 'warning', file: pinned.file, params: { url }, ...pinned.placeOf?.(index) }));
  }
  return { permalinks: [...permalinks], problems };
}

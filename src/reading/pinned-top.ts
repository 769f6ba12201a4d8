/** The editors' choice of top news, from the data file `top`. It does not know whether the articles exist. */
import { createProblem, type Problem } from '../base/problem.ts';
import type { ReadData } from './data.ts';

export interface ReadPinnedTop {
  readonly file: string;
  /** As written. */
  readonly urls: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads `articles: [address, …]`; no file, or one without articles, pins nothing. */
export function readPinnedTop({ data, files }: Pick<ReadData, 'data' | 'files'>): ReadPinnedTop {
  const file = files.get('top') ?? 'content/data/top.yaml';
  const top = data['top'];
  if (top === undefined || top === null) return { file, urls: [], problems: [] };
  const articles: unknown = typeof top === 'object' && 'articles' in top ? top.articles : undefined;
  if (articles === null) return { file, urls: [], problems: [] };
  const isList = Array.isArray(articles) && articles.every((item) => typeof item === 'string');
  return isList ? { file, urls: articles, problems: [] } : { file, urls: [], problems: [createProblem('SOKBO-C10', { file })] };
}

/** The editors' choice of top news, from the data file `top`. It does not know whether the articles exist. */
import { once } from '../base/memoize.ts';
import { createProblem, type Problem, type ProblemDetails } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import type { ReadData } from './data.ts';

export interface ReadPinnedTop {
  readonly file: string;
  /** As written. */
  readonly urls: readonly string[];
  /** Where the address of this index stands. */
  readonly placeOf: (index: number) => Pick<ProblemDetails, 'position' | 'text'>;
  readonly problems: readonly Problem[];
}

/** Reads `articles: [address, …]`; no file, or one without articles, pins nothing. */
export function readPinnedTop({ data, texts, files }: Pick<ReadData, 'data' | 'texts' | 'files'>): ReadPinnedTop {
  const file = files.get('top') ?? 'content/data/top.yaml';
  const top = data['top'];
  // Asked for an address that leads nowhere.
  const yaml = once(() => parseYaml(texts.get('top') ?? '', { schema: 'core', root: 'any' }));
  const placeAt = (path: readonly (string | number)[]): ReturnType<ReadPinnedTop['placeOf']> => {
    const position = yaml().locate(path);
    return { position, text: yaml().lineAt(position.line) };
  };
  const none: ReadPinnedTop = { file, urls: [], placeOf: (index) => placeAt(['articles', index]), problems: [] };
  if (top === undefined || top === null) return none;
  const articles: unknown = typeof top === 'object' && 'articles' in top ? top.articles : undefined;
  if (articles === null) return none;
  const isList = Array.isArray(articles) && articles.every((item) => typeof item === 'string');
  return isList ? { ...none, urls: articles } : { ...none, problems: [createProblem('SOKBO-C10', { file, ...placeAt(['articles']) })] };
}

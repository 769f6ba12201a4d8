/** A search engine as the benchmark sees it, and ours as one. */
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
import { allFiles } from '../../outputs/search/paper.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { openLibrary, type Load } from '../../../src/client/search/library.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { search } from '../../../src/client/search/search.ts';

export interface Answer {
  /** Best first. */
  readonly urls: readonly string[];
  /** Of all files fetched, as they lie on the server. */
  readonly bytes: number;
  readonly requests: number;
  readonly milliseconds: number;
}

export interface Engine {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  /** What indexing adds to a process at most; `undefined` where it cannot be told. */
  readonly peakBytes: number | undefined;
  /** What a reader who has fetched nothing yet gets: so many results, with what is shown of each. */
  readonly ask: (query: string, count: number) => Promise<Answer>;
  /** Addresses of all results. */
  readonly findAll: (query: string) => Promise<readonly string[]>;
}

/** Results that a page shows first. */
export const FIRST_RESULTS = 5;

export function indexOurs(documents: readonly SearchDocument[]): Engine & { readonly contents: ReadonlyMap<string, Uint8Array> } {
  const contents = new Map<string, Uint8Array>();
  const start = performance.now();
  const before = process.memoryUsage().rss;
  let peakBytes = 0;
  for (const { path, make } of allFiles(planIndexFiles(documents))) {
    contents.set(path, make());
    if (contents.size % 500 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage().rss - before);
  }
  const seconds = (performance.now() - start) / 1000;
  const ask: Engine['ask'] = (query, count) => askOurs(contents, query, count);
  const library = openLibrary(loadFrom(contents));
  const findAll: Engine['findAll'] = async (query) => (await search(await library, parseQuery(query)).next(Number.MAX_SAFE_INTEGER)).map(({ url }) => url);
  return { name: 'Sokbo', files: contents.size, bytes: sumOf(contents), seconds, peakBytes, ask, findAll, contents };
}

async function askOurs(contents: ReadonlyMap<string, Uint8Array>, query: string, count: number): Promise<Answer> {
  const fetched = new Map<string, Uint8Array>();
  const start = performance.now();
  const load = loadFrom(contents);
  const library = await openLibrary(async (path) => {
    const file = await load(path);
    fetched.set(path, file);
    return file;
  });
  const found = await search(library, parseQuery(query)).next(count);
  const milliseconds = performance.now() - start;
  return { urls: found.map(({ url }) => url), bytes: sumOf(fetched), requests: fetched.size, milliseconds };
}

function loadFrom(contents: ReadonlyMap<string, Uint8Array>): Load {
  return async (path) => {
    const file = contents.get(path);
    if (file === undefined) throw new Error(`There is no ${path}.`);
    return file;
  };
}

export function sumOf(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

/** A search engine as the benchmark sees it, and ours as one. */
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { openLibrary } from '../../../src/client/search/library.ts';
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
  /** Of the indexing process; `undefined` where it cannot be told. */
  readonly peakBytes: number | undefined;
  /** What a reader who has fetched nothing yet gets; `all` results, or the first page with what is shown of them. */
  readonly ask: (query: string, all: boolean) => Promise<Answer>;
}

/** Results that a page shows first. */
export const FIRST_RESULTS = 6;

export function indexOurs(documents: readonly SearchDocument[]): Engine & { readonly contents: ReadonlyMap<string, Uint8Array> } {
  const contents = new Map<string, Uint8Array>();
  const start = performance.now();
  let peakBytes = 0;
  for (const { path, make } of planIndexFiles(documents)) {
    contents.set(path, make());
    if (contents.size % 500 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  return { name: 'Sokbo', files: contents.size, bytes: sumOf(contents), seconds, peakBytes, ask: (query, all) => askOurs(contents, query, all), contents };
}

async function askOurs(contents: ReadonlyMap<string, Uint8Array>, query: string, all: boolean): Promise<Answer> {
  const fetched = new Map<string, Uint8Array>();
  const start = performance.now();
  const library = await openLibrary(async (path) => {
    const file = contents.get(path);
    if (file === undefined) throw new Error(`There is no ${path}.`);
    fetched.set(path, file);
    return file;
  });
  const found = await search(library, parseQuery(query)).next(all ? Number.MAX_SAFE_INTEGER : FIRST_RESULTS);
  const milliseconds = performance.now() - start;
  return { urls: found.map(({ url }) => url), bytes: sumOf(fetched), requests: fetched.size, milliseconds };
}

export function sumOf(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

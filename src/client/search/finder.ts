/** Asks the paper's index from a page: opens it when first asked, and again when the paper was published meanwhile. */
import { MANIFEST_PATH } from '../../base/search/format.ts';
import { hrefOf } from './links.ts';
import { openLibrary, type Library } from './library.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { search, type Order, type Results } from './search.ts';

export interface Found {
  readonly query: Query;
  readonly results: Results;
}

export interface Finder {
  /** `undefined` where nothing is asked. Rejects where the index cannot be fetched. */
  readonly find: (text: string, order?: Order) => Promise<Found | undefined>;
  /** Begins anew with what is published now. */
  readonly reopen: () => void;
  /** Queries that the reader may have meant by one that finds nothing. */
  readonly suggest: (text: string) => Promise<readonly string[]>;
}

export interface FinderOptions {
  /** What stands before site paths: `''` or `/paper`. */
  readonly base: string;
  /** Address of the module that knows Hangul and keyboards. */
  readonly suggestions: string;
}

export function createFinder({ base, suggestions }: FinderOptions): Finder {
  let library: Promise<Library> | undefined;
  const open = (): Promise<Library> => {
    library ??= openLibrary((path, edition) => fetchFile(hrefOf(base, path), edition, path === MANIFEST_PATH)).catch((error: unknown) => {
      library = undefined;
      throw error;
    });
    return library;
  };
  return {
    reopen() {
      library = undefined;
    },
    async find(text, order) {
      const query = parseQuery(text);
      return isEmpty(query) ? undefined : { query, results: search(await open(), query, order) };
    },
    async suggest(text) {
      const [{ suggest }, words] = await Promise.all([loadSuggestions(suggestions), open().then(({ readWords }) => readWords())]);
      return suggest(text, words);
    },
  };
}

/** The manifest is asked for anew each time; of all other files a browser may keep what it has, by their names and editions. */
async function fetchFile(address: string, edition: string | undefined, isManifest: boolean): Promise<Uint8Array> {
  const response = await fetch(edition === undefined ? address : `${address}?${edition}`, isManifest ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** It is large and seldom needed, so it is no part of this script. */
async function loadSuggestions(address: string): Promise<typeof import('./suggestions.ts')> {
  return import(address);
}

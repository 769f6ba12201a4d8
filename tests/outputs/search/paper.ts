/** Documents for tests of the search: of which a test states only what it is about, or made at random. */
import { hashOf } from '../../../src/base/hash.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndexFiles, type IndexFiles } from '../../../src/outputs/search/files.ts';
import type { IndexFile } from '../../../src/outputs/search/segment-files.ts';
import type { Load } from '../../../src/client/search/library.ts';

export interface Paper extends Partial<Omit<SearchDocument, 'readParts' | 'address' | 'digest'>> {
  readonly url: string;
  readonly body?: string;
  readonly excerpt?: string;
}

export function makeDocument({ url, title = url, date = '2026-11-22T09:00:00+09:00', section = '', tags = [], authors = [], body = '', excerpt = '', length }: Paper): SearchDocument {
  const parts = [excerpt, body].filter((part) => part !== '');
  return {
    ...{ url, title, date, section, tags, authors },
    address: hashOf(url),
    digest: hashOf(JSON.stringify([url, title, date, section, tags, authors, parts, length])),
    length: length ?? parts.join('').length,
    readParts: () => parts,
  };
}

/** In the order in which they are to be made. */
export function allFiles({ groups, files }: IndexFiles): readonly IndexFile[] {
  return [...groups.flatMap((group) => group.files()), ...files];
}

/** The index's files by their site paths. */
export function makeFiles(documents: readonly SearchDocument[]): ReadonlyMap<string, Uint8Array> {
  return new Map(allFiles(planIndexFiles(documents)).map(({ path, make }) => [path, make()]));
}

/** Serves files as a web server would. */
export function serve(files: ReadonlyMap<string, Uint8Array>): Load {
  return async (path) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`404 ${path}`);
    return file;
  };
}

/** The files of a segment's texts: a few articles each, on the shelves that the segment's table of contents names. */
import { deflateRawSync } from 'node:zlib';
import type { Shelf } from '../../base/search/contents.ts';
import { textPath, TEXTS_IN_FILE } from '../../base/search/format.ts';
import { writeTexts, type ArticleText } from '../../base/search/texts.ts';
import type { SearchDocument } from './document.ts';
import { stampOf } from './names.ts';

export interface TextFile {
  /** Site path. */
  readonly path: string;
  /** Stands for what its articles say. */
  readonly fingerprint: string;
  /** Place of the first of its articles in the segment. */
  readonly start: number;
  readonly documents: readonly SearchDocument[];
}

/** `documents`: the segment's. */
export function textFilesOf(shelves: readonly Shelf[], documents: readonly SearchDocument[]): readonly TextFile[] {
  let end = 0;
  return shelves.flatMap(({ id, articles }) => {
    const first = end;
    end += articles;
    const last = end;
    return Array.from({ length: Math.ceil(articles / TEXTS_IN_FILE) }, (_, file) => {
      const start = first + file * TEXTS_IN_FILE;
      const own = documents.slice(start, Math.min(start + TEXTS_IN_FILE, last));
      return { path: textPath(id, file), fingerprint: stampOf(own), start, documents: own };
    });
  });
}

/** Texts as a file of the site. */
export function writeTextFile(texts: readonly ArticleText[]): Uint8Array {
  return deflate(writeTexts(texts));
}

/** Halves texts. Slower levels would save 2 % and cost half as much again. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 3 });
}

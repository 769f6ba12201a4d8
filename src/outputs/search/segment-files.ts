/**
 * A segment's files: merged from published ones where that is possible, otherwise built from its documents' texts. None
 * is made before it is asked for.
 */
import { deflateRawSync } from 'node:zlib';
import { writeContents, type Contents } from '../../base/search/contents.ts';
import { contentsPath, isPlaced, shardPath, textPath, TEXTS_IN_FILE, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { writeTexts, type ArticleText } from '../../base/search/texts.ts';
import { withText, type SearchDocument } from './document.ts';
import { mergeShard, type ReadPublished } from './merge.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { buildBodyShards, buildHeadShards, shapeOf } from './segment.ts';

export interface IndexFile {
  /** Site path. */
  readonly path: string;
  /** Differs whenever the contents would. */
  readonly fingerprint: string;
  /** Pure: the same bytes however often it is asked for. Files of a segment share the work when asked for in turn. */
  readonly make: () => Uint8Array;
}

/** A text is read only when a file is made that cannot be merged from published ones. */
export function planSegmentFiles({ entry, contents, sources, documents }: SegmentPlan, read: ReadPublished = () => undefined): IndexFile[] {
  const shards = placedShards(entry);
  const texts = { [Symbol.iterator]: () => readAll(documents) };
  const usesOf = (kind: IndexKind): number => shards.filter((shard) => shard.kind === kind).length;
  const built = {
    body: sharedBy(usesOf('body'), () => buildBodyShards(texts, entry)),
    head: sharedBy(usesOf('head'), () => buildHeadShards(documents, entry)),
  };
  return [
    ...(contents === undefined ? [] : planContents(entry.id, contents, documents)),
    ...shards.map(({ path, kind, shard }) => ({
      path,
      fingerprint: entry.id,
      make: () => mergeShard(entry, sources, kind, shard, read) ?? built[kind]()(shard),
    })),
  ];
}

/** Texts as a file of the site: deflated, which halves them. Slower levels would save 2 % and cost half as much again. */
export function writeTextFile(texts: readonly ArticleText[]): Uint8Array {
  return deflateRawSync(writeTexts(texts), { level: 3 });
}

function planContents(id: string, contents: Contents, documents: readonly SearchDocument[]): readonly IndexFile[] {
  let end = 0;
  const texts = contents.shelves.flatMap(({ id: shelf, articles }) => {
    const first = end;
    end += articles;
    const last = end;
    return Array.from({ length: Math.ceil(articles / TEXTS_IN_FILE) }, (_, file) => {
      const start = first + file * TEXTS_IN_FILE;
      return { path: textPath(shelf, file), fingerprint: shelf, make: () => writeTextFile(documents.slice(start, Math.min(start + TEXTS_IN_FILE, last)).map(withText)) };
    });
  });
  return [...texts, { path: contentsPath(id), fingerprint: id, make: () => writeContents(contents) }];
}

/** All shards of the segment that are in place. */
function placedShards(entry: SegmentEntry): readonly { readonly path: string; readonly kind: IndexKind; readonly shard: number }[] {
  const kinds: readonly IndexKind[] = entry.headShards === undefined ? ['body'] : ['body', 'head'];
  return kinds.flatMap((kind) =>
    Array.from({ length: 1 << shapeOf(entry, kind).shards }, (_, shard) => ({ path: shardPath(entry.id, kind, shard), kind, shard })).filter(({ shard }) => isPlaced(entry, kind, shard)),
  );
}

function* readAll(documents: readonly SearchDocument[]): Generator<ArticleText, undefined> {
  for (const document of documents) yield withText(document);
}

/** Builds when first asked and forgets after as many askings, so that a whole site's index is never in memory. */
function sharedBy<T>(uses: number, build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  let left = uses;
  return () => {
    built ??= { value: build() };
    const { value } = built;
    left -= 1;
    if (left <= 0) {
      built = undefined;
      left = uses;
    }
    return value;
  };
}

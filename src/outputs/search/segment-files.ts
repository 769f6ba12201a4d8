/**
 * A segment's files from its documents and their texts. It needs nothing but the plain data that it is given, so that
 * a worker can do it.
 */
import { deflateRawSync } from 'node:zlib';
import { writeContents, type Contents } from '../../base/search/contents.ts';
import { contentsPath, isPlaced, shardPath, textPath, TEXTS_IN_FILE, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { writeTexts, type ArticleText } from '../../base/search/texts.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { mergeShard, type ReadPublished } from './merge.ts';
import { buildBodyShards, buildHeadShards, shapeOf, type ArticleHead } from './segment.ts';

export interface IndexFile {
  /** Site path. */
  readonly path: string;
  /** Differs whenever the contents would. */
  readonly fingerprint: string;
  /** Pure: the same bytes however often it is asked for. Files of a segment share the work when asked for in turn. */
  readonly make: () => Uint8Array;
}

/** A file as it goes out. */
export interface NamedFile {
  /** Site path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The segment's files, or those of them whose paths are wanted. */
export function buildSegmentFiles(segment: SegmentPlan<ArticleText>, wanted?: ReadonlySet<string>): readonly NamedFile[] {
  return planSegmentFiles(segment, (text) => text)
    .filter(({ path }) => wanted?.has(path) ?? true)
    .map(({ path, make }) => ({ path, bytes: make() }));
}

/** Those of the segment's files that can be merged from published ones, without a text, of all or of those wanted. */
export function mergeSegmentFiles({ entry, sources }: Pick<SegmentPlan<unknown>, 'entry' | 'sources'>, read: ReadPublished, wanted?: ReadonlySet<string>): readonly NamedFile[] {
  return placedShards(entry)
    .filter(({ path }) => wanted?.has(path) ?? true)
    .flatMap(({ path, kind, shard }) => {
      const bytes = mergeShard(entry, sources, kind, shard, read);
      return bytes === undefined ? [] : [{ path, bytes }];
    });
}

/** The segment's files, for which `readText` is asked only when one is made that cannot be merged from published ones. */
export function planSegmentFiles<Document extends ArticleHead>(segment: SegmentPlan<Document>, readText: (document: Document) => ArticleText, read: ReadPublished = () => undefined): IndexFile[] {
  const { entry, contents, sources, documents } = segment;
  const shards = placedShards(entry);
  const texts = { [Symbol.iterator]: () => readAll(documents, readText) };
  const usesOf = (kind: IndexKind): number => shards.filter((shard) => shard.kind === kind).length;
  const built = {
    body: sharedBy(usesOf('body'), () => buildBodyShards(texts, entry)),
    head: sharedBy(usesOf('head'), () => buildHeadShards(documents, entry)),
  };
  return [
    ...(contents === undefined ? [] : planContents(entry.id, contents, documents, readText)),
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

function planContents<Document>(id: string, contents: Contents, documents: readonly Document[], readText: (document: Document) => ArticleText): readonly IndexFile[] {
  let end = 0;
  const texts = contents.shelves.flatMap(({ id: shelf, articles }) => {
    const first = end;
    end += articles;
    const last = end;
    return Array.from({ length: Math.ceil(articles / TEXTS_IN_FILE) }, (_, file) => {
      const start = first + file * TEXTS_IN_FILE;
      return { path: textPath(shelf, file), fingerprint: shelf, make: () => writeTextFile(documents.slice(start, Math.min(start + TEXTS_IN_FILE, last)).map(readText)) };
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

function* readAll<Document>(documents: readonly Document[], readText: (document: Document) => ArticleText): Generator<ArticleText, undefined> {
  for (const document of documents) yield readText(document);
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

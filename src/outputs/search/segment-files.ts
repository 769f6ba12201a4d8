/**
 * A segment's files from its documents and their texts. It needs nothing but the plain data that it is given, so that
 * a worker can do it.
 */
import { deflateRawSync } from 'node:zlib';
import { writeContents } from '../../base/search/contents.ts';
import { contentsPath, shardPath, textPath, TEXTS_IN_FILE } from '../../base/search/format.ts';
import { writeTexts, type ArticleText } from '../../base/search/texts.ts';
import type { SegmentPlan } from './index-plan.ts';
import { buildBodyShards, buildHeadShards, type ArticleHead } from './segment.ts';

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

/** The segment's files, for which `readText` is asked only when one is made. */
export function planSegmentFiles<Document extends ArticleHead>(segment: SegmentPlan<Document>, readText: (document: Document) => ArticleText): IndexFile[] {
  const { entry, contents, documents } = segment;
  const { id, shards, headShards } = entry;
  const texts = { [Symbol.iterator]: () => readAll(documents, readText) };
  return [
    ...planTexts(segment, readText),
    { path: contentsPath(id), fingerprint: id, make: () => writeContents(contents) },
    ...planShards(shards, (shard) => shardPath(id, 'body', shard), id, () => buildBodyShards(texts, entry)),
    ...(headShards === undefined ? [] : planShards(headShards, (shard) => shardPath(id, 'head', shard), id, () => buildHeadShards(documents, entry, headShards))),
  ];
}

/** Texts as a file of the site: deflated, which halves them. Slower levels would save 1 % more. */
export function writeTextFile(texts: readonly ArticleText[]): Uint8Array {
  return deflateRawSync(writeTexts(texts), { level: 4 });
}

function planTexts<Document>({ contents, documents }: SegmentPlan<Document>, readText: (document: Document) => ArticleText): readonly IndexFile[] {
  let end = 0;
  return contents.shelves.flatMap(({ id, articles }) => {
    const first = end;
    end += articles;
    const last = end;
    return Array.from({ length: Math.ceil(articles / TEXTS_IN_FILE) }, (_, file) => {
      const start = first + file * TEXTS_IN_FILE;
      return { path: textPath(id, file), fingerprint: id, make: () => writeTextFile(documents.slice(start, Math.min(start + TEXTS_IN_FILE, last)).map(readText)) };
    });
  });
}

function planShards(shards: number, pathOf: (shard: number) => string, fingerprint: string, build: () => readonly Uint8Array[]): readonly IndexFile[] {
  const built = sharedBy(1 << shards, build);
  return Array.from({ length: 1 << shards }, (_, shard) => ({ path: pathOf(shard), fingerprint, make: () => built()[shard] ?? new Uint8Array() }));
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

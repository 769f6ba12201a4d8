/** The search index as files: pure, from documents in order of time. What a file holds is made when it is asked for. */
import { createHash } from 'node:crypto';
import { dayOf, writeDays } from '../../base/search/days.ts';
import { daysPath, INDEX_VERSION, MANIFEST_PATH, packPath, shardPath, textPath, TEXTS_IN_FILE, wordsPath, type IndexKind, type SearchManifest, type SegmentEntry, type Shelf } from '../../base/search/format.ts';
import { writeTexts } from '../../base/search/texts.ts';
import { cutIntoChunks, type Chunk } from './chunks.ts';
import { withText, type SearchDocument } from './document.ts';
import { buildShards, countShards } from './segment.ts';
import { collectWords, writeWords } from './words.ts';

export interface IndexFile {
  /** Site path. */
  readonly path: string;
  /** Differs whenever the contents would. */
  readonly fingerprint: string;
  /** Pure: the same bytes however often it is asked for. Files of a segment share the work when asked for in turn. */
  readonly make: () => Uint8Array;
}

/** Every file of the index of documents, oldest first. All but the manifest have names that stand for their contents. */
export function planIndexFiles(documents: readonly SearchDocument[]): readonly IndexFile[] {
  const { chunks, rest } = cutIntoChunks(documents, ({ url }) => url);
  const segments = chunks.map(createSegment);
  const pack = rest.length === 0 ? undefined : createShelf(rest);
  const words = collectWords(documents);
  const wordsName = words.length === 0 ? undefined : nameOf(words);
  const manifest: SearchManifest = {
    version: INDEX_VERSION,
    articles: documents.length,
    segments: segments.map(({ entry }) => entry),
    pack: pack?.entry,
    words: wordsName,
  };
  const manifestText = JSON.stringify(manifest);
  return [
    ...segments.flatMap(planSegment),
    ...(pack === undefined ? [] : [planPack(pack)]),
    ...(wordsName === undefined ? [] : [{ path: wordsPath(wordsName), fingerprint: wordsName, make: () => writeWords(words) }]),
    { path: MANIFEST_PATH, fingerprint: nameOf([manifestText]), make: () => new TextEncoder().encode(manifestText) },
  ];
}

interface ShelfPlan {
  readonly entry: Shelf;
  readonly documents: readonly SearchDocument[];
}

interface SegmentPlan {
  readonly entry: SegmentEntry;
  readonly documents: readonly SearchDocument[];
  readonly shelves: readonly ShelfPlan[];
}

/**
 * Chunks of this level keep their texts under their own name when they are merged: some 700 articles, whose names take
 * little room in the manifest.
 */
const SHELF_LEVEL = 4;

function createSegment(chunk: Chunk<SearchDocument>): SegmentPlan {
  const shelves = shelvesOf(chunk).map((shelf) => createShelf(shelf.items));
  const names = shelves.map(({ entry: [id] }) => id);
  const id = names.length === 1 ? names.join() : nameOf(names);
  return { entry: { id, ...countShards(chunk.items), shelves: shelves.map(({ entry }) => entry) }, documents: chunk.items, shelves };
}

function shelvesOf(chunk: Chunk<SearchDocument>): readonly Chunk<SearchDocument>[] {
  return chunk.level <= SHELF_LEVEL ? [chunk] : chunk.children.flatMap(shelvesOf);
}

function createShelf(documents: readonly SearchDocument[]): ShelfPlan {
  const id = nameOf(documents.map(({ digest }) => digest));
  const days = [documents.at(0), documents.at(-1)].map((document) => dayOf(document?.date ?? ''));
  return { entry: [id, documents.length, days[0] ?? 0, days[1] ?? 0], documents };
}

/** A short name, safe where case is not told apart, for contents that these texts decide. */
function nameOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(`${INDEX_VERSION}`);
  for (const text of texts) hash.update(`\n${text}`);
  return hash.digest().readUIntBE(0, 6).toString(36).padStart(10, '0').slice(0, 8);
}

function planSegment({ entry, documents, shelves }: SegmentPlan): readonly IndexFile[] {
  const { id, shards, headShards } = entry;
  return [
    ...shelves.flatMap(planShelf),
    ...planShards(id, 'body', shards, documents),
    ...(headShards === undefined ? [] : planShards(id, 'head', headShards, documents)),
  ];
}

function planShards(id: string, kind: IndexKind, shards: number, documents: readonly SearchDocument[]): readonly IndexFile[] {
  const built = sharedBy(1 << shards, () => buildShards(documents, kind));
  return Array.from({ length: 1 << shards }, (_, shard) => ({
    path: shardPath(id, kind, shard),
    fingerprint: id,
    make: () => built()[shard] ?? new Uint8Array(),
  }));
}

function planShelf({ entry: [id], documents }: ShelfPlan): readonly IndexFile[] {
  const days: IndexFile = { path: daysPath(id), fingerprint: id, make: () => writeDays(documents.map(({ date }) => dayOf(date))) };
  const texts = Array.from({ length: Math.ceil(documents.length / TEXTS_IN_FILE) }, (_, file) => ({
    path: textPath(id, file),
    fingerprint: id,
    make: () => writeTexts(documents.slice(file * TEXTS_IN_FILE, (file + 1) * TEXTS_IN_FILE).map(withText)),
  }));
  return [days, ...texts];
}

function planPack({ entry: [id], documents }: ShelfPlan): IndexFile {
  return { path: packPath(id), fingerprint: id, make: () => writeTexts(documents.map(withText)) };
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

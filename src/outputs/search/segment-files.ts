/**
 * A segment's files: merged from published ones where that is possible, or mended where articles of it say something
 * else, or spliced where some are others; otherwise built from its documents' texts. None is made before it is asked for.
 */
import { once } from '../../base/memoize.ts';
import { writeContents } from '../../base/search/contents.ts';
import { dayOf } from '../../base/search/days.ts';
import { contentsPath, isPlaced, segmentFolder, shardPath, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import type { ArticleText } from '../../base/search/texts.ts';
import { withHead, withText, type SearchDocument } from './document.ts';
import { mendShard, planMending } from './mend.ts';
import { createMerge } from './merge.ts';
import { NOTHING_PUBLISHED, readEdition, type PublishedIndex } from './published.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { buildBodyShards, buildHeadShards, shapeOf, type Shards } from './segment.ts';
import { documentsOfAdded, entryOfAdded, planSplicing, Splicer, type EntriesBefore } from './splice.ts';
import { textFilesOf, writeTextFile } from './text-files.ts';

export interface IndexFile {
  /** Site path. */
  readonly path: string;
  /** Differs whenever the contents would. */
  readonly fingerprint: string;
  /** Whether the file that was published with another fingerprint holds the same for all that. */
  readonly isStill?: (fingerprint: string) => boolean;
  /** Pure: the same bytes however often it is asked for. Files of a segment share the work when asked for in turn. */
  readonly make: () => Uint8Array;
}

/** Files that are the same as long as their key is. */
export interface IndexGroup {
  readonly key: string;
  /** Site paths of the folders in which these files lie, and no others. */
  readonly folders: readonly string[];
  readonly files: () => readonly IndexFile[];
}

/** A segment's index and, where it has them, its texts. A text is read only when a file is made that cannot be made of published ones. */
export function planSegment(segment: SegmentPlan, published = NOTHING_PUBLISHED, entriesBefore: EntriesBefore = () => []): readonly IndexGroup[] {
  const { entry, shelves, role } = segment;
  const name = `${entry.id} ${entry.edition}`;
  const indexFolder = segmentFolder(entry.id);
  const textFolders = shelves.map(({ id }) => segmentFolder(id));
  const shards = (): readonly IndexFile[] => planShardFiles(segment, published, entriesBefore);
  switch (role.kind) {
    case 'part':
      return [{ key: `part ${name}`, folders: [indexFolder], files: shards }];
    case 'coming': {
      // Several shelves are those of the segments that answer until then.
      const texts = shelves.length === 1 ? planTextFiles(segment) : [];
      return [{ key: `coming ${name} ${role.files}`, folders: [indexFolder, ...textFolders], files: () => [...texts, planContents(segment), ...shards()].slice(0, role.files) }];
    }
    case 'whole':
      return [
        { key: `texts ${name}`, folders: textFolders, files: () => planTextFiles(segment) },
        { key: `index ${name} ${entry.merging?.placed ?? ''}`, folders: [indexFolder], files: () => [planContents(segment), ...shards()] },
      ];
  }
}

function planContents({ entry, shelves, documents }: SegmentPlan): IndexFile {
  return { path: contentsPath(entry.id), fingerprint: entry.edition, make: () => writeContents({ shelves, days: daysOf(documents) }) };
}

function planShardFiles(segment: SegmentPlan, published: PublishedIndex, entriesBefore: EntriesBefore): readonly IndexFile[] {
  const { entry, sources, documents } = segment;
  const shards = placedShards(entry);
  const usesOf = (kind: IndexKind): number => shards.filter((shard) => shard.kind === kind).length;
  const built = sharedByKind(usesOf, (kind) => buildShards(kind, documents, entry));
  const merge = createMerge(entry, sources, published);
  const mending = once(() => planMending(segment, published));
  const mend = (path: string, kind: IndexKind, shard: number): Uint8Array | undefined => {
    const change = mending();
    const bytes = change && readEdition(published, path, change.edition);
    return bytes && mendShard(bytes, change.changesOf(kind).get(shard) ?? [], entry, kind);
  };
  const splicing = once(() => planSplicing(segment, entriesBefore, published));
  const spliced = sharedByKind(usesOf, (kind) => {
    const change = splicing();
    return change && new Splicer(change, entry, kind, buildShards(kind, documentsOfAdded(change, documents), entryOfAdded(change, entry)));
  });
  const splice = (kind: IndexKind, shard: number): Uint8Array | undefined => {
    const change = splicing();
    const bytes = change && readEdition(published, shardPath(change.from.id, kind, shard), change.from.edition);
    return bytes && spliced[kind]()?.make(shard, bytes);
  };
  return shards.map(({ path, kind, shard }) => ({
    path,
    fingerprint: entry.edition,
    isStill: (fingerprint: string) => mending()?.edition === fingerprint && !mending()?.changesOf(kind).has(shard),
    make: () => merge(kind, shard) ?? mend(path, kind, shard) ?? splice(kind, shard) ?? built[kind]()(shard),
  }));
}

function planTextFiles({ shelves, documents }: SegmentPlan): readonly IndexFile[] {
  return textFilesOf(shelves, documents).map(({ path, fingerprint, documents: own }) => ({ path, fingerprint, make: () => writeTextFile(own.map(withText)) }));
}

/** All shards of the segment that are in place, in the order in which they come. */
function placedShards(entry: SegmentEntry): readonly { readonly path: string; readonly kind: IndexKind; readonly shard: number }[] {
  const kinds: readonly IndexKind[] = entry.headShards === undefined ? ['body'] : ['head', 'body'];
  return kinds.flatMap((kind) =>
    Array.from({ length: 1 << shapeOf(entry, kind).shards }, (_, shard) => ({ path: shardPath(entry.id, kind, shard), kind, shard })).filter(({ shard }) => isPlaced(entry, kind, shard)),
  );
}

/** Articles of one day follow one another, so that few days are worked out. */
function daysOf(documents: readonly SearchDocument[]): readonly number[] {
  let iso = '';
  let day = 0;
  return documents.map(({ date }) => {
    if (!date.startsWith(iso) || iso === '') {
      iso = date.slice(0, DAY_LENGTH);
      day = dayOf(iso);
    }
    return day;
  });
}

const DAY_LENGTH = '2026-11-22'.length;

function* readAll(documents: readonly SearchDocument[]): Generator<ArticleText, undefined> {
  for (const document of documents) yield withText(document);
}

function buildShards(kind: IndexKind, documents: readonly SearchDocument[], entry: SegmentEntry): Shards {
  return kind === 'body' ? buildBodyShards({ [Symbol.iterator]: () => readAll(documents) }, entry) : buildHeadShards(documents.map(withHead), entry);
}

function sharedByKind<T>(usesOf: (kind: IndexKind) => number, build: (kind: IndexKind) => T): Readonly<Record<IndexKind, () => T>> {
  return { body: sharedBy(usesOf('body'), () => build('body')), head: sharedBy(usesOf('head'), () => build('head')) };
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

/**
 * What an article that is mended changes in its segment: the shards in which stand the words that it lost or gained, and
 * no others. It reads the article's text of before from where it was published, and nothing of all other articles.
 */
import { inflateRawSync } from 'node:zlib';
import { memoize } from '../../base/memoize.ts';
import { shardOfTerm, shardPath, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { forEachTerm, posting } from '../../base/search/shard.ts';
import { readTexts, type ArticleText } from '../../base/search/texts.ts';
import { withText } from './document.ts';
import type { PublishedIndex } from './published.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { buildBodyShards, buildHeadShards, shapeOf } from './segment.ts';
import { textFilesOf } from './text-files.ts';

/** How a segment differs from what was published of it. */
export interface Mending {
  /** With which its shards were published. */
  readonly edition: string;
  /** By shard, what is to be changed in it. */
  readonly changesOf: (kind: IndexKind) => ReadonlyMap<number, readonly Change[]>;
}

/** What a term is worth in an article now; `undefined`: the article does not hold it. */
interface Change {
  readonly term: string;
  readonly document: number;
  readonly weight: number | undefined;
}

/**
 * `undefined` where the same articles were not published whole, and where so much changed that building costs no more.
 * What was published, shards and texts, was published together, and so says the same.
 */
export function planMending({ entry, shelves, documents }: Pick<SegmentPlan, 'entry' | 'shelves' | 'documents'>, published: PublishedIndex): Mending | undefined {
  const edition = published.fingerprintOf(shardPath(entry.id, 'body', 0));
  const files = textFilesOf(shelves, documents).map((file) => ({ ...file, before: published.fingerprintOf(file.path) }));
  const changed = files.filter(({ fingerprint, before }) => fingerprint !== before);
  if (edition === undefined || changed.length > Math.ceil(files.length / 2)) return undefined;
  const mended: MendedArticle[] = [];
  for (const { path, start, documents: own } of changed) {
    const bytes = published.read(path);
    const texts = bytes === undefined ? [] : readTexts(inflateRawSync(bytes));
    if (texts.length !== own.length) return undefined;
    for (const [index, document] of own.entries()) {
      const before = texts[index];
      const now = withText(document);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(now)) mended.push({ document: start + index, before, now });
    }
  }
  return { edition, changesOf: memoize((kind) => groupByShard(mended.flatMap((article) => findChanges(article, entry, kind)), shapeOf(entry, kind).shards)) };
}

/** The published shard of which these are the changes, with them. */
export function mendShard(bytes: Uint8Array, changes: readonly Change[], entry: SegmentEntry, kind: IndexKind): Uint8Array {
  const shape = shapeOf(entry, kind);
  const terms = new Map<string, number[]>();
  forEachTerm(bytes, shape, (term, postings) => terms.set(term, [...postings]));
  for (const { term, document, weight } of changes) {
    const others = (terms.get(term) ?? []).filter((value) => value >> 2 !== document);
    terms.set(term, weight === undefined ? others : [...others, posting(document, weight)].sort((a, b) => a - b));
  }
  const writer = new ShardWriter(shape);
  for (const term of [...terms.keys()].sort()) {
    const postings = terms.get(term) ?? [];
    if (postings.length > 0) writer.addTerm(term, postings);
  }
  return writer.finish();
}

interface MendedArticle {
  /** Its place in the segment. */
  readonly document: number;
  readonly before: ArticleText;
  readonly now: ArticleText;
}

function findChanges({ document, before, now }: MendedArticle, entry: SegmentEntry, kind: IndexKind): readonly Change[] {
  const had = termsOf(before, entry, kind);
  const has = termsOf(now, entry, kind);
  const lost = [...had.keys()].filter((term) => !has.has(term)).map((term) => ({ term, document, weight: undefined }));
  const gained = [...has].filter(([term, weight]) => had.get(term) !== weight).map(([term, weight]) => ({ term, document, weight }));
  return [...lost, ...gained];
}

/** What an index of this article alone says: its terms with their weights. */
function termsOf(text: ArticleText, { headShards, ...entry }: SegmentEntry, kind: IndexKind): ReadonlyMap<string, number> {
  const alone = { ...entry, articles: 1, shards: 0, ...(headShards === undefined ? {} : { headShards: 0 }) };
  const shards = kind === 'body' ? buildBodyShards([text], alone) : buildHeadShards([text], alone);
  const weights = new Map<string, number>();
  forEachTerm(shards(0), shapeOf(alone, kind), (term, [only = 0]) => weights.set(term, only & 3));
  return weights;
}

function groupByShard(changes: readonly Change[], shards: number): ReadonlyMap<number, readonly Change[]> {
  const groups = new Map<number, Change[]>();
  for (const change of changes) {
    const shard = shardOfTerm(change.term, shards);
    const group = groups.get(shard) ?? [];
    group.push(change);
    groups.set(shard, group);
  }
  return groups;
}

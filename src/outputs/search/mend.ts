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
 * `undefined` where the same articles were not published whole, and where so many changed that building costs less. What
 * was published, shards and texts, was published together, and so says the same.
 */
export function planMending({ entry, shelves, documents }: Pick<SegmentPlan, 'entry' | 'shelves' | 'documents'>, published: PublishedIndex): Mending | undefined {
  const edition = published.fingerprintOf(shardPath(entry.id, entry.headShards === undefined ? 'body' : 'head', 0));
  const files = textFilesOf(shelves, documents).map((file) => ({ ...file, before: published.fingerprintOf(file.path) }));
  const changed = files.filter(({ fingerprint, before }) => fingerprint !== before);
  const most = Math.max(FEW, documents.length * MOST_MENDED);
  // In each of these files at least one article changed.
  if (edition === undefined || changed.length > most) return undefined;
  const mended: MendedArticle[] = [];
  for (const { path, start, documents: own } of changed) {
    const bytes = published.read(path);
    const texts = bytes === undefined ? [] : readTexts(inflateRawSync(bytes));
    if (texts.length !== own.length) return undefined;
    for (const [index, document] of own.entries()) {
      const before = texts[index];
      const now = withText(document);
      // Both have their fields in one order.
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(now)) mended.push({ document: start + index, before, now });
    }
    if (mended.length > most) return undefined;
  }
  const changesOf: Mending['changesOf'] = memoize((kind) => {
    const { shards } = shapeOf(entry, kind);
    return groupBy(mended.flatMap((article) => findChanges(article, entry, kind)), ({ term }) => shardOfTerm(term, shards));
  });
  return { edition, changesOf };
}

/** Part of a segment's articles: to index one of them by itself, before and after, costs many times its share of building all. */
const MOST_MENDED = 1 / 32;
/** Of a small segment. */
const FEW = 4;

/** The published shard of which these are the changes, with them. */
export function mendShard(bytes: Uint8Array, changes: readonly Change[], entry: SegmentEntry, kind: IndexKind): Uint8Array {
  const shape = shapeOf(entry, kind);
  const terms = new Map<string, number[]>();
  forEachTerm(bytes, shape, (term, postings) => terms.set(term, [...postings]));
  for (const [term, own] of groupBy(changes, (change) => change.term)) {
    const changed = new Set(own.map(({ document }) => document));
    const others = (terms.get(term) ?? []).filter((value) => !changed.has(value >> 2));
    const gained = own.flatMap(({ document, weight }) => (weight === undefined ? [] : [posting(document, weight)]));
    terms.set(term, [...others, ...gained].sort((a, b) => a - b));
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

function groupBy<Key>(changes: readonly Change[], keyOf: (change: Change) => Key): ReadonlyMap<Key, readonly Change[]> {
  const groups = new Map<Key, Change[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group === undefined) groups.set(keyOf(change), [change]);
    else group.push(change);
  }
  return groups;
}

/**
 * What an article that is mended changes in its segment: the shards in which stand the words that it lost or gained, and
 * no others. It reads the article's text of before from where it was published, and nothing of all other articles.
 */
import { inflateRawSync } from 'node:zlib';
import type { Shelf } from '../../base/search/contents.ts';
import { shardOfTerm, textPath, TEXTS_IN_FILE, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { forEachTerm, posting } from '../../base/search/shard.ts';
import { readTexts, type ArticleText } from '../../base/search/texts.ts';
import { withText } from './document.ts';
import { editionOf } from './names.ts';
import { readEdition, type PublishedIndex } from './published.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { buildBodyShards, buildHeadShards, shapeOf } from './segment.ts';

/** How a segment differs from what was published of it. */
export interface Mending {
  /** With which its shards were published, and with which the texts of each of its shelves. */
  readonly edition: string;
  readonly shelfEditions: readonly string[];
  /** Whether the text of an article, by its place in the segment, is what was published. */
  readonly isSameText: (place: number) => boolean;
  /** By shard, what is to be changed in it. */
  readonly changesOf: (kind: IndexKind) => ReadonlyMap<number, readonly Change[]>;
}

/** What a term is worth in an article now; `undefined`: the article does not hold it. */
interface Change {
  readonly term: string;
  readonly document: number;
  readonly weight: number | undefined;
}

/** `undefined` where the same articles were not published whole, and where so many changed that building costs no more. */
export function planMending({ entry, shelves, documents }: Pick<SegmentPlan, 'entry' | 'shelves' | 'documents'>, published: PublishedIndex): Mending | undefined {
  const before = shelves.map(({ id }) => published.fingerprintOf(textPath(id, 0)));
  if (!before.every((edition) => edition !== undefined)) return undefined;
  if (before.filter((edition, index) => edition !== shelves[index]?.edition).length > Math.ceil(shelves.length / 2)) return undefined;
  const mended = new Map<number, MendedArticle>();
  let start = 0;
  for (const [index, shelf] of shelves.entries()) {
    const edition = before[index] ?? '';
    if (edition !== shelf.edition) {
      const texts = readShelf({ ...shelf, edition }, published);
      if (texts === undefined) return undefined;
      for (const [at, text] of texts.entries()) {
        const document = documents[start + at];
        const now = document && withText(document);
        if (now !== undefined && JSON.stringify(now) !== JSON.stringify(text)) mended.set(start + at, { document: start + at, before: text, now });
      }
    }
    start += shelf.articles;
  }
  const changes = new Map<IndexKind, ReadonlyMap<number, readonly Change[]>>();
  return {
    edition: editionOf(before),
    shelfEditions: before,
    isSameText: (place) => !mended.has(place),
    changesOf(kind) {
      const known = changes.get(kind) ?? groupByShard([...mended.values()].flatMap((article) => findChanges(article, entry, kind)), shapeOf(entry, kind).shards);
      changes.set(kind, known);
      return known;
    },
  };
}

/** A published shard with changes; `undefined` where it is not what they are changes of. */
export function mendShard(bytes: Uint8Array, changes: readonly Change[], entry: SegmentEntry, kind: IndexKind): Uint8Array | undefined {
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

function readShelf({ id, edition, articles }: Shelf, published: PublishedIndex): readonly ArticleText[] | undefined {
  const texts: ArticleText[] = [];
  for (let file = 0; file * TEXTS_IN_FILE < articles; file += 1) {
    const bytes = readEdition(published, textPath(id, file), edition);
    if (bytes === undefined) return undefined;
    texts.push(...readTexts(inflateRawSync(bytes)));
  }
  return texts.length === articles ? texts : undefined;
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

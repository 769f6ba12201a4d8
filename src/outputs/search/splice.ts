/**
 * A segment from which articles went or into which others came, though it is not the newest: its shards are made of
 * those of the segment that it was, with the places of its articles moved, and of an index of the new articles alone. It
 * reads no other text, and what it makes is to the byte what building the segment from its texts makes.
 */
import { readContents, type Shelf } from '../../base/search/contents.ts';
import { contentsPath, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { unitsOf } from '../../base/search/characters.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { forEachTerm, posting, scanTerms } from '../../base/search/shard.ts';
import type { SearchDocument } from './document.ts';
import type { IndexShape } from './inverted.ts';
import { readEdition, type PublishedIndex } from './published.ts';
import type { SegmentPlan } from './segment-planner.ts';
import { shapeOf, type Shards } from './segment.ts';

/** How a segment differs from one that was published. */
export interface Splicing {
  /** As it was published. */
  readonly from: SegmentEntry;
  /** Of each of its articles the place now; `GONE`: it is in the segment no more, or says something else. */
  readonly placeOf: Int32Array;
  /** Ascending places of the articles that did not come from it. */
  readonly added: readonly number[];
}

const GONE = -1;

/** What the published manifest leads to. */
export type EntriesBefore = () => readonly SegmentEntry[];

/**
 * The published segment of as many shards from which most articles come; `undefined` where building costs no more: of
 * segments that are too small for an index of heads, one is new with every tenth article.
 */
export function planSplicing({ entry, shelves }: Pick<SegmentPlan, 'entry' | 'shelves'>, entriesBefore: EntriesBefore, published: PublishedIndex): Splicing | undefined {
  if (entry.headShards === undefined) return undefined;
  const alike = entriesBefore().filter(({ shards, headShards }) => shards === entry.shards && headShards === entry.headShards);
  const splicings = alike.flatMap((from) => {
    const contents = readEdition(published, contentsPath(from.id), from.edition);
    return contents === undefined ? [] : [{ from, ...alignShelves(readContents(contents).shelves, from.articles, shelves, entry.articles) }];
  });
  const [best] = splicings.sort((a, b) => a.added.length - b.added.length);
  return best === undefined || best.added.length > entry.articles * MOST_ADDED ? undefined : best;
}

/** Part of a segment's articles: to read its shards and write them again costs less than half of building them. */
const MOST_ADDED = 1 / 2;

/** Shelves that hold the same articles, and these the same texts, keep them. */
function alignShelves(before: readonly Shelf[], articlesBefore: number, now: readonly Shelf[], articles: number): Omit<Splicing, 'from'> {
  const placeOf = new Int32Array(articlesBefore).fill(GONE);
  const isKept = new Uint8Array(articles);
  const starts = new Map<string, number>();
  let start = 0;
  for (const shelf of now) {
    starts.set(keyOf(shelf), start);
    start += shelf.articles;
  }
  let old = 0;
  let next = 0;
  for (const shelf of before) {
    const place = starts.get(keyOf(shelf)) ?? GONE;
    // Postings ascend, and so do places.
    if (place >= next) {
      for (let index = 0; index < shelf.articles; index += 1) placeOf[old + index] = place + index;
      isKept.fill(1, place, place + shelf.articles);
      next = place + shelf.articles;
    }
    old += shelf.articles;
  }
  return { placeOf, added: Array.from(isKept.keys()).filter((place) => isKept[place] === 0) };
}

function keyOf({ id, edition, articles }: Shelf): string {
  return `${id} ${edition} ${articles}`;
}

/** Makes the shards of one kind. A class, as its methods are what V8 compiles best for millions of terms. */
export class Splicer {
  readonly #splicing: Splicing;
  readonly #addedShards: Shards;
  readonly #shapes: { readonly before: IndexShape; readonly added: IndexShape };
  readonly #writer: ShardWriter;
  /** Of one term: as they were read, and as they are written. */
  readonly #read: Int32Array;
  readonly #postings: Int32Array;

  /** `addedShards`: of an index of the added articles alone, into as many files. */
  constructor(splicing: Splicing, entry: SegmentEntry, kind: IndexKind, addedShards: Shards) {
    this.#splicing = splicing;
    this.#addedShards = addedShards;
    this.#shapes = { before: shapeOf(splicing.from, kind), added: shapeOf(entryOfAdded(splicing, entry), kind) };
    this.#writer = new ShardWriter(shapeOf(entry, kind));
    this.#read = new Int32Array(splicing.from.articles);
    this.#postings = new Int32Array(entry.articles);
  }

  /** `before`: the published shard of this number. */
  make(shard: number, before: Uint8Array): Uint8Array {
    const added = this.#termsAdded(shard);
    let next = 0;
    scanTerms(before, this.#shapes.before, this.#read, (term, count) => {
      for (let one = added[next]; one !== undefined && one.term < term; one = added[++next]) this.#add(one.term, 0, one.postings);
      const same = added[next]?.term === term ? added[next++] : undefined;
      this.#add(term, count, same?.postings ?? NO_POSTINGS);
    });
    for (const { term, postings } of added.slice(next)) this.#add(term, 0, postings);
    return this.#writer.finish();
  }

  #termsAdded(shard: number): readonly { readonly term: string; readonly postings: readonly number[] }[] {
    const { added } = this.#splicing;
    const terms: { readonly term: string; readonly postings: readonly number[] }[] = [];
    if (added.length === 0) return terms;
    forEachTerm(this.#addedShards(shard), this.#shapes.added, (term, postings) => {
      terms.push({ term, postings: postings.map((value) => posting(added[value >> 2] ?? 0, value & 3)) });
    });
    return terms;
  }

  /** A term with the first so many postings that were read, as far as their articles are still there, and those of added articles among them. */
  #add(term: string, count: number, added: readonly number[]): void {
    const { placeOf } = this.#splicing;
    let length = 0;
    let next = 0;
    for (let index = 0; index < count; index += 1) {
      const value = this.#read[index] ?? 0;
      const place = placeOf[value >> 2] ?? GONE;
      if (place === GONE) continue;
      const kept = posting(place, value & 3);
      while (next < added.length && (added[next] ?? 0) < kept) this.#postings[length++] = added[next++] ?? 0;
      this.#postings[length++] = kept;
    }
    while (next < added.length) this.#postings[length++] = added[next++] ?? 0;
    if (length > 0) this.#writer.add(unitsOf(term), 0, term.length, this.#postings, length);
  }
}

/** Of the index of the added articles alone. */
export function entryOfAdded({ added }: Splicing, entry: SegmentEntry): SegmentEntry {
  return { ...entry, articles: added.length };
}

export function documentsOfAdded({ added }: Splicing, documents: readonly SearchDocument[]): readonly SearchDocument[] {
  return added.flatMap((place) => documents[place] ?? []);
}

const NO_POSTINGS: readonly number[] = [];

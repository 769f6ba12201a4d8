/**
 * Plans the segments of one paper: what each is called, how far it is in place and what answers until it is, where its
 * texts are and what it can be merged from. It reads no text.
 */
import type { Shelf } from '../../base/search/contents.ts';
import { dayOf } from '../../base/search/days.ts';
import type { SegmentEntry } from '../../base/search/format.ts';
import type { Chunk } from './chunks.ts';
import type { SearchDocument } from './document.ts';
import { editionOf, identityOf, nameOf } from './names.ts';
import { placedOf, stepsOf } from './schedule.ts';
import { countShards } from './segment.ts';

/** Articles that are indexed together. */
export interface SegmentPlan {
  readonly entry: SegmentEntry;
  /** Where the texts of its articles are, or would be. */
  readonly shelves: readonly Shelf[];
  /** No: the segment that this one is merged into has the texts. */
  readonly hasTexts: boolean;
  /** What its shards can be merged from. */
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly documents: readonly SearchDocument[];
}

/** A segment that was there before a larger one of which it is a part. */
export interface Source {
  readonly entry: SegmentEntry;
  /** Of the same articles, oldest first; none where it was built from texts. */
  readonly sources: readonly Source[];
}

/** Plans segments of one paper's documents, and remembers what several of them ask for. */
export class SegmentPlanner {
  readonly #documents: readonly SearchDocument[];
  /** Characters of all documents before each. */
  readonly #characters: Float64Array;
  readonly #entries = new Map<Chunk, SegmentEntry>();
  readonly #shelves = new Map<Chunk, Shelf>();

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents;
    this.#characters = new Float64Array(documents.length + 1);
    documents.forEach(({ length }, place) => {
      this.#characters[place + 1] = (this.#characters[place] ?? 0) + length;
    });
  }

  /** The segment of a chunk, and where it is being merged those that answer in its place. */
  planSegments(chunk: Chunk, isPart = false): readonly SegmentPlan[] {
    const entry = this.entryOf(chunk);
    const documents = this.#documents.slice(chunk.start, chunk.end);
    const parts = entry.merging === undefined ? [] : chunk.children.flatMap((child) => this.planSegments(child, true));
    return [{ entry, shelves: this.#shelvesOf(chunk), hasTexts: !isPart, sources: this.#sourcesOf(chunk), documents }, ...parts];
  }

  entryOf(chunk: Chunk): SegmentEntry {
    const known = this.#entries.get(chunk);
    if (known !== undefined) return known;
    const entry = this.#createEntry(chunk);
    this.#entries.set(chunk, entry);
    return entry;
  }

  #createEntry(chunk: Chunk): SegmentEntry {
    const { start, end, children } = chunk;
    const shelves = this.#shelvesOf(chunk);
    const size = countShards(end - start, this.#charactersOf(chunk));
    const placed = placedOf(this.#stepsOf(chunk), this.#documents.length - end, size.shards);
    return {
      id: nameOf([...shelves.map(({ id }) => id), `${size.shards} ${size.headShards ?? ''}`]),
      edition: nameOf(shelves.map(({ edition }) => edition)),
      articles: end - start,
      firstDay: this.#dayOf(start),
      lastDay: this.#dayOf(end - 1),
      ...size,
      ...(placed === undefined ? {} : { merging: { placed, parts: children.map((child) => this.entryOf(child)) } }),
    };
  }

  /** Only of those that came into place lately: of others the sources are gone. */
  #sourcesOf(chunk: Chunk): readonly Source[] {
    const steps = this.#stepsOf(chunk);
    if (steps === 0 || this.#documents.length - chunk.end > 2 * steps + LATELY) return [];
    return chunk.children.map((child) => ({ entry: this.entryOf(child), sources: this.#sourcesOf(child) }));
  }

  /** Articles alone are in place at once: there is nothing that could answer for them. */
  #stepsOf(chunk: Chunk): number {
    if (chunk.children.length === 0) return 0;
    const characters = this.#charactersOf(chunk);
    return stepsOf(characters, countShards(chunk.end - chunk.start, characters).shards);
  }

  #charactersOf({ start, end }: Chunk): number {
    return (this.#characters[end] ?? 0) - (this.#characters[start] ?? 0);
  }

  #dayOf(place: number): number {
    return dayOf(this.#documents[place]?.date ?? '');
  }

  #shelvesOf(chunk: Chunk): readonly Shelf[] {
    return shelfChunksOf(chunk).map((shelf) => this.#shelfOf(shelf));
  }

  #shelfOf(chunk: Chunk): Shelf {
    const known = this.#shelves.get(chunk);
    if (known !== undefined) return known;
    const documents = this.#documents.slice(chunk.start, chunk.end);
    const shelf = { id: identityOf(documents), edition: editionOf(documents), articles: documents.length };
    this.#shelves.set(chunk, shelf);
    return shelf;
  }
}

/**
 * Chunks of this level keep their texts under their own name when they are merged: some 90 articles, so that a merge
 * writes few texts again and a table of contents stays small.
 */
const SHELF_LEVEL = 2;

/** Articles that may be published at once without building a merged segment from its texts. */
const LATELY = 200;

function shelfChunksOf(chunk: Chunk): readonly Chunk[] {
  return chunk.level <= SHELF_LEVEL ? [chunk] : chunk.children.flatMap(shelfChunksOf);
}

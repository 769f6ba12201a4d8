/**
 * Plans the segments of one paper: what each is called, how far it is in place and what answers until it is, where its
 * texts are and what it can be merged from. It reads no text.
 */
import type { Shelf } from '../../base/search/contents.ts';
import { dayOf } from '../../base/search/days.ts';
import { TEXTS_IN_FILE, type SegmentEntry } from '../../base/search/format.ts';
import { cutIntoChunks, type Chunk } from './chunks.ts';
import type { SearchDocument } from './document.ts';
import { editionOf, identityOf, nameOf } from './names.ts';
import { scheduleSegments, type Schedule } from './schedule.ts';
import { countShards } from './segment.ts';

/** Articles that are indexed together. */
export interface SegmentPlan {
  readonly entry: SegmentEntry;
  /** Where the texts of its articles are, or would be. */
  readonly shelves: readonly Shelf[];
  readonly role: SegmentRole;
  /** What its shards can be merged from. */
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly documents: readonly SearchDocument[];
}

export type SegmentRole =
  /** The manifest leads to it, and it to the texts of its articles. */
  | { readonly kind: 'whole' }
  /** It answers for shards of a larger segment, which has the texts. */
  | { readonly kind: 'part' }
  /** Nothing leads to it yet: only its first so many files are there. */
  | { readonly kind: 'coming'; readonly files: number };

/** A segment that was there before a larger one of which it is a part. */
export interface Source {
  readonly entry: SegmentEntry;
  /** Of the same articles, oldest first; none where it was built from texts. */
  readonly sources: readonly Source[];
}

/** Plans segments of one paper's documents, and remembers what several of them ask for. */
export class SegmentPlanner {
  /** Oldest first; one that is being merged comes before those that it is merged from. */
  readonly segments: readonly SegmentPlan[];
  /** Articles that are in segments, the oldest. */
  readonly articles: number;
  readonly #documents: readonly SearchDocument[];
  readonly #schedule: Schedule;
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
    const chunks = cutIntoChunks(documents.map(({ address }) => address));
    this.#schedule = scheduleSegments(chunks, documents.length, (chunk) => this.#countFiles(chunk));
    this.segments = chunks.flatMap((chunk) => this.#planSegments(chunk));
    this.articles = this.segments.reduce((sum, { entry, role }) => (role.kind === 'whole' ? sum + entry.articles : sum), 0);
  }

  /** The segment of a chunk, or where not enough of it is in place what answers for its articles: of the newest, nothing does. */
  #planSegments(chunk: Chunk): readonly SegmentPlan[] {
    const files = this.#schedule.inPlace(chunk);
    if (files === undefined) return [this.#planSegment(chunk, { kind: 'whole' })];
    const placed = files - countTextFiles(chunk) - CONTENTS;
    const { children } = chunk;
    if (children.length === 0 || placed <= 0) {
      const coming = files === 0 ? [] : [this.#planSegment(chunk, { kind: 'coming', files })];
      return [...coming, ...children.flatMap((child) => this.#planSegments(child))];
    }
    const whole = this.#planSegment(chunk, { kind: 'whole' });
    const entry = { ...whole.entry, merging: { placed, parts: children.map((child) => this.#entryOf(child)) } };
    return [{ ...whole, entry }, ...children.map((child) => this.#planSegment(child, { kind: 'part' }))];
  }

  #planSegment(chunk: Chunk, role: SegmentRole): SegmentPlan {
    return { entry: this.#entryOf(chunk), shelves: this.#shelvesOf(chunk), role, sources: this.#sourcesOf(chunk), documents: this.#documents.slice(chunk.start, chunk.end) };
  }

  /** All of it in place. */
  #entryOf(chunk: Chunk): SegmentEntry {
    const known = this.#entries.get(chunk);
    if (known !== undefined) return known;
    const { start, end } = chunk;
    const shelves = this.#shelvesOf(chunk);
    const size = this.#countShards(chunk);
    const entry = {
      id: nameOf([...shelves.map(({ id }) => id), `${size.shards} ${size.headShards ?? ''}`]),
      edition: nameOf(shelves.map(({ edition }) => edition)),
      articles: end - start,
      firstDay: this.#dayOf(start),
      lastDay: this.#dayOf(end - 1),
      ...size,
    };
    this.#entries.set(chunk, entry);
    return entry;
  }

  /** Only of those that are not in place yet, or came so lately: of others the sources are gone. */
  #sourcesOf(chunk: Chunk): readonly Source[] {
    if (this.#schedule.inPlace(chunk) === undefined && !this.#schedule.isLate(chunk)) return [];
    return chunk.children.map((child) => ({ entry: this.#entryOf(child), sources: this.#sourcesOf(child) }));
  }

  /** In the order in which they come: texts and contents, then heads, then bodies; with a small chunk's, the list of words, which leaves out articles that are in no segment. */
  #countFiles(chunk: Chunk): number {
    const { shards, headShards } = this.#countShards(chunk);
    return countTextFiles(chunk) + CONTENTS + (headShards === undefined ? 0 : 1 << headShards) + (1 << shards) + (chunk.level === 0 ? WORDS : 0);
  }

  #countShards({ start, end }: Chunk): Pick<SegmentEntry, 'shards' | 'headShards'> {
    return countShards(end - start, (this.#characters[end] ?? 0) - (this.#characters[start] ?? 0));
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

/** Files of a segment besides its shards and texts. */
const CONTENTS = 1;
const WORDS = 1;

/**
 * Chunks of this level keep their texts under their own name when they are merged, some 90 articles, so that a table of
 * contents stays small; until then, those that they are made of keep theirs. So a text is written twice.
 */
const SHELF_LEVEL = 2;

function isShelf({ level }: Chunk): boolean {
  return level === 0 || level === SHELF_LEVEL;
}

function shelfChunksOf(chunk: Chunk): readonly Chunk[] {
  return isShelf(chunk) ? [chunk] : chunk.children.flatMap(shelfChunksOf);
}

/** Those that are new with the chunk. */
function countTextFiles(chunk: Chunk): number {
  return isShelf(chunk) ? Math.ceil((chunk.end - chunk.start) / TEXTS_IN_FILE) : 0;
}

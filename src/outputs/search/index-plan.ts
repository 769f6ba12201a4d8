/**
 * What the search index of a site consists of: which articles each segment holds, and what everything is called. It
 * reads no text, as it is worked out anew at every publish.
 */
import { createHash } from 'node:crypto';
import type { Contents } from '../../base/search/contents.ts';
import { dayOf } from '../../base/search/days.ts';
import { INDEX_VERSION, type SearchManifest, type SegmentEntry } from '../../base/search/format.ts';
import { cutIntoChunks, type Chunk } from './chunks.ts';
import type { SearchDocument } from './document.ts';
import { countShards } from './segment.ts';

export interface IndexPlan<Document = SearchDocument> {
  /** Oldest first. */
  readonly segments: readonly SegmentPlan<Document>[];
  /** The newest articles. */
  readonly pack: { readonly id: string; readonly documents: readonly Document[] } | undefined;
  /** The articles from whose headlines suggestions are made. */
  readonly words: { readonly id: string; readonly documents: readonly Document[] };
  /** The manifest's text, and its fingerprint. */
  readonly manifest: string;
  readonly manifestName: string;
}

/** Articles that are indexed together; plain data as far as its documents are. */
export interface SegmentPlan<Document> {
  readonly entry: SegmentEntry;
  readonly contents: Contents;
  /** Oldest first. */
  readonly documents: readonly Document[];
}

/** Of documents, oldest first. */
export function planIndex(documents: readonly SearchDocument[]): IndexPlan {
  const { chunks, restStart } = cutIntoChunks(documents.map(({ url }) => url));
  const segments = chunks.map((chunk) => planSegment(documents, chunk));
  const rest = documents.slice(restStart);
  const newest = rest.at(-1);
  const pack = newest === undefined ? undefined : { id: nameOfDocuments(rest), lastDay: dayOf(newest.date) };
  const sources = documents.slice(0, restStart || documents.length).slice(-MOST_FOR_WORDS);
  const words = { id: nameOfDocuments(sources), documents: sources };
  const manifest: SearchManifest = { version: INDEX_VERSION, articles: documents.length, segments: segments.map(({ entry }) => entry), pack, words: words.id };
  const text = JSON.stringify(manifest);
  return {
    segments,
    pack: pack === undefined ? undefined : { id: pack.id, documents: rest },
    words,
    manifest: text,
    manifestName: nameOf([text]),
  };
}

/** Articles in segments only: those of the pack would change the words with each one that comes. */
const MOST_FOR_WORDS = 4_000;

/**
 * Chunks of this level keep their texts under their own name when they are merged: some 80 articles, so that a merge
 * writes few texts again and a table of contents stays small.
 */
const SHELF_LEVEL = 2;

function planSegment(all: readonly SearchDocument[], chunk: Chunk): SegmentPlan<SearchDocument> {
  const documents = all.slice(chunk.start, chunk.end);
  const shelves = shelvesOf(chunk).map(({ start, end }) => ({ id: nameOfDocuments(all.slice(start, end)), articles: end - start }));
  const names = shelves.map(({ id }) => id);
  const days = daysOf(documents);
  const characters = documents.reduce((sum, { length }) => sum + length, 0);
  const entry: SegmentEntry = {
    id: names.length === 1 ? names.join() : nameOf(names),
    articles: documents.length,
    firstDay: days.at(0) ?? 0,
    lastDay: days.at(-1) ?? 0,
    ...countShards(documents.length, characters),
  };
  return { entry, contents: { shelves, days }, documents };
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

function shelvesOf(chunk: Chunk): readonly Chunk[] {
  return chunk.level <= SHELF_LEVEL ? [chunk] : chunk.children.flatMap(shelvesOf);
}

function nameOfDocuments(documents: readonly SearchDocument[]): string {
  return nameOf(documents.map(({ digest }) => digest));
}

/** A short name, safe where case is not told apart, for contents that these texts decide. */
function nameOf(texts: readonly string[]): string {
  const digest = createHash('sha256').update(`${INDEX_VERSION}\n${texts.join('\n')}`).digest();
  return digest.readUIntBE(0, 6).toString(36).padStart(10, '0').slice(0, 8);
}

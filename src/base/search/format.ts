/**
 * The layout of the search index on a site: which files there are, what they are called and where a term is. Whoever
 * builds the index and whoever reads it hold to this page; it knows neither of them.
 */

/** Raised when files of the same name would mean something else. */
export const INDEX_VERSION = 9;

export const INDEX_FOLDER = '/search/index/';

/** The one file whose address never changes. */
export const MANIFEST_PATH = `${INDEX_FOLDER}manifest.bin`;

export interface SearchManifest {
  readonly version: number;
  readonly articles: number;
  /** Oldest first. */
  readonly segments: readonly SegmentEntry[];
  /** Name of the list of words that suggestions are made from. */
  readonly words: string;
}

/** Articles that follow one another in time, indexed together. */
export interface SegmentEntry {
  /** Stands for which articles these are and in how many files they are indexed. */
  readonly id: string;
  /** Stands for what they say: files of another edition have the same names and tell of the same articles. */
  readonly edition: string;
  readonly articles: number;
  /** Days of the first and of the last article, as `dayOf` counts them. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The index of everything that the articles say lies in two to this power shards. */
  readonly shards: number;
  /** The same for the index of titles alone, and of sections, tags and authors as a whole, which large segments have besides. */
  readonly headShards?: number;
  /** While it takes the place of smaller segments. */
  readonly merging?: Merging;
}

/** A segment comes into place a few shards with each article that follows it, so that no publish writes all of it. */
export interface Merging {
  /** So many of its shards are in place: first those of its heads, then those of its bodies. */
  readonly placed: number;
  /** Segments of the same articles, oldest first: they answer for the other shards. */
  readonly parts: readonly SegmentEntry[];
}

export type IndexKind = 'body' | 'head';

/** Whether a segment has this one of its shards already. */
export function isPlaced({ headShards, merging }: SegmentEntry, kind: IndexKind, shard: number): boolean {
  if (merging === undefined) return true;
  const before = kind === 'head' || headShards === undefined ? 0 : 1 << headShards;
  return before + shard < merging.placed;
}

/** Of what has this id: a segment's index, a shelf's texts. */
export function segmentFolder(id: string): string {
  return `${INDEX_FOLDER}${id}/`;
}

export function shardPath(segment: string, kind: IndexKind, shard: number): string {
  return `${segmentFolder(segment)}${kind}-${shard}.bin`;
}

/** Articles in a text file of a shelf, at most. */
export const TEXTS_IN_FILE = 6;

export function textPath(shelf: string, file: number): string {
  return `${segmentFolder(shelf)}text-${file}.bin`;
}

/** Where a segment's texts are, and its articles' days: `writeContents`. */
export function contentsPath(segment: string): string {
  return `${segmentFolder(segment)}contents.bin`;
}

export function wordsPath(words: string): string {
  return `${INDEX_FOLDER}words-${words}.bin`;
}

/** Longest term: of a longer run, every beginning and every inner part of this length is a term. */
export const TERM_LENGTH = 16;

/** Begins terms that stand for an article's section, tag or author as a whole; no text holds it. */
export const FIELD_MARK = '\u0001';

export type FieldName = 'section' | 'tag' | 'author';

/** The term under which a section, tag or author is found; `value` is folded text. */
export function fieldTerm(field: FieldName, value: string): string {
  return `${FIELD_MARK}${field.charAt(0)}${value}`.slice(0, MOST_FIELD_TERM);
}

const MOST_FIELD_TERM = 200;

/**
 * The shard of a term by its first two code units, so that all terms that begin alike are in one file. Terms with the
 * same first unit share a few shards, which a query of a single syllable reads.
 *
 * A shard's number is the beginning of a row of random bits, of the second unit and of the first in turn. So the terms of
 * a shard lie in one shard of a smaller index, and those of its neighbours in the same or in the next.
 */
export function shardOf(first: number, second: number, shards: number): number {
  // In two steps: a number of 32 bits moved by as many stays what it is.
  return (bitsOf(first, second) >>> 1) >>> (31 - shards);
}

/** The shard of a whole term. */
export function shardOfTerm(term: string, shards: number): number {
  return shardOf(term.charCodeAt(0), term.length > 1 ? term.charCodeAt(1) : 0, shards);
}

/** The shards of an index of two to the power of `wanted` in which terms of one shard of another lie. */
export function shardsOfShard(shard: number, shards: number, wanted: number): readonly number[] {
  if (wanted <= shards) return [shard >> (shards - wanted)];
  const first = shard << (wanted - shards);
  return Array.from({ length: 1 << (wanted - shards) }, (_, index) => first + index);
}

/** The shards in which terms begin with `prefix`. */
export function shardsOf(prefix: string, shards: number): readonly number[] {
  const first = prefix.charCodeAt(0);
  if (prefix.length > 1) return [shardOf(first, prefix.charCodeAt(1), shards)];
  const ofFirst = (BITS_OF_FIRST >>> 1) >>> (31 - shards);
  const wanted = shardOf(first, 0, shards) & ofFirst;
  return Array.from({ length: 1 << shards }, (_, shard) => shard).filter((shard) => (shard & ofFirst) === wanted);
}

const BITS_OF_FIRST = 0x55555555;

function bitsOf(first: number, second: number): number {
  return (spread(mix(second + 77)) << 1) | spread(mix(first));
}

/** Sixteen bits of a number's beginning, with a 0 before each. */
function spread(number: number): number {
  let bits = number >>> 16;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & BITS_OF_FIRST;
}

function mix(unit: number): number {
  return Math.imul(unit, 0x9e3779b1);
}

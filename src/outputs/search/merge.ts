/**
 * Puts a shard of a large segment together from published shards of the smaller ones whose articles it holds. It reads
 * no text, and what it makes is to the byte what building the segment from its texts makes.
 */
import { FIELD_MARK, shardOfTerm, shardPath, shardsOfShard, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { forEachTerm, posting, WEIGHT } from '../../base/search/shard.ts';
import type { IndexShape } from './inverted.ts';
import { readEdition, type PublishedIndex } from './published.ts';
import type { Source } from './segment-planner.ts';
import { shapeOf } from './segment.ts';

/** Makes a shard; `undefined` where not everything that it takes is published. */
export type Merge = (kind: IndexKind, shard: number) => Uint8Array | undefined;

/** Merges a segment's shards, best in turn: what neighbours are made of is read once. */
export function createMerge(entry: SegmentEntry, sources: readonly Source[], published: PublishedIndex): Merge {
  let pieces: ReadonlyMap<string, Piece> = new Map();
  return (kind, shard) => {
    if (sources.length === 0) return undefined;
    const shape = shapeOf(entry, kind);
    const read = (from: SegmentEntry, fromKind: IndexKind, fromShard: number): Piece | undefined => {
      const path = shardPath(from.id, fromKind, fromShard);
      const known = pieces.get(path);
      return known?.shards === shape.shards ? known : readPiece(from, fromKind, path, shape.shards, published);
    };
    const placed = gatherPieces(sources, 0, { kind, shardsIn: (shards) => shardsOfShard(shard, shape.shards, shards), read });
    if (placed === undefined) return undefined;
    pieces = new Map(placed.map(({ piece }) => [piece.path, piece]));
    return writeMerged(placed, { kind, shard, shape });
  };
}

interface Wanted {
  readonly kind: IndexKind;
  readonly shard: number;
  readonly shape: IndexShape;
}

function writeMerged(pieces: readonly PlacedPiece[], { kind, shard, shape }: Wanted): Uint8Array {
  const terms = new Map<string, number[]>();
  for (const placed of pieces) {
    for (const { term, postings } of placed.piece.terms.get(shard) ?? []) {
      const changed = changePostings(postings, placed, { kind, isField: term.startsWith(FIELD_MARK), weightBits: shape.weightBits });
      const known = terms.get(term);
      if (known !== undefined) known.push(...changed);
      else if (changed.length > 0) terms.set(term, changed);
    }
  }
  const writer = new ShardWriter(shape);
  for (const term of [...terms.keys()].sort()) writer.addTerm(term, terms.get(term) ?? []);
  return writer.finish();
}

/** A published shard that holds some of the wanted one's terms. */
interface Piece {
  readonly path: string;
  readonly entry: SegmentEntry;
  /** By the shard in which they belong, of two to the power of `shards`. */
  readonly terms: ReadonlyMap<number, readonly { readonly term: string; readonly postings: readonly number[] }[]>;
  readonly shards: number;
}

interface PlacedPiece {
  readonly piece: Piece;
  /** Place of the first of its segment's articles in the merged one. */
  readonly start: number;
}

interface Gathering {
  readonly kind: IndexKind;
  /** Which of so many shards are wanted. */
  readonly shardsIn: (shards: number) => readonly number[];
  readonly read: (entry: SegmentEntry, kind: IndexKind, shard: number) => Piece | undefined;
}

/** From each source, or from what that is merged from in its turn. */
function gatherPieces(sources: readonly Source[], first: number, gathering: Gathering): readonly PlacedPiece[] | undefined {
  const all: PlacedPiece[] = [];
  let start = first;
  for (const { entry, sources: under } of sources) {
    const pieces = readPieces(entry, start, gathering) ?? (under.length === 0 ? undefined : gatherPieces(under, start, gathering));
    if (pieces === undefined) return undefined;
    all.push(...pieces);
    start += entry.articles;
  }
  return all;
}

function readPieces(entry: SegmentEntry, start: number, { kind: wanted, shardsIn, read }: Gathering): readonly PlacedPiece[] | undefined {
  const kind = entry.headShards === undefined ? 'body' : wanted;
  const pieces: PlacedPiece[] = [];
  for (const shard of shardsIn(shapeOf(entry, kind).shards)) {
    const piece = read(entry, kind, shard);
    if (piece === undefined) return undefined;
    pieces.push({ piece, start });
  }
  return pieces;
}

function readPiece(entry: SegmentEntry, kind: IndexKind, path: string, shards: number, published: PublishedIndex): Piece | undefined {
  const bytes = readEdition(published, path, entry.edition);
  if (bytes === undefined) return undefined;
  const terms = new Map<number, { readonly term: string; readonly postings: readonly number[] }[]>();
  forEachTerm(bytes, shapeOf(entry, kind), (term, postings) => {
    const shard = shardOfTerm(term, shards);
    const known = terms.get(shard);
    if (known === undefined) terms.set(shard, [{ term, postings }]);
    else known.push({ term, postings });
  });
  return { path, entry, terms, shards };
}

interface Target {
  readonly kind: IndexKind;
  /** Whether the term is a section, tag or author: large segments have these with their heads. */
  readonly isField: boolean;
  readonly weightBits: 1 | 2;
}

/** Postings as the merged segment has them. Those of a segment without an index of heads say more than a large one tells. */
function changePostings(postings: readonly number[], { piece: { entry }, start }: PlacedPiece, { kind, isField, weightBits }: Target): number[] {
  const isSplit = weightBits === 1 && entry.headShards === undefined;
  if (isSplit && isField && kind === 'body') return [];
  const isInHead = (weight: number): boolean => weight >= WEIGHT.insideHeadRun;
  const kept = isSplit && kind === 'head' && !isField ? postings.filter((value) => isInHead(value & 3)) : postings;
  const weightOf = (weight: number): number => {
    if (!isSplit) return weight;
    return kind === 'head' ? weight & 1 : Math.min(1, weight);
  };
  return kept.map((value) => posting(start + (value >> 2), weightOf(value & 3)));
}

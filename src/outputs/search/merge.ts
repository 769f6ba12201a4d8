/**
 * Puts a shard of a large segment together from published shards of the smaller ones whose articles it holds. It reads
 * no text, and what it makes is to the byte what building the segment from its texts makes.
 */
import { FIELD_MARK, shardOfTerm, shardPath, shardsOfShard, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { forEachTerm, posting, WEIGHT } from '../../base/search/shard.ts';
import { readEdition, type PublishedIndex } from './published.ts';
import type { Source } from './segment-planner.ts';
import { shapeOf } from './segment.ts';

/** `undefined` where not everything that it takes is published. */
export function mergeShard(entry: SegmentEntry, sources: readonly Source[], kind: IndexKind, shard: number, published: PublishedIndex): Uint8Array | undefined {
  if (sources.length === 0) return undefined;
  const shape = shapeOf(entry, kind);
  const bits = shape.shards;
  const pieces = gatherPieces(sources, 0, kind, (shards) => shardsOfShard(shard, bits, shards), published);
  if (pieces === undefined) return undefined;
  const terms = new Map<string, number[]>();
  for (const piece of pieces) {
    const take = (term: string, postings: readonly number[]): void => {
      const changed = changePostings(postings, piece, { kind, isField: term.startsWith(FIELD_MARK), weightBits: shape.weightBits });
      const known = terms.get(term);
      if (known !== undefined) known.push(...changed);
      else if (changed.length > 0) terms.set(term, changed);
    };
    forEachTerm(piece.bytes, shapeOf(piece.entry, piece.kind), take, (term) => shardOfTerm(term, bits) === shard);
  }
  const writer = new ShardWriter(shape);
  for (const term of [...terms.keys()].sort()) writer.addTerm(term, terms.get(term) ?? []);
  return writer.finish();
}

/** A published shard that holds some of the wanted one's terms. */
interface Piece {
  readonly entry: SegmentEntry;
  readonly kind: IndexKind;
  readonly bytes: Uint8Array;
  /** Place of the first of its segment's articles in the merged one. */
  readonly start: number;
}

/** From each source, or from what that is merged from in its turn. `shardsIn` tells which of so many shards are wanted. */
function gatherPieces(sources: readonly Source[], first: number, kind: IndexKind, shardsIn: (shards: number) => readonly number[], published: PublishedIndex): readonly Piece[] | undefined {
  const all: Piece[] = [];
  let start = first;
  for (const { entry, sources: under } of sources) {
    const pieces = readPieces(entry, start, kind, shardsIn, published) ?? (under.length === 0 ? undefined : gatherPieces(under, start, kind, shardsIn, published));
    if (pieces === undefined) return undefined;
    all.push(...pieces);
    start += entry.articles;
  }
  return all;
}

function readPieces(entry: SegmentEntry, start: number, wanted: IndexKind, shardsIn: (shards: number) => readonly number[], published: PublishedIndex): readonly Piece[] | undefined {
  const kind = entry.headShards === undefined ? 'body' : wanted;
  const pieces: Piece[] = [];
  for (const shard of shardsIn(shapeOf(entry, kind).shards)) {
    const bytes = readEdition(published, shardPath(entry.id, kind, shard), entry.edition);
    if (bytes === undefined) return undefined;
    pieces.push({ entry, kind, bytes, start });
  }
  return pieces;
}

interface Target {
  readonly kind: IndexKind;
  /** Whether the term is a section, tag or author: large segments have these with their heads. */
  readonly isField: boolean;
  readonly weightBits: 1 | 2;
}

/** Postings as the merged segment has them. Those of a segment without an index of heads say more than a large one tells. */
function changePostings(postings: readonly number[], { entry, start }: Piece, { kind, isField, weightBits }: Target): number[] {
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

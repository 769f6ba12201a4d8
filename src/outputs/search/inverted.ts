/** From a segment's vocabulary to its shards: each term with the documents of all runs in which it stands. */
import { shardOfTerm, TERM_LENGTH, type IndexKind } from '../../base/search/format.ts';
import { ShardWriter } from '../../base/search/shard-writer.ts';
import { posting, WEIGHT, type ShardShape } from '../../base/search/shard.ts';
import { groupEndings } from './endings.ts';
import { Join } from './join.ts';
import { END_OF_RUN } from './run-table.ts';
import { sortPlaces } from './sort-endings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that are added as they are, beside those of the runs: they sort before all of these. */
export interface WholeTerm {
  readonly term: string;
  /** Ascending. */
  readonly documents: readonly number[];
}

export interface IndexShape extends ShardShape {
  /** There are two to this power shards. */
  readonly shards: number;
}

/** Writes the shards of an index one by one, in any order: the one asked for. */
export function createShards(vocabulary: Vocabulary, wholeTerms: readonly WholeTerm[], kind: IndexKind, shape: IndexShape): (shard: number) => Uint8Array {
  const { shards } = shape;
  const { units } = vocabulary.runs;
  const endings = groupEndings(vocabulary.runs, shards);
  const { places, starts } = endings;
  const join = new Join(vocabulary, endings, shape, headWeightOf(kind, shape));
  const writer = new ShardWriter(shape);
  const wholes = groupByShard(wholeTerms, shards);
  return (shard) => {
    for (const { term, documents } of wholes.get(shard) ?? []) writer.addTerm(term, documents.map((document) => posting(document, WEIGHT.insideBodyRun)));
    const end = starts[shard + 1] ?? 0;
    let first = starts[shard] ?? 0;
    sortPlaces(places, first, end, units, TERM_LENGTH);
    while (first < end) {
      const place = places[first] ?? 0;
      const length = termLength(units, place);
      let next = first + 1;
      while (next < end && isTerm(units, places[next] ?? 0, place, length)) next += 1;
      const count = join.join(first, next);
      writer.add(units, place, place + length, join.postings, count);
      first = next;
    }
    return writer.finish();
  };
}

/** What a place in the head is worth, beside whether a run starts there. */
function headWeightOf(kind: IndexKind, { weightBits }: ShardShape): number {
  if (weightBits === 2) return WEIGHT.insideHeadRun;
  return kind === 'body' ? WEIGHT.startsBodyRun : WEIGHT.insideBodyRun;
}

function groupByShard(wholeTerms: readonly WholeTerm[], shards: number): ReadonlyMap<number, readonly WholeTerm[]> {
  const groups = new Map<number, WholeTerm[]>();
  for (const whole of wholeTerms.toSorted((a, b) => (a.term < b.term ? -1 : 1))) {
    const shard = shardOfTerm(whole.term, shards);
    const group = groups.get(shard);
    if (group === undefined) groups.set(shard, [whole]);
    else group.push(whole);
  }
  return groups;
}

/** Of the term that begins at a place: to the end of its run, or cut. */
function termLength(units: Uint16Array, place: number): number {
  let length = 0;
  while (length < TERM_LENGTH && units[place + length] !== END_OF_RUN) length += 1;
  return length;
}

/** Whether the same term of this length begins at both places. */
function isTerm(units: Uint16Array, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (units[a + index] !== units[b + index]) return false;
  return length === TERM_LENGTH || units[a + length] === END_OF_RUN;
}

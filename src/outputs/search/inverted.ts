/** From a segment's vocabulary to its shards: each term with the documents of all runs in which it stands. */
import { shardOf, TERM_LENGTH } from '../../base/search/format.ts';
import { createShardWriter, posting, WEIGHT, type ShardShape } from '../../base/search/shard.ts';
import { groupEndings, type Endings } from './endings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that are added as they are, beside those of the runs. */
export interface WholeTerm {
  readonly term: string;
  /** Ascending. */
  readonly documents: readonly number[];
}

/** Two to the power of `shards` shards. */
export function writeShards(vocabulary: Vocabulary, wholeTerms: readonly WholeTerm[], shape: ShardShape, shards: number): readonly Uint8Array[] {
  const endings = groupEndings(vocabulary.runs, shards);
  const join = createJoin(vocabulary, endings, shape);
  const writer = createShardWriter(shape);
  const wholes = groupByShard(wholeTerms, shards);
  return Array.from({ length: 1 << shards }, (_, shard) => {
    const chains = chainTerms(endings, shard, vocabulary.runs);
    const whole = wholes.get(shard) ?? NO_TERMS;
    for (const term of [...chains.newest.keys(), ...whole.keys()].sort()) writer.add(term, whole.get(term) ?? join(chains, term));
    return writer.finish();
  });
}

const NO_TERMS: ReadonlyMap<string, readonly number[]> = new Map();

/** Postings of whole terms by shard and term. */
function groupByShard(wholeTerms: readonly WholeTerm[], shards: number): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  const groups = new Map<number, Map<string, readonly number[]>>();
  for (const { term, documents } of wholeTerms) {
    const shard = shardOf(term.charCodeAt(0), term.charCodeAt(1), shards);
    const group = groups.get(shard) ?? new Map<string, readonly number[]>();
    group.set(term, documents.map((document) => posting(document, WEIGHT.insideBodyRun)));
    groups.set(shard, group);
  }
  return groups;
}

/** The endings of one shard that spell the same term, each leading to the one before it. */
interface Chains {
  /** The last ending of a term. */
  readonly newest: ReadonlyMap<string, number>;
  /** The ending before, by how far an ending is from the shard's first; -1: none. */
  readonly before: Int32Array;
  readonly first: number;
}

function chainTerms({ runs: numbers, offsets, starts }: Endings, shard: number, runs: readonly string[]): Chains {
  const first = starts[shard] ?? 0;
  const end = starts[shard + 1] ?? 0;
  const newest = new Map<string, number>();
  const before = new Int32Array(end - first);
  for (let ending = first; ending < end; ending += 1) {
    const offset = offsets[ending] ?? 0;
    const term = (runs[numbers[ending] ?? 0] ?? '').slice(offset, offset + TERM_LENGTH);
    before[ending - first] = newest.get(term) ?? NONE;
    newest.set(term, ending);
  }
  return { newest, before, first };
}

const NONE = -1;

/** Joins the documents of all endings that spell a term, keeping the best weight of each. The result is used at once. */
function createJoin({ documents, starts }: Vocabulary, endings: Endings, { documents: count, weightBits }: ShardShape): (chains: Chains, term: string) => Int32Array {
  /** Best weight so far, plus 1; 0: not among the found. */
  const best = new Uint8Array(count);
  const found = new Int32Array(count);
  const headWeight = weightBits === 2 ? WEIGHT.insideHeadRun : 0;
  return ({ newest, before, first }, term) => {
    const last = newest.get(term) ?? NONE;
    let length = 0;
    for (let ending = last; ending !== NONE; ending = before[ending - first] ?? NONE) {
      const run = endings.runs[ending] ?? 0;
      const startsRun = endings.offsets[ending] === 0 ? WEIGHT.startsBodyRun : WEIGHT.insideBodyRun;
      const end = starts[run + 1] ?? 0;
      for (let at = starts[run] ?? 0; at < end; at += 1) {
        const entry = documents[at] ?? 0;
        const document = entry >> 1;
        const weight = (entry & 1 ? headWeight : 0) | startsRun;
        const known = best[document] ?? 0;
        if (known === 0) found[length++] = document;
        if (known <= weight) best[document] = weight + 1;
      }
    }
    const joined = found.subarray(0, length);
    if (before[last - first] !== NONE) joined.sort();
    for (let index = 0; index < length; index += 1) {
      const document = joined[index] ?? 0;
      joined[index] = posting(document, (best[document] ?? 1) - 1);
      best[document] = 0;
    }
    return joined;
  };
}

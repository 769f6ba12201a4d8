/**
 * The endings of a vocabulary's runs, grouped by shard: whatever stands inside a run is the beginning of one of its
 * endings, which is how words inside compounds are found.
 */
import { shardOf } from '../../base/search/format.ts';

export interface Endings {
  /** Number of the run of each ending, and where in it the ending begins. */
  readonly runs: Int32Array;
  readonly offsets: Int32Array;
  /** Where each shard's endings begin, and after the last where they end. */
  readonly starts: Int32Array;
}

/** The endings of all runs for two to the power of `shards` shards. None begins inside a pair of surrogates. */
export function groupEndings(runs: readonly string[], shards: number): Endings {
  const starts = countEndings(runs, shards);
  const total = starts[1 << shards] ?? 0;
  const endings = { runs: new Int32Array(total), offsets: new Int32Array(total), starts };
  const next = starts.slice();
  for (let number = 0; number < runs.length; number += 1) {
    const run = runs[number] ?? '';
    for (let offset = 0; offset < run.length; offset += 1) {
      const shard = shardAt(run, offset, shards);
      if (shard === NONE) continue;
      const place = next[shard] ?? 0;
      next[shard] = place + 1;
      endings.runs[place] = number;
      endings.offsets[place] = offset;
    }
  }
  return endings;
}

function countEndings(runs: readonly string[], shards: number): Int32Array {
  const starts = new Int32Array((1 << shards) + 1);
  for (const run of runs) {
    for (let offset = 0; offset < run.length; offset += 1) {
      const shard = shardAt(run, offset, shards);
      if (shard !== NONE) starts[shard + 1] = (starts[shard + 1] ?? 0) + 1;
    }
  }
  for (let shard = 0; shard < 1 << shards; shard += 1) starts[shard + 1] = (starts[shard + 1] ?? 0) + (starts[shard] ?? 0);
  return starts;
}

const NONE = -1;

function shardAt(run: string, offset: number, shards: number): number {
  const first = run.charCodeAt(offset);
  if (first >= 0xdc00 && first <= 0xdfff) return NONE;
  return shardOf(first, offset + 1 < run.length ? run.charCodeAt(offset + 1) : 0, shards);
}

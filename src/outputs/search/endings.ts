/**
 * The endings of a vocabulary's runs, grouped by shard: whatever stands inside a run is the beginning of one of its
 * endings, which is how words inside compounds are found. An ending is the place in the runs' units where it begins.
 */
import { shardOf } from '../../base/search/format.ts';
import { END_OF_RUN, type Runs } from './run-table.ts';

export interface Endings {
  /** By shard, in no order. */
  readonly places: Int32Array;
  /** Where each shard's endings begin, and after the last where they end. */
  readonly starts: Int32Array;
  /** The number of the run that holds a place. */
  readonly runAt: Int32Array;
}

/** The endings of all runs for two to the power of `shards` shards. None begins inside a pair of surrogates. */
export function groupEndings({ units }: Runs, shards: number): Endings {
  const shardAt = new Int32Array(units.length);
  const runAt = new Int32Array(units.length);
  const starts = new Int32Array((1 << shards) + 1);
  let run = 0;
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] ?? END_OF_RUN;
    const shard = beginsNone(unit) ? NONE : shardOf(unit, units[place + 1] ?? END_OF_RUN, shards);
    shardAt[place] = shard;
    runAt[place] = run;
    if (unit === END_OF_RUN) run += 1;
    if (shard !== NONE) starts[shard + 1] = (starts[shard + 1] ?? 0) + 1;
  }
  for (let shard = 0; shard < 1 << shards; shard += 1) starts[shard + 1] = (starts[shard + 1] ?? 0) + (starts[shard] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(starts[1 << shards] ?? 0);
  for (let place = 0; place < units.length; place += 1) {
    const shard = shardAt[place] ?? NONE;
    if (shard === NONE) continue;
    const at = next[shard] ?? 0;
    next[shard] = at + 1;
    places[at] = place;
  }
  return { places, starts, runAt };
}

const NONE = -1;

function beginsNone(unit: number): boolean {
  return unit === END_OF_RUN || (unit >= 0xdc00 && unit <= 0xdfff);
}

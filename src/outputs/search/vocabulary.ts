/**
 * Collects a segment's distinct runs with the articles that hold them. Runs repeat far more often than texts do, so
 * everything that is done for each part of a run is done once a run, not once an article.
 */
import { forEachRun } from '../../base/search/runs.ts';
import { createRunTable } from './run-table.ts';

export interface Vocabulary {
  readonly runs: readonly string[];
  /**
   * Of each run in turn, the documents that hold it, ascending: `document << 1`, plus 1 where it is in the head. Those
   * of run `n` lie from `starts[n]` up to `starts[n + 1]`.
   */
  readonly documents: Int32Array;
  readonly starts: Int32Array;
}

export interface FoldedDocument {
  readonly head: string;
  readonly body: string;
}

/** Documents are taken one at a time, so that their texts need not be in memory together. */
export function collectVocabulary(documents: Iterable<FoldedDocument>): Vocabulary {
  const table = createRunTable();
  /** The document in which a run was last met. */
  const last: number[] = [];
  const pairs = createPairs();
  let document = 0;
  const addRuns = (text: string, inHead: number): void => {
    forEachRun(text, (start, end) => {
      const run = table.numberOf(text, start, end);
      if (last[run] === document) return;
      last[run] = document;
      pairs.push(run, (document << 1) | inHead);
    });
  };
  for (const { head, body } of documents) {
    addRuns(head, 1);
    addRuns(body, 0);
    document += 1;
  }
  return { runs: table.runs, ...groupByRun(pairs, table.runs.length) };
}

function groupByRun(pairs: Pairs, runs: number): Pick<Vocabulary, 'documents' | 'starts'> {
  const { keys, values, count } = pairs.take();
  const starts = new Int32Array(runs + 1);
  for (let pair = 0; pair < count; pair += 1) {
    const after = (keys[pair] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let run = 0; run < runs; run += 1) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
  const next = starts.slice();
  const documents = new Int32Array(count);
  for (let pair = 0; pair < count; pair += 1) {
    const run = keys[pair] ?? 0;
    const place = next[run] ?? 0;
    documents[place] = values[pair] ?? 0;
    next[run] = place + 1;
  }
  return { documents, starts };
}

type Pairs = ReturnType<typeof createPairs>;

/** Pairs of numbers in typed arrays that grow: millions of them, for a large segment. */
function createPairs() {
  let keys = new Int32Array(1 << 12);
  let values = new Int32Array(1 << 12);
  let count = 0;
  return {
    push(key: number, value: number): void {
      if (count === keys.length) {
        keys = doubled(keys);
        values = doubled(values);
      }
      keys[count] = key;
      values[count] = value;
      count += 1;
    },
    take: () => ({ keys, values, count }),
  };
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

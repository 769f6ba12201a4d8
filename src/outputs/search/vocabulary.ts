/**
 * Collects a segment's distinct runs with the articles that hold them. Runs repeat far more often than texts do, so
 * everything that is done for each part of a run is done once a run, not once an article.
 */
import { findRuns } from '../../base/search/runs.ts';
import { MET, RunTable, type Runs } from './run-table.ts';

export interface Vocabulary {
  readonly runs: Runs;
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
  const table = new RunTable();
  const pairs = new Pairs();
  const scratch = new Scratch();
  let document = 0;
  for (const { head, body } of documents) {
    addRuns(table, pairs, scratch, head, document, 1);
    addRuns(table, pairs, scratch, body, document, 0);
    document += 1;
  }
  const runs = table.finish();
  return { runs, ...pairs.group(runs.count) };
}

function addRuns(table: RunTable, pairs: Pairs, scratch: Scratch, text: string, document: number, inHead: number): void {
  scratch.fill(text);
  const { units, bounds } = scratch;
  const count = findRuns(units, text.length, bounds);
  for (let at = 0; at < count; at += 2) {
    const run = table.meet(units, bounds[at] ?? 0, bounds[at + 1] ?? 0, document);
    if (run !== MET) pairs.push(run, (document << 1) | inHead);
  }
}

/** A text's code units and its runs, until the next text takes their place. */
class Scratch {
  #bytes = Buffer.alloc(0);
  units = new Uint16Array(0);
  bounds = new Int32Array(0);

  fill(text: string): void {
    if (text.length > this.units.length) {
      this.units = new Uint16Array(2 * text.length);
      this.bounds = new Int32Array(2 * text.length + 2);
      this.#bytes = Buffer.from(this.units.buffer);
    }
    this.#bytes.write(text, 'utf16le');
  }
}

/** Pairs of a run and what is to be noted of it, in typed arrays that grow: millions of them, for a large segment. */
class Pairs {
  #keys = new Int32Array(1 << 12);
  #values = new Int32Array(1 << 12);
  #count = 0;

  push(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = doubled(this.#keys);
      this.#values = doubled(this.#values);
    }
    this.#keys[this.#count] = key;
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** The values of so many runs, run by run. */
  group(runs: number): Pick<Vocabulary, 'documents' | 'starts'> {
    const keys = this.#keys.subarray(0, this.#count);
    const starts = new Int32Array(runs + 1);
    for (const run of keys) starts[run + 1] = (starts[run + 1] ?? 0) + 1;
    for (let run = 0; run < runs; run += 1) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
    const next = starts.slice();
    const documents = new Int32Array(this.#count);
    for (let pair = 0; pair < this.#count; pair += 1) {
      const run = keys[pair] ?? 0;
      const place = next[run] ?? 0;
      documents[place] = this.#values[pair] ?? 0;
      next[run] = place + 1;
    }
    return { documents, starts };
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

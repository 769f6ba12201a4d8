/** Joins the documents of all endings that spell one term, with the best weight of each. */
import { posting, WEIGHT, type ShardShape } from '../../base/search/shard.ts';
import type { Endings } from './endings.ts';
import { END_OF_RUN } from './run-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A class, as its methods are what V8 compiles best for many segments in turn. */
export class Join {
  /** What was joined last, ascending. */
  readonly postings: Int32Array;
  readonly #vocabulary: Vocabulary;
  readonly #endings: Endings;
  /** What a place in the head adds to the weight. */
  readonly #headWeight: number;
  /** Of each document the best weight so far, plus 1; 0: not among the found. */
  readonly #best: Uint8Array;

  constructor(vocabulary: Vocabulary, endings: Endings, { documents }: ShardShape, headWeight: number) {
    this.postings = new Int32Array(documents);
    this.#vocabulary = vocabulary;
    this.#endings = endings;
    this.#headWeight = headWeight;
    this.#best = new Uint8Array(documents);
  }

  /** Joins the endings from one number up to another; returns how many postings there are now. */
  join(first: number, end: number): number {
    if (end === first + 1) return this.#copyOne(first);
    let found = 0;
    for (let ending = first; ending < end; ending += 1) found = this.#collect(ending, found);
    return this.#best.length < DENSE * found ? this.#takeAll() : this.#takeFound(found);
  }

  #copyOne(ending: number): number {
    const { documents, starts } = this.#vocabulary;
    const run = this.#endings.runAt[this.#endings.places[ending] ?? 0] ?? 0;
    const weight = this.#weightOf(ending);
    const from = starts[run] ?? 0;
    const to = starts[run + 1] ?? 0;
    for (let at = from; at < to; at += 1) {
      const entry = documents[at] ?? 0;
      this.postings[at - from] = posting(entry >> 1, (entry & 1 ? this.#headWeight : 0) | weight);
    }
    return to - from;
  }

  /** Notes the documents of an ending's run behind those that were found before. */
  #collect(ending: number, found: number): number {
    const { documents, starts } = this.#vocabulary;
    const best = this.#best;
    const run = this.#endings.runAt[this.#endings.places[ending] ?? 0] ?? 0;
    const weight = this.#weightOf(ending);
    const to = starts[run + 1] ?? 0;
    let count = found;
    for (let at = starts[run] ?? 0; at < to; at += 1) {
      const entry = documents[at] ?? 0;
      const document = entry >> 1;
      const worth = ((entry & 1 ? this.#headWeight : 0) | weight) + 1;
      const known = best[document] ?? 0;
      if (known === 0) this.postings[count++] = document;
      if (known < worth) best[document] = worth;
    }
    return count;
  }

  #weightOf(ending: number): number {
    const place = this.#endings.places[ending] ?? 0;
    return place === 0 || this.#vocabulary.runs.units[place - 1] === END_OF_RUN ? WEIGHT.startsBodyRun : WEIGHT.insideBodyRun;
  }

  /** In the order of all documents, which is cheaper than sorting many of them. */
  #takeAll(): number {
    let length = 0;
    for (let document = 0; document < this.#best.length; document += 1) if (this.#best[document] !== 0) length = this.#take(document, length);
    return length;
  }

  #takeFound(found: number): number {
    sortNumbers(this.postings, found);
    for (let index = 0; index < found; index += 1) this.#take(this.postings[index] ?? 0, index);
    return found;
  }

  #take(document: number, index: number): number {
    this.postings[index] = posting(document, (this.#best[document] ?? 1) - 1);
    this.#best[document] = 0;
    return index + 1;
  }
}

function sortNumbers(numbers: Int32Array, length: number): void {
  if (length >= FEW) {
    numbers.subarray(0, length).sort();
    return;
  }
  for (let next = 1; next < length; next += 1) {
    const number = numbers[next] ?? 0;
    let at = next;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
}

/** Where every so many-th document is among the found, all are looked through. */
const DENSE = 24;

/** So few are sorted by insertion. */
const FEW = 24;

/** Numbers for distinct runs, found without making a string of any: most of an index's work. */

/** Distinct runs by their numbers. */
export interface Runs {
  readonly count: number;
  /** Code units of one run after another, each ended by one that no run holds: `END_OF_RUN`. */
  readonly units: Uint16Array;
}

export const END_OF_RUN = 0;

/** Says that a run was met in the same document before. */
export const MET = -1;

/**
 * A hash table with open addressing, at most half full. What is known of a run lies together, as the table is far larger
 * than what a processor keeps at hand. A class, as its methods are what V8 compiles best for many tables in turn.
 */
export class RunTable {
  #units = new Uint16Array(1 << 14);
  #length = 0;
  #count = 0;
  #table = new Int32Array(SLOT << 12);

  /**
   * The number of the run that stands in `text` from `start` up to `end`: the next one for a run that is new, `MET` for
   * one that was met in this document before. Documents ascend from 0.
   */
  meet(text: Uint16Array, start: number, end: number, document: number): number {
    const table = this.#table;
    const hash = hashOf(text, start, end);
    let slot = slotOf(hash, table.length);
    for (let next = table[slot + NEXT_DOCUMENT] ?? 0; next !== 0; next = table[slot + NEXT_DOCUMENT] ?? 0) {
      if (table[slot + HASH] === hash && isRun(this.#units, table[slot + PLACE] ?? 0, text, start, end)) {
        if (next > document) return MET;
        table[slot + NEXT_DOCUMENT] = document + 1;
        return table[slot + NUMBER] ?? 0;
      }
      slot = (slot + SLOT) & (table.length - 1);
    }
    table[slot + HASH] = hash;
    table[slot + PLACE] = this.#length;
    table[slot + NUMBER] = this.#count;
    table[slot + NEXT_DOCUMENT] = document + 1;
    this.#add(text, start, end);
    return this.#count - 1;
  }

  finish(): Runs {
    return { count: this.#count, units: this.#units.subarray(0, this.#length) };
  }

  #add(text: Uint16Array, start: number, end: number): void {
    while (this.#length + end - start + 1 > this.#units.length) this.#units = doubled(this.#units);
    for (let at = start; at < end; at += 1) this.#units[this.#length++] = text[at] ?? 0;
    this.#units[this.#length++] = END_OF_RUN;
    this.#count += 1;
    if (2 * SLOT * this.#count > this.#table.length) this.#table = grown(this.#table);
  }
}

/** What a slot holds of a run: its hash, where it begins in the units, its number, and the document after that in which it was last met; 0 there: nothing. */
const [HASH, PLACE, NUMBER, NEXT_DOCUMENT, SLOT] = [0, 1, 2, 3, 4] as const;

/** Whether the run that begins at a place is the one in the text; the mark at its end tells that it is no longer. */
function isRun(units: Uint16Array, place: number, text: Uint16Array, start: number, end: number): boolean {
  let at = place;
  for (let index = start; index < end; index += 1, at += 1) if (units[at] !== text[index]) return false;
  return units[at] === END_OF_RUN;
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const table = new Int32Array(2 * old.length);
  for (let slot = 0; slot < old.length; slot += SLOT) {
    if (old[slot + NEXT_DOCUMENT] === 0) continue;
    let free = slotOf(old[slot + HASH] ?? 0, table.length);
    while (table[free + NEXT_DOCUMENT] !== 0) free = (free + SLOT) & (table.length - 1);
    for (let field = 0; field < SLOT; field += 1) table[free + field] = old[slot + field] ?? 0;
  }
  return table;
}

function doubled(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** FNV-1a. */
function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
  return hash | 0;
}

function slotOf(hash: number, length: number): number {
  return ((hash ^ (hash >>> 15)) * SLOT) & (length - 1);
}

/** Numbers for distinct runs, found without making a string of every run that is met: most of an index's work. */

export interface RunTable {
  /** The number of the run that stands in `text` from `start` up to `end`; the next one for a run that is new. */
  readonly numberOf: (text: string, start: number, end: number) => number;
  /** By number. */
  readonly runs: readonly string[];
}

/** A hash table with open addressing that holds numbers of runs, at most half full. */
export function createRunTable(): RunTable {
  const runs: string[] = [];
  let hashes = new Int32Array(1 << 12);
  let slots = new Int32Array(1 << 13).fill(FREE);

  const grow = (): void => {
    const moreHashes = new Int32Array(hashes.length * 2);
    moreHashes.set(hashes);
    hashes = moreHashes;
    slots = new Int32Array(slots.length * 2).fill(FREE);
    for (let number = 0; number < runs.length; number += 1) {
      let slot = slotOf(hashes[number] ?? 0, slots.length);
      while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  };

  const numberOf = (text: string, start: number, end: number): number => {
    const hash = hashOf(text, start, end);
    let slot = slotOf(hash, slots.length);
    for (let number = slots[slot] ?? FREE; number !== FREE; number = slots[slot] ?? FREE) {
      if (hashes[number] === hash && standsAt(runs[number] ?? '', text, start, end)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (runs.length === hashes.length) {
      grow();
      return numberOf(text, start, end);
    }
    const number = runs.length;
    runs.push(text.slice(start, end));
    hashes[number] = hash;
    slots[slot] = number;
    return number;
  };

  return { numberOf, runs };
}

const FREE = -1;

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function standsAt(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false;
  for (let index = 0; index < run.length; index += 1) if (run.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}

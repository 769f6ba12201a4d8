/**
 * Adds up weights of numbered candidates, again and again, and tells the heaviest. It keeps its memory between
 * rounds, because it is the innermost part of finding related articles among a hundred thousand.
 */

export interface Tally {
  /** Adds a weight above 0 to each candidate of the list from the index `start` on. */
  readonly add: (candidates: readonly number[], start: number, weight: number) => void;
  /** The heaviest candidates of at least this weight, of equal ones the highest number first; then all begins anew. */
  readonly takeHeaviest: (count: number, leastWeight: number) => readonly number[];
}

/** For candidates numbered from 0 to below `size`. */
export function createTally(size: number): Tally {
  const weights = new Float64Array(size);
  const touched = new Int32Array(size);
  let touchedCount = 0;
  const weightOf = (candidate: number): number => weights[candidate] ?? 0;
  const isHeavier = (a: number, b: number): boolean => weightOf(a) > weightOf(b) || (weightOf(a) === weightOf(b) && a > b);

  function add(candidates: readonly number[], start: number, weight: number): void {
    for (let index = start; index < candidates.length; index += 1) {
      const candidate = candidates[index] ?? 0;
      const before = weights[candidate] ?? 0;
      if (before === 0) {
        touched[touchedCount] = candidate;
        touchedCount += 1;
      }
      weights[candidate] = before + weight;
    }
  }

  function takeHeaviest(count: number, leastWeight: number): readonly number[] {
    const heaviest: number[] = [];
    for (let index = 0; index < touchedCount; index += 1) {
      const candidate = touched[index] ?? 0;
      if (weightOf(candidate) >= leastWeight) insert(heaviest, candidate, count);
    }
    for (let index = 0; index < touchedCount; index += 1) weights[touched[index] ?? 0] = 0;
    touchedCount = 0;
    return heaviest;
  }

  function insert(heaviest: number[], candidate: number, count: number): void {
    const last = heaviest[count - 1];
    if (last !== undefined && !isHeavier(candidate, last)) return;
    const place = heaviest.findIndex((other) => isHeavier(candidate, other));
    heaviest.splice(place === -1 ? heaviest.length : place, 0, candidate);
    if (heaviest.length > count) heaviest.pop();
  }

  return { add, takeHeaviest };
}

/** Sorts places in an array of code units by what begins there, without a string of any. */
import { END_OF_RUN } from './run-table.ts';

/**
 * Sorts `places` from `from` up to `to` by the code units that begin at each, up to the end of their run and at most
 * `most` of them. Three-way radix quicksort: https://doi.org/10.1145/314161.314321
 */
export function sortPlaces(places: Int32Array, from: number, to: number, units: Uint16Array, most: number): void {
  sortFrom(places, from, to, units, 0, most);
}

/** Those between agree in their first `depth` units. */
function sortFrom(places: Int32Array, from: number, to: number, units: Uint16Array, depth: number, most: number): void {
  if (to - from < FEW) {
    insertInOrder(places, from, to, units, depth, most);
    return;
  }
  const middle = units[(places[(from + to) >>> 1] ?? 0) + depth] ?? 0;
  let less = from;
  let more = to;
  for (let at = from; at < more; ) {
    const place = places[at] ?? 0;
    const unit = units[place + depth] ?? 0;
    if (unit < middle) {
      places[at++] = places[less] ?? 0;
      places[less++] = place;
    } else if (unit > middle) {
      more -= 1;
      places[at] = places[more] ?? 0;
      places[more] = place;
    } else {
      at += 1;
    }
  }
  sortFrom(places, from, less, units, depth, most);
  if (middle !== END_OF_RUN && depth + 1 < most) sortFrom(places, less, more, units, depth + 1, most);
  sortFrom(places, more, to, units, depth, most);
}

/** So few are sorted by insertion. */
const FEW = 10;

function insertInOrder(places: Int32Array, from: number, to: number, units: Uint16Array, depth: number, most: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const place = places[next] ?? 0;
    let at = next;
    for (; at > from && isBefore(units, place, places[at - 1] ?? 0, depth, most); at -= 1) places[at] = places[at - 1] ?? 0;
    places[at] = place;
  }
}

function isBefore(units: Uint16Array, a: number, b: number, depth: number, most: number): boolean {
  for (let index = depth; index < most; index += 1) {
    const unit = units[a + index] ?? 0;
    const other = units[b + index] ?? 0;
    if (unit !== other) return unit < other;
    if (unit === END_OF_RUN) return false;
  }
  return false;
}

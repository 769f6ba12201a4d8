/**
 * How far a time zone is from UTC, as `Intl` knows it. `Intl` takes longer to begin with than reading fifty articles, so
 * what it said is kept from one run to the next, as long as its data are the same, and most runs need not ask it.
 */

/** Offset of a zone from UTC in minutes, at a moment (milliseconds since 1970). */
export type OffsetAt = (ms: number) => number;

/** Midnights (UTC, in days since 1970) from a first to a last, at all of which the zone has this offset in minutes. */
export type KnownOffset = readonly [firstDay: number, lastDay: number, minutes: number];

export interface Offsets {
  readonly at: OffsetAt;
  /** All that is known by now, in order, with some weeks to come; plain data. */
  readonly known: () => readonly KnownOffset[];
  /** Whether `Intl` was asked for a midnight. */
  readonly isLearned: () => boolean;
}

/** Offsets of a zone (IANA name; with an unknown one, the first that is asked for throws a `RangeError`). `known`: of an earlier run. */
export function createOffsets(timeZone: string, known: readonly KnownOffset[] = []): Offsets {
  let format: Intl.DateTimeFormat | undefined;
  const ask = (ms: number): number => {
    format ??= new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return offsetFrom(format.format(ms));
  };
  const midnights = new Map<number, number>();
  let newest = 0;
  let learned = false;
  const atMidnight = (day: number): number => {
    const found = midnights.get(day);
    if (found !== undefined) return found;
    const [, , recalled] = known.find(([first, last]) => first <= day && day <= last) ?? [];
    if (recalled === undefined) learned = true;
    const offset = recalled ?? ask(day * DAY);
    midnights.set(day, offset);
    return offset;
  };
  return {
    // Only within a day on which the clocks change is every moment asked for.
    at(ms) {
      const day = Math.floor(ms / DAY);
      newest = Math.max(newest, day + 1);
      const offset = atMidnight(day);
      return offset === atMidnight(day + 1) ? offset : ask(ms);
    },
    known() {
      if (learned) for (let day = newest + 1; day <= newest + DAYS_AHEAD; day += 1) atMidnight(day);
      return join([...known, ...Array.from(midnights, ([day, offset]): KnownOffset => [day, day, offset])]);
    },
    isLearned: () => learned,
  };
}

/** So that the first article of a day does not have to ask. */
const DAYS_AHEAD = 60;

const DAY = 24 * 60 * 60_000;

/** Spans that overlap or follow one another with the same offset as one. */
function join(spans: readonly KnownOffset[]): readonly KnownOffset[] {
  const joined: KnownOffset[] = [];
  for (const [first, last, offset] of spans.toSorted(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before !== undefined && before[2] === offset && first <= before[1] + 1) joined[joined.length - 1] = [before[0], Math.max(before[1], last), offset];
    else joined.push([first, last, offset]);
  }
  return joined;
}

function offsetFrom(formatted: string): number {
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/u.exec(formatted) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Cuts folded text into runs: what stands between spaces and punctuation. A word is found anywhere inside a run, as
 * Korean joins particles and compounds to it.
 */
import { unitsOf } from './characters.ts';

export interface Run {
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly start: number;
}

/** Letters, digits, marks and `%`; `.` and `,` between digits and `&` between letters hold a run together. */
export function runsOf(folded: string): readonly Run[] {
  const bounds = new Int32Array(folded.length + 2);
  const end = findRuns(unitsOf(folded), folded.length, bounds);
  return Array.from({ length: end / 2 }, (_, run) => {
    const start = bounds[2 * run] ?? 0;
    return { text: folded.slice(start, bounds[2 * run + 1]), start };
  });
}

/**
 * The runs in the first `length` code units of a folded text, without a string of any: `bounds` gets where each begins
 * and where it ends, in turn, and needs room for `length + 2` numbers. Returns how many it got.
 */
export function findRuns(units: Uint16Array, length: number, bounds: Int32Array): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(units[at] ?? 0);
    const isWord = kind === WORD || (kind === JOINT && joins(units, at, length));
    if (isWord === isInside) continue;
    isInside = isWord;
    bounds[count++] = at;
  }
  if (isInside) bounds[count++] = length;
  return count;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const PERCENT = 0x25;

const UNKNOWN = 0;
const WORD = 1;
const BETWEEN = 2;
const JOINT = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? UNKNOWN;
  return kind === UNKNOWN ? classify(unit) : kind;
}

/** Halves of characters outside the basic plane count as letters. */
function classify(unit: number): number {
  const isWord = unit === PERCENT || (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
  const isJoint = unit === FULL_STOP || unit === COMMA || unit === AMPERSAND;
  const kind = isWord ? WORD : isJoint ? JOINT : BETWEEN;
  kinds[unit] = kind;
  return kind;
}

/** Whether a mark that may hold a run together does so here. */
function joins(units: Uint16Array, at: number, length: number): boolean {
  if (at === 0 || at + 1 === length) return false;
  const before = units[at - 1] ?? 0;
  const after = units[at + 1] ?? 0;
  return units[at] === AMPERSAND ? kindOf(before) === WORD && kindOf(after) === WORD : isDigit(before) && isDigit(after);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Cuts folded text into runs: what stands between spaces and punctuation. A word is found anywhere inside a run, as
 * Korean joins particles and compounds to it.
 */

export interface Run {
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly start: number;
}

/** Letters, digits, marks and `%`; `.` and `,` between digits and `&` between letters hold a run together. */
export function runsOf(folded: string): readonly Run[] {
  const runs: Run[] = [];
  forEachRun(folded, (start, end) => runs.push({ text: folded.slice(start, end), start }));
  return runs;
}

/** Where each run begins and ends, without a string of any: for whole sites' texts. */
export function forEachRun(folded: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const inside = at < folded.length && (isWordUnit(folded.charCodeAt(at)) || isJoint(folded, at));
    if (inside && start === -1) start = at;
    if (!inside && start !== -1) {
      visit(start, at);
      start = -1;
    }
  }
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const PERCENT = 0x25;

const UNKNOWN = 0;
const WORD = 1;
const BETWEEN = 2;
const kinds = new Uint8Array(0x10000);

function isWordUnit(unit: number): boolean {
  if (kinds[unit] === UNKNOWN) kinds[unit] = classify(unit);
  return kinds[unit] === WORD;
}

/** Halves of characters outside the basic plane count as letters. */
function classify(unit: number): number {
  if (unit === PERCENT || (unit >= 0xd800 && unit <= 0xdfff)) return WORD;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? WORD : BETWEEN;
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === FULL_STOP || unit === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return unit === AMPERSAND && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

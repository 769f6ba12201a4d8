/** What was measured against what it should be, and both as a table. It measures nothing. */

export interface Measure {
  readonly paper: string;
  /** `Lighthouse, article`. */
  readonly what: string;
  /** For people: `100 / 100 / 100 / 100`. */
  readonly measured: string;
  readonly bar: string;
  readonly isMet: boolean;
  /** What is in the way, one line each. */
  readonly faults: readonly string[];
}

/** Faults shown of one measure; more would bury the others. */
const MOST_FAULTS = 8;

/** A count that should be zero, of faults themselves. */
export function noneOf(faults: readonly string[], { paper, what, among }: { readonly paper: string; readonly what: string; readonly among: string }): Measure {
  return { paper, what: `${what}, ${among}`, measured: String(faults.length), bar: '0', isMet: faults.length === 0, faults };
}

/** A size that may not be passed. */
export function atMost(bytes: number, most: number, { paper, what }: { readonly paper: string; readonly what: string }): Measure {
  return { paper, what, measured: kilobytes(bytes), bar: `≤ ${kilobytes(most)}`, isMet: bytes <= most, faults: [] };
}

/** One row a measure, then what is in the way of those that are missed. */
export function reportOf(measures: readonly Measure[]): string {
  const head = ['Paper', 'Measure', 'Measured', 'Bar', ''];
  const rows = [head, ...measures.map(({ paper, what, measured, bar, isMet }) => [paper, what, measured, bar, isMet ? 'met' : 'MISSED'])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1), ...measures.filter(({ isMet }) => !isMet).flatMap(faultLines)].join('\n');
}

function faultLines({ paper, what, faults }: Measure): readonly string[] {
  const rest = faults.length - MOST_FAULTS;
  return ['', `${paper}: ${what}`, ...faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Puts measurements into Markdown tables. It measures nothing. */

export interface Result {
  /** Name and version. */
  readonly contestant: string;
  readonly articles: number;
  readonly wallSeconds: number;
  readonly processorSeconds: number;
  readonly peakBytes: number | undefined;
  readonly files: number;
  readonly bytes: number;
}

export interface StepTimes {
  readonly articles: number;
  /** What was built, when it was not the whole paper. */
  readonly label?: string;
  /** Milliseconds. */
  readonly steps: ReadonlyMap<string, number>;
}

/** One row a size and contestant; times in brackets are multiples of the first contestant's. */
export function tableOfResults(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const first = results.find((other) => other.articles === result.articles) ?? result;
    return [
      result.articles.toLocaleString('en'),
      result.contestant,
      withRatio(result.wallSeconds, first.wallSeconds, seconds),
      withRatio(result.processorSeconds, first.processorSeconds, seconds),
      result.peakBytes === undefined || first.peakBytes === undefined ? 'unknown' : withRatio(result.peakBytes, first.peakBytes, megabytes),
      Math.round(result.articles / result.wallSeconds).toLocaleString('en'),
      result.files.toLocaleString('en'),
      megabytes(result.bytes),
    ];
  });
  return table(['Articles', 'Generator', 'Wall', 'User + sys', 'Peak memory', 'Articles/s', 'Files', 'Output'], rows);
}

export interface ChangeResult {
  readonly name: string;
  readonly wallSeconds: number;
  readonly peakBytes: number;
  /** What each run printed. */
  readonly printed: readonly string[];
}

/** One row a change: its time, as a part of what the others take for a whole build, and how much it made anew. */
export function tableOfChanges(changes: readonly (ChangeResult & { readonly rendered: number; readonly written: number })[], others: readonly Result[]): string {
  const rows = changes.map(({ name, wallSeconds, peakBytes, rendered, written }) => [
    name,
    seconds(wallSeconds),
    ...others.map((other) => `1/${(other.wallSeconds / wallSeconds).toFixed(1)}`),
    rendered.toLocaleString('en'),
    written.toLocaleString('en'),
    megabytes(peakBytes),
  ]);
  return table(['Change', 'Wall', ...others.map(({ contestant }) => `of ${contestant}`), 'Pages', 'Files', 'Memory'], rows);
}

/** One row a step, one column a size, with its share of all steps. */
export function tableOfSteps(sizes: readonly StepTimes[]): string {
  const names = [...new Set(sizes.flatMap(({ steps }) => [...steps.keys()]))];
  const rows = names.map((name) => [name, ...sizes.map(({ steps }) => stepCell(steps, name))]);
  return table(['Step', ...sizes.map(({ articles, label }) => `${articles.toLocaleString('en')}${label === undefined ? '' : `, ${label}`}`)], rows);
}

/** The middle one of some numbers, the lower of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function stepCell(steps: ReadonlyMap<string, number>, name: string): string {
  const time = steps.get(name);
  if (time === undefined) return '';
  const all = [...steps.values()].reduce((sum, value) => sum + value, 0);
  return `${Math.round(time).toLocaleString('en')} ms (${Math.round((100 * time) / all)} %)`;
}

function withRatio(value: number, first: number, format: (value: number) => string): string {
  return `${format(value)} (×${(value / first).toFixed(2)})`;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), cell.length));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Names to the left, numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

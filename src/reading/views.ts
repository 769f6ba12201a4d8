/**
 * Reads `content/data/views.csv`: how often each address was read, in which window of time, and as of when. A fault is
 * only told, since counts come from other programs and must not hold up the news. It does not know which articles exist.
 */
import path from 'node:path';
import { parseCsv, type Csv } from '../base/csv.ts';
import type { Moment, MomentParser } from '../base/moments.ts';
import { createProblem, type Problem, type ProblemDetails } from '../base/problem.ts';
import type { ProblemCode } from '../base/problems/catalogue.ts';
import { readText } from './disk.ts';

export interface ViewCount {
  /** As written: a site path, or an absolute URL. */
  readonly url: string;
  readonly views: number;
  /** Where the row stands. */
  readonly line: number;
  readonly text: string;
}

export interface ViewCounts {
  readonly file: string;
  /** In the paper's words: 최근 24시간. */
  readonly window: string;
  readonly asOf: Moment;
  readonly counts: readonly ViewCount[];
}

export interface ReadViews {
  /** Absent without the file, or where it does not say what it counts. */
  readonly viewCounts: ViewCounts | undefined;
  readonly problems: readonly Problem[];
}

const FILE = 'content/data/views.csv';

export function readViews(siteDirectory: string, parseMoment: MomentParser): ReadViews {
  const read = readText(path.join(siteDirectory, FILE), FILE);
  if (read === undefined) return { viewCounts: undefined, problems: [] };
  if (read.kind === 'problem') return { viewCounts: undefined, problems: [{ ...read.problem, severity: 'warning' }] };

  const csv = parseCsv(read.text);
  const problems: Problem[] = [];
  const header = readHeader(csv, parseMoment, problems);
  if (header === undefined) return { viewCounts: undefined, problems };
  const { url: urlColumn, views: viewsColumn, ...said } = header;
  const counts: ViewCount[] = [];
  for (const { line, text, cells } of csv.rows.slice(1)) {
    const value = cells[viewsColumn] ?? '';
    const digits = value.replaceAll(',', '');
    if (/^\d{1,15}$/u.test(digits)) counts.push({ url: cells[urlColumn] ?? '', views: Number(digits), line, text });
    else problems.push(warning('SOKBO-D13', { line, text, params: { value } }));
  }
  return { viewCounts: { file: FILE, ...said, counts }, problems };
}

interface Header extends Pick<ViewCounts, 'window' | 'asOf'> {
  /** Columns. */
  readonly url: number;
  readonly views: number;
}

function readHeader({ notes, rows }: Csv, parseMoment: MomentParser, problems: Problem[]): Header | undefined {
  const window = notes.get('window')?.value ?? '';
  const asOf = notes.get('asOf');
  if (window === '') problems.push(warning('SOKBO-D10', { params: { line: '# window' } }));
  if (asOf === undefined) problems.push(warning('SOKBO-D10', { params: { line: '# asOf' } }));
  const reading = asOf && parseMoment(asOf.value);
  const moment = reading?.kind === 'moment' ? reading.moment : undefined;
  if (asOf !== undefined && moment === undefined) problems.push(warning('SOKBO-D11', { line: asOf.line, text: asOf.text, params: { value: asOf.value } }));

  const names = rows[0]?.cells.map((name) => name.toLowerCase()) ?? [];
  const [url, views] = [names.indexOf('url'), names.indexOf('views')];
  const hasColumns = url >= 0 && views >= 0;
  if (!hasColumns) problems.push(warning('SOKBO-D12', { line: rows[0]?.line ?? 1, text: rows[0]?.text ?? '' }));
  return window === '' || moment === undefined || !hasColumns ? undefined : { window, asOf: moment, url, views };
}

function warning(code: ProblemCode, { line = 1, ...details }: Pick<ProblemDetails, 'text' | 'params'> & { readonly line?: number }): Problem {
  return createProblem(code, { severity: 'warning', file: FILE, position: { line, column: 1 }, ...details });
}

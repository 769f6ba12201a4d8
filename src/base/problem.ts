/**
 * What a fault in an editor's files is: plain data with a permanent code and a place. It knows nothing of how a
 * fault was found or how it is shown.
 */
import type { ProblemCode } from './problems/catalogue.ts';

/** A place in a text file. Both count from 1; a column counts UTF-16 units, as editors' "go to" does. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An error keeps the article from being published; a warning is only told. */
export type Severity = 'error' | 'warning';

/** A collected, reported fault in content. Never thrown. */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path as the editor knows it: relative to the site's folder where it lies inside, else absolute. `/` separated. */
  readonly file: string;
  /** The faulty line as it stands in the file, without its line end; absent when the fault has no line. */
  readonly text?: string;
  /** Values for the message's `{placeholders}`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The line (or lines) as they could read instead, when that is certain. */
  readonly mended?: string;
}

export interface ProblemDetails {
  readonly file: string;
  readonly position?: Position;
  readonly severity?: Severity;
  readonly text?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly mended?: string;
}

/** Creates a problem; without a position it points at the file's first character. */
export function createProblem(code: ProblemCode, details: ProblemDetails): Problem {
  const { file, position = { line: 1, column: 1 }, severity = 'error', params = {}, text, mended } = details;
  return {
    code,
    severity,
    file,
    line: position.line,
    column: position.column,
    params,
    ...(text === undefined ? {} : { text }),
    ...(mended === undefined ? {} : { mended }),
  };
}

/** Orders problems as an editor works through them: by file, then line, then column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

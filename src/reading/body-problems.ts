/** What is wrong with a body as it stands in its file. It knows no Markdown: who does says what to look for. */
import type { FindUnclosed } from '../article/build.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { linesOf } from '../base/text.ts';

/** `text`: of the whole file, which ends in `body`. All of them are warnings. */
export function bodyProblems(text: string, body: string, file: string, findUnclosed: FindUnclosed): readonly Problem[] {
  const unclosed = findUnclosed(body);
  if (unclosed === undefined) return NONE;
  const { opening, closing, column } = unclosed;
  const lines = linesOf(text);
  const line = lines.length - linesOf(body).length + unclosed.line;
  const code = opening === closing ? 'SOKBO-B15' : 'SOKBO-B14';
  return [createProblem(code, { severity: 'warning', file, position: { line, column }, params: { opening, closing }, text: lines[line - 1] ?? '' })];
}

const NONE: readonly Problem[] = [];

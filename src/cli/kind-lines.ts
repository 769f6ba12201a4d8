/** Tells of many problems how many there are of each kind, the most frequent first: a moved site has thousands. */
import { formatNumber } from '../base/format-number.ts';
import { problemMessage } from '../base/problems/describe.ts';
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';
import { printable } from './printable.ts';
import { tableLines } from './table.ts';

/** Problems that an editor takes in without being told their kinds. */
const FEW = 30;

/** Counts, codes and the first message of each kind; nothing where there are few problems. */
export function kindLines(problems: readonly Problem[], language: Language): readonly string[] {
  if (problems.length <= FEW) return [];
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = kinds.get(problem.code);
    if (same === undefined) kinds.set(problem.code, [problem]);
    else same.push(problem);
  }
  const rows = [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, [first, ...others]]) => [formatNumber(others.length + 1), code, first === undefined ? '' : firstSentence(printable(problemMessage(first, language)))] as const);
  return tableLines(rows, [{ align: 'end' }, { align: 'start' }, { align: 'start' }]);
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.?](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST)}…`;
}

/** Characters, so that the line fits on a terminal. */
const LONGEST = 60;

/** Puts a build's report on the terminal: for people in the site's language, for programs as one JSON object. */
import path from 'node:path';
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import { shownDate } from '../base/moments.ts';
import { describeProblem, problemMessage } from '../base/problems/describe.ts';
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';
import type { BuildOptions } from '../publishing/options.ts';
import type { BuildReport } from '../publishing/report.ts';
import { printable } from './printable.ts';
import { nextScheduled, renderingLines } from './rendering-report.ts';
import { wordsIn } from './words/languages.ts';
import { renderingWordsIn } from './words/rendering.ts';
import type { Words } from './words/words.ts';

/** Problems go to standard error, the summary to standard output. */
export function printReport(report: BuildReport, { out, shard }: Pick<BuildOptions, 'out' | 'shard'>): void {
  const words = wordsIn(report.language);
  const count = formatNumber;

  printProblems(report);
  const errors = report.problems.filter(isError).length;
  const warnings = report.problems.length - errors;
  const lines = report.resumed ? [words.resumed] : [];
  if (errors > 0) lines.push(words.problems({ errors: count(errors), warnings: count(warnings) }));
  else if (warnings > 0) lines.push(words.warnings(count(warnings)));

  if (!report.published) {
    lines.push(colors.bold(colors.red(words.notPublished)), ...(report.holdable ? [words.holdHint, ...liveFaultLines(report, words.stillLive)] : []));
    console.error(lines.join('\n'));
    return;
  }
  if (report.held.length > 0) lines.push(words.held(count(report.held.length)), ...report.held.map((file) => `  ${printable(file)}`), ...liveFaultLines(report, (count) => colors.red(words.takenDown(count))));
  if (report.waiting.drafts + report.waiting.future > 0) {
    lines.push(words.waiting({ drafts: count(report.waiting.drafts), future: count(report.waiting.future) }), ...waitingLines(report, words));
  }
  const { written, removed } = countsOf(report);
  const folder = path.relative(process.cwd(), out) || '.';
  const seconds = (report.milliseconds / 1000).toFixed(1);
  lines.push(
    ...renderingLines(report),
    colors.bold(words.published({ articles: count(report.articles), pages: count(report.pages), seconds })),
    written + removed === 0 ? words.unchanged : words.files({ written: count(written), removed: count(removed) }),
    ...(report.unkept === undefined ? [] : [colors.yellow(words.unkept(report.unkept))]),
    shard === undefined ? words.lookAt(path.join(folder, 'index.html')) : renderingWordsIn(report.language).part(folder),
  );
  console.log(lines.join('\n'));
}

export function printJson(report: BuildReport): void {
  const { published, resumed, articles, pages, rendered, explanation, missingPictures, movedArticles, unkept, held, liveFaults, waiting, milliseconds, steps } = report;
  const problems = report.problems.map((problem) => problemData(problem, report.language));
  const next = nextScheduled(waiting);
  const nextDue = next === undefined ? undefined : new Date(next.ms).toISOString();
  console.log(JSON.stringify({ published, resumed, articles, pages, rendered: rendered.length, ...countsOf(report), explanation, missingPictures, movedArticles, unkept, held, liveFaults, waiting, nextDue, problems, milliseconds, steps }, null, 2));
}

/** What becomes of articles that readers could see until now; nothing where there is none. */
function liveFaultLines({ liveFaults }: BuildReport, heading: (count: string) => string): readonly string[] {
  if (liveFaults.length === 0) return [];
  return [heading(formatNumber(liveFaults.length)), ...liveFaults.map(({ file, url }) => `  ${printable(url)}  ${colors.dim(printable(file))}`)];
}

/** Drafts, and scheduled articles, that are named; where more wait, their number says enough. */
const NAMED_WAITING = 10;

function waitingLines({ waiting }: BuildReport, words: Words): readonly string[] {
  const counts = { draft: waiting.drafts, future: waiting.future };
  const named = waiting.articles.filter(({ why }) => counts[why] <= NAMED_WAITING);
  return named.map(({ why, date, title, file }) => `  ${words.why[why]}  ${shownDate(date)}  ${printable(title)}  ${colors.dim(printable(file))}`);
}

/** Files written because they were new or had changed, and files removed. */
function countsOf({ lists: { added, changed, removed } }: BuildReport): { readonly written: number; readonly removed: number } {
  return { written: added.length + changed.length, removed: removed.length };
}

/** A problem as programs read it. */
export function problemData(problem: Problem, language: Language): Readonly<Record<string, string | number>> {
  const { code, severity, file, line, column, mended } = problem;
  return { code, severity, file, line, column, message: problemMessage(problem, language), ...(mended === undefined ? {} : { mended }) };
}

export function printProblems({ problems, language }: Pick<BuildReport, 'problems' | 'language'>): void {
  const { severity } = wordsIn(language);
  for (const problem of problems) {
    const [head = '', ...rest] = `${severity[problem.severity]}  ${describeProblem(problem, language)}`.split('\n');
    const paint = isError(problem) ? colors.red : colors.yellow;
    console.error([paint(head), ...rest, ''].join('\n'));
  }
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** Remedies of faults that lie within one line: another line in its place. */
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../base/problem.ts';
import { foldName } from '../../base/slug.ts';
import { inQuotes } from '../../base/yaml.ts';
import type { LineEdit } from './text-lines.ts';

/** The edit that mends a problem's line for certain; none when there is doubt, or when the file has another line there. */
export function mendLine(problem: Problem, all: readonly Problem[], lines: readonly string[]): readonly LineEdit[] {
  const { line, text } = problem;
  if (text === undefined || lines[line - 1] !== text) return [];
  const mended = remedyOf(problem, all, text);
  return mended === undefined ? [] : [{ at: line - 1, count: 1, lines: [mended] }];
}

/**
 * Errors of fields offer a line only where it is certain; YAML that cannot be read is mended by the entry, not by the
 * line. Of the warnings, a `#` that cuts a text off is certain where nothing but a text can stand, and a name that is a
 * misspelling and not another word (`keywords` for `tags`).
 */
function remedyOf(problem: Problem, all: readonly Problem[], text: string): string | undefined {
  const { code, severity, mended } = problem;
  if (code === 'SOKBO-F12' || code === 'SOKBO-F13') return quoted(text) ?? (holdsHash(text) ? undefined : oneLine(mended));
  if (code === 'SOKBO-F51') return oneLine(mended);
  if (code === 'SOKBO-F50') return isName(problem) && (severity === 'error' || isMisspelling(problem, all)) ? oneLine(mended) : undefined;
  if (code === 'SOKBO-Y11') return severity === 'error' || holdsText(text) ? (quoted(text) ?? oneLine(mended)) : undefined;
  return severity === 'error' && !code.startsWith('SOKBO-Y') ? oneLine(mended) : undefined;
}

/** `- 문화: 책`, which reads as a map, and brackets with more behind them: `title: [단독] #1`, `title: [단독] : 착공`. */
function quoted(line: string): string | undefined {
  const [, lead, value = ''] = /^(\s*-\s+|[\p{L}_]+:\s+(?=[[{][^\]}]*[\]}]\s*\S))(\S.*?)\s*$/u.exec(line) ?? [];
  return lead === undefined || /\s#\s/u.test(value) || /^["'|>]/u.test(value) ? undefined : lead + inQuotes(value);
}

/** A line of prose, or one on which nothing stands before the `#`: `author: kim #담당` may well be a name and a note. */
function holdsText(line: string): boolean {
  return /^\s*(?:-\s+)?(?:(?:excerpt|feature_text|alt|caption):\s.*|[\p{L}_]+:\s*#.*|#.*)$/u.test(line);
}

function holdsHash(line: string): boolean {
  return /\s#/u.test(line);
}

/** What holds other signs (`author(s)`) was written on purpose, and is no misspelt name. */
function isName({ params: { key = '' } }: Problem): boolean {
  return /^[\p{L}\p{N}_ -]+$/u.test(String(key));
}

function isMisspelling(problem: Problem, all: readonly Problem[]): boolean {
  const { key = '', suggestion = '' } = problem.params;
  const isRival = all.some((other) => other !== problem && other.code === 'SOKBO-F50' && other.params['suggestion'] === suggestion);
  return !isRival && distance(plain(String(key)), plain(String(suggestion))) <= MOST_SLIPS;
}

/** Letters by which a misspelt name may differ. */
const MOST_SLIPS = 2;

function plain(name: string): string {
  return foldName(name).replace(/[\s_-]/gu, '');
}

function oneLine(text: string | undefined): string | undefined {
  return text?.includes('\n') === true ? undefined : text;
}

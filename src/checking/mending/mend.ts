/**
 * Mends what is certain in one file: again and again the first fault that has a certain remedy, until none is left.
 * Either the file's header and title can be read afterwards, or the file is refused and stays as it is. It writes nothing.
 */
import { isUtf8 } from 'node:buffer';
import { digestOf } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { linesOf } from '../../base/text.ts';
import { checkFences } from '../../reading/fences.ts';
import { readFrontMatter } from '../../reading/front-matter.ts';
import { splitFrontMatter } from '../../reading/split.ts';
import { convertToText } from './decode.ts';
import { mendFences } from './fences.ts';
import { mayBeFirstLevel, mendHeadings } from './headings.ts';
import { mendLine } from './single-lines.ts';
import { applyEdits, joinLines, splitLines, type LineEdit, type TextLine } from './text-lines.ts';
import { mendHeader } from './yaml.ts';

/** All problems of a file's bytes, as the build finds them. */
export type ProblemsOf = (bytes: Buffer) => readonly Problem[];

export interface Mended {
  /** `clean`: nothing to mend. `refused`: something, but not for certain; the bytes are as they were. */
  readonly kind: 'clean' | 'mended' | 'refused';
  readonly bytes: Buffer;
  /** The file's text before, without a byte order mark; empty where it cannot be told. */
  readonly before: string;
  /** What is left, as it stands in `bytes`. */
  readonly problems: readonly Problem[];
  /** Whether the file was saved in another encoding. */
  readonly wasConverted: boolean;
  /** Whether a byte order mark was taken away, which shows nowhere and confuses other programs. */
  readonly lostMark: boolean;
}

/** More than the faults that a file can have on one line; a file that needs more rounds is mended the next time. */
const MOST_ROUNDS = 500;

/** `file`: as problems name it. */
export function mendFile(bytes: Buffer, file: string, problemsOf: ProblemsOf): Mended {
  const before = problemsOf(bytes);
  const converted = isUtf8(bytes) && !before.some(({ code }) => code === 'SOKBO-E02') ? undefined : convertToText(bytes);
  const text = converted ?? (isUtf8(bytes) ? bytes.toString('utf8') : undefined);
  const refused: Mended = { kind: before.some(isError) ? 'refused' : 'clean', bytes, before: text ?? '', problems: before, wasConverted: false, lostMark: false };
  if (text === undefined) return refused;

  const unmarked = text.replace(/^\ufeff+/u, '');
  let state: State = { lines: splitLines(unmarked), problems: converted === undefined ? before : problemsOf(Buffer.from(text)) };
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = mendOnce(state, file, problemsOf, tried);
    if (next === undefined) break;
    state = next;
  }
  const mended = Buffer.from(joinLines(withMendedHeadings(state, file)));
  if (mended.equals(bytes)) return refused;
  if (state.problems.some((problem) => hidesHeader(problem) || hidesTitle(problem))) return { ...refused, kind: 'refused' };
  return { kind: 'mended', bytes: mended, before: unmarked, problems: state.problems, wasConverted: converted !== undefined, lostMark: unmarked !== text };
}

interface State {
  readonly lines: readonly TextLine[];
  readonly problems: readonly Problem[];
}

/** The next remedy that leaves fewer faults than there were; `undefined`: there is none. */
function mendOnce(state: State, file: string, problemsOf: ProblemsOf, tried: Set<string>): State | undefined {
  for (const edits of remediesOf(state, file)) {
    const id = digestOf(JSON.stringify(edits) + joinLines(state.lines));
    if (edits.length === 0 || tried.has(id)) continue;
    tried.add(id);
    const lines = applyEdits(state.lines, edits);
    const problems = problemsOf(Buffer.from(joinLines(lines)));
    if (isBetter(problems, state.problems)) return { lines, problems };
  }
  return undefined;
}

function* remediesOf({ lines, problems }: State, file: string): Generator<readonly LineEdit[]> {
  const texts = lines.map(({ text }) => text);
  if (problems.some(({ code }) => code === 'SOKBO-F06' || code === 'SOKBO-F07')) return;
  yield mendFences(texts, problems);
  yield yamlEdits(texts, problems, file);
  for (const problem of problems) yield mendLine(problem, problems, texts);
}

function withMendedHeadings({ lines, problems }: State, file: string): readonly TextLine[] {
  if (problems.some(hidesHeader)) return lines;
  const texts = lines.map(({ text }) => text);
  if (!texts.some(mayBeFirstLevel)) return lines;
  const read = readFrontMatter(texts.join('\n'), file);
  if (!('raw' in read)) return lines;
  const body = linesOf(read.body);
  const firstLine = texts.length - body.length;
  return applyEdits(lines, mendHeadings(body).map((edit) => ({ ...edit, at: edit.at + firstLine })));
}

function yamlEdits(texts: readonly string[], problems: readonly Problem[], file: string): readonly LineEdit[] {
  if (!problems.some(({ code, severity }) => severity === 'error' && /^SOKBO-(Y|F10|F50)/u.test(code))) return [];
  const fenced = checkFences(texts.join('\n'), file);
  if (fenced.text === undefined || fenced.problems.length > 0) return [];
  const { header } = splitFrontMatter(fenced.text);
  return mendHeader(header).map((edit) => ({ ...edit, at: edit.at + fenced.firstLine - 1 }));
}

/** More of the header can be read; or as much, and fewer things are wrong with it. */
function isBetter(now: readonly Problem[], before: readonly Problem[]): boolean {
  const differences = [hidesHeader, hidesTitle, isError, () => true].map((counts) => now.filter(counts).length - before.filter(counts).length);
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}

/** Faults because of which fields were not read, or not as they were meant. */
function hidesHeader({ code, severity }: Problem): boolean {
  return severity === 'error' && /^SOKBO-(E|F0|Y)/u.test(code);
}

function hidesTitle({ code, severity }: Problem): boolean {
  return severity === 'error' && (code === 'SOKBO-F10' || code === 'SOKBO-F50');
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

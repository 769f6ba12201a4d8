/** Puts a problem into words for an editor. It knows nothing of colours and of where the words are shown. */
import { josa } from 'es-hangul';
import type { Problem } from '../problem.ts';
import { characterWidth, charactersOf, displayWidth } from '../text.ts';
import { catalogue } from './catalogue.ts';
import type { ProblemEntry, ProblemWords } from './entry.ts';

export type ProblemLanguage = keyof ProblemEntry;

/**
 * Several lines: place, code and what is wrong; the faulty line with a caret under its column; what to do; and the
 * line as it should read, where that is certain.
 */
export function describeProblem(problem: Problem, language: ProblemLanguage): string {
  const { what, remedy } = wordsOf(problem, language);
  return [
    `${printable(problem.file)}:${problem.line}:${problem.column}  ${problem.code}  ${what}`,
    ...(problem.text === undefined || problem.text.trim() === '' ? [] : pointedLine(problem.text, problem.column)),
    `  ${ARROW} ${remedy}`,
    ...(problem.mended === undefined ? [] : problem.mended.split('\n').map((line) => `    ${printable(line)}`)),
  ].join('\n');
}

/** What is wrong and what to do, on one line. */
export function problemMessage(problem: Problem, language: ProblemLanguage): string {
  const { what, remedy } = wordsOf(problem, language);
  return `${what} ${remedy}`;
}

const ARROW = '→';

/** Cells of a terminal that a faulty line may take, and how many of them may stand before its fault. */
const LINE_WIDTH = 96;
const WIDTH_BEFORE = 48;

/** Characters of a value within a message. */
const VALUE_LENGTH = 200;

function wordsOf({ code, params }: Problem, language: ProblemLanguage): ProblemWords {
  const { what, remedy } = catalogue[code][language];
  return { what: fill(what, params), remedy: fill(remedy, params) };
}

/** `{name}` stands for a value, `{name:을/를}` for a value with the particle that fits it. */
function fill(sentence: string, params: Problem['params']): string {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/gu, (placeholder, name: string, particles?: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    const text = shortened(printable(String(value)));
    return particles === undefined ? text : text + particleFor(text, particles);
  });
}

type Particles = Parameters<typeof josa.pick>[1];

const PARTICLES: readonly Particles[] = ['이/가', '을/를', '은/는', '으로/로', '와/과'];

/** Whether a foreign word takes the one or the other depends on how it is read aloud: both are given. */
function particleFor(text: string, particles: string): string {
  const known = PARTICLES.find((pair) => pair === particles);
  if (known !== undefined && /[가-힣]$/u.test(text)) return josa.pick(text, known);
  const [first = '', second = ''] = particles.split('/');
  return first.endsWith(second) ? `(${first.slice(0, -second.length)})${second}` : `${first}(${second})`;
}

function shortened(text: string): string {
  const characters = charactersOf(text);
  return characters.length <= VALUE_LENGTH ? text : `${characters.slice(0, VALUE_LENGTH).join('')}…`;
}

/** The line, cut around the column if it is long, and a caret below it. `column`: from 1, in UTF-16 units. */
function pointedLine(line: string, column: number): [string, string] {
  const before = fitting(charactersOf(printable(line.slice(0, column - 1))).toReversed(), WIDTH_BEFORE).toReversed();
  const lead = before.join('').length < column - 1 ? `…${before.join('')}` : before.join('');
  const rest = charactersOf(printable(line.slice(column - 1)));
  const after = fitting(rest, LINE_WIDTH - displayWidth(lead));
  const tail = after.length < rest.length ? '…' : '';
  return [`    ${lead}${after.join('')}${tail}`.trimEnd(), `    ${' '.repeat(displayWidth(lead))}^`];
}

/** The first characters that fit into so many cells. */
function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += characterWidth(character)) > width);
  return characters.slice(0, end === -1 ? undefined : end);
}

/** What comes out of a file must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\t/gu, ' ').replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '�');
}

/**
 * Checks the two lines `---` around front matter before anything is parsed. Where one is missing or misspelt, it says
 * so and sets it right in memory, so that what stands between them is still checked.
 */
import { createProblem, type Problem } from '../base/problem.ts';

export const MAX_HEADER_BYTES = 16 * 1024;

export interface Fenced {
  /** Begins with `---` and holds a closing `---`; `undefined`: there is no front matter to be parsed. */
  readonly text: string | undefined;
  /** Number of the line that opens the front matter. */
  readonly firstLine: number;
  readonly problems: readonly Problem[];
}

/** `text`: not empty, lines end in `\n`. */
export function checkFences(text: string, file: string): Fenced {
  if (isInOrder(text)) return { text, firstLine: 1, problems: [] };
  const emptyLines = /^\n*/u.exec(text)?.[0].length ?? 0;
  const lines = text.slice(emptyLines).split('\n');
  const firstLine = emptyLines + 1;
  const slips: Slip[] = emptyLines > 0 ? [{ code: 'SOKBO-F02', index: 0 }] : [];
  const fenced = (mended: string | undefined): Fenced => ({ text: mended, firstLine, problems: slips.map((slip) => problemOf(slip, lines, firstLine, file)) });

  const opening = openingSlip(lines[0] ?? '');
  if (opening?.isFatal === true) slips.length = 0;
  if (opening !== undefined) slips.push(opening);
  if (opening?.isFatal === true) return fenced(undefined);

  const closing = closingOf(lines);
  if (closing.slip !== undefined) slips.push(closing.slip);
  const header = lines.slice(1, closing.headerEnd).join('\n');
  const size = Buffer.byteLength(header);
  if (size > MAX_HEADER_BYTES) {
    slips.push({ code: 'SOKBO-F07', index: 0, params: { size: Math.ceil(size / 1024) } });
    return fenced(undefined);
  }
  return fenced(slips.length === 0 ? text : ['---', ...(header === '' ? [] : [header]), '---', ...lines.slice(closing.bodyStart)].join('\n'));
}

/** The usual case, told without cutting the text into lines. */
function isInOrder(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  if (!text.startsWith('---\n') || end * 3 > MAX_HEADER_BYTES || !/^\n---[ \t]*(\n|$)/u.test(text.slice(end, end + 20))) return false;
  const header = text.slice(0, end);
  return !EMPTY_LINE.test(header) || endOfFields(header.split('\n')) === undefined;
}

interface Slip {
  readonly code: Problem['code'];
  /** Of the line. */
  readonly index: number;
  readonly params?: Problem['params'];
  readonly mended?: string;
  /** There is nothing to be parsed after it. */
  readonly isFatal?: boolean;
}

function openingSlip(line: string): Slip | undefined {
  const language = /^---[ \t]*([^-\s].*)$/u.exec(line)?.[1]?.trim();
  if (language !== undefined) {
    return /^ya?ml$/iu.test(language) ? undefined : { code: 'SOKBO-F06', index: 0, params: { language: language.slice(0, 20) }, isFatal: true };
  }
  if (isFence(line)) return undefined;
  return isDashes(line) ? { code: 'SOKBO-F03', index: 0, mended: '---' } : { code: 'SOKBO-F01', index: 0, isFatal: true };
}

interface Closing {
  /** Index of the line after the header's last. */
  readonly headerEnd: number;
  readonly bodyStart: number;
  readonly slip: Slip | undefined;
}

function closingOf(lines: readonly string[]): Closing {
  const first = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const alike = first === -1 ? lines.findIndex((line, index) => index > 0 && (isDashes(line) || line.trim() === '...')) : first;
  // Of a text without its closing fence, the first line of three hyphens that comes is a rule of the body.
  const bodyStart = alike === -1 ? undefined : endOfFields(lines.slice(0, alike));
  if (alike !== -1 && bodyStart === undefined) {
    const line = lines[alike] ?? '';
    // Words behind the hyphens belong to the body.
    const words = /^-+\s*([^-\s].*)$/u.exec(line)?.[1];
    const slip: Slip | undefined = isFence(line) ? undefined : { code: 'SOKBO-F05', index: alike, mended: words === undefined ? '---' : `---\n${words}` };
    return { headerEnd: alike, bodyStart: alike + 1, slip };
  }
  const end = bodyStart ?? lines.findIndex((line, index) => index > 0 && !looksLikeField(line));
  const index = end === -1 ? lines.length : end;
  const isFree = lines[index]?.trim() === '';
  return { headerEnd: index, bodyStart: index, slip: { code: 'SOKBO-F04', index: Math.min(index, lines.length - 1), ...(isFree ? { mended: '---' } : {}) } };
}

const EMPTY_LINE = /\n[ \t]*\n/u;

/** Index of an empty line after which prose stands where fields should, up to the end; `undefined` where there is none. */
function endOfFields(lines: readonly string[]): number | undefined {
  const lastField = lines.findLastIndex((line) => KEY.test(line));
  const empty = lines.findIndex((line, index) => index > lastField && line.trim() === '');
  if (lastField < 1 || empty === -1) return undefined;
  return lines.slice(empty).some((line) => PROSE.test(line) && !looksLikeField(line)) ? empty : undefined;
}

/** As fields are called; prose that begins with a word and a colon does so in Hangul. */
const KEY = /^[A-Za-z_][\w-]*[ \t]*:/u;

/** A line that begins as no part of a value does, and names nothing: a key may have blanks. */
const PROSE = /^(?![}\]"'])(?!.*[:：](?:\s|$))\S/u;

function problemOf({ code, index, params = {}, mended }: Slip, lines: readonly string[], firstLine: number, file: string): Problem {
  const position = { line: firstLine + index, column: 1 };
  return createProblem(code, { file, position, params, text: lines[index] ?? '', ...(mended === undefined ? {} : { mended }) });
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/u.test(line);
}

/** Also what a word processor makes of three hyphens. */
function isDashes(line: string): boolean {
  return /^\s*([-‐‑‒–—―−]{2,}|[–—―])\s*$/u.test(line);
}

/** A field, a line that belongs to one, or a comment. */
export function looksLikeField(line: string): boolean {
  return /^([\p{L}\p{N}_.-]+\s*[:：]|\s+\S|-\s|#)/u.test(line);
}

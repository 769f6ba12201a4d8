/** Texts by line, by place and by their width on a terminal. It knows nothing of what a text means. */
import type { Position } from './problem.ts';

/** The lines of a text without their ends. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/u);
}

/** The text as part of a regular expression that finds it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Line and column of a UTF-16 offset; `firstLine` is the number of the text's first line. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  let line = firstLine;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** One line: control characters and runs of white space become single spaces. */
export function toOneLine(text: string): string {
  return (UNUSUAL_SPACE.test(text) ? text.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ') : text).trim();
}

/** Nearly every text is one line already. */
const UNUSUAL_SPACE = /[^\S ]|[\0-\x1f\x7f-\x9f]| {2}/;

/** Without the control characters that no page and no feed may hold; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/gu, '');
}

/** Characters as a reader counts them: a letter with its marks, an emoji with its parts. */
export function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Cells that a text takes on a terminal: two for Hangul, Han, kana, emoji and full-width forms, none for marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of charactersOf(text)) width += characterWidth(character);
  return width;
}

/** Cells of one character as `charactersOf` gives it. */
export function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (WIDE.some(([from, to]) => point >= from && point <= to)) return 2;
  return /^[\p{M}\p{Cf}]/u.test(character) ? 0 : 1;
}

/** Made when it is first asked for: it takes longer than reading a hundred articles. */
let segmenter: Intl.Segmenter | undefined;

/** Blocks that Unicode's East Asian Width (UAX #11) calls wide or full-width, unassigned gaps included. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

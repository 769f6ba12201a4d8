/**
 * Cuts YAML that cannot be read as a whole into its top-level entries, by the look of their lines alone, so that one
 * bad entry does not hide the others.
 */

/** A line by its number from 0, taken apart. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** `key: value` with the lines below it that are its own. */
export interface Entry {
  readonly key: string;
  readonly head: Line;
  /** Number of the line after its last. */
  readonly end: number;
  /** Where the value begins in the head line; the line's length when it has none there. */
  readonly valueAt: number;
  readonly value: string;
  /** How the head line has to be mended before its value is looked at. */
  readonly slip: HeadSlip | undefined;
  readonly indented: readonly Line[];
  /** Lines at the margin that are no entries. Items of a list (`- 경제`) may stand there. */
  readonly stray: readonly Line[];
}

export type HeadSlip = 'glued' | 'indented';

export interface Entries {
  /** Column of the entries: the least indentation of all lines. */
  readonly margin: number;
  /** Lines before the first entry that say something. */
  readonly prelude: readonly Line[];
  readonly entries: readonly Entry[];
}

export function entriesOf(lines: readonly string[]): Entries {
  const margin = lines.filter(saysSomething).reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  const prelude: Line[] = [];
  const entries: (Head & { end: number; readonly indented: Line[]; readonly stray: Line[] })[] = [];
  lines.forEach((text, number) => {
    const open = entries.at(-1);
    const head = headOf({ number, text }, margin, open);
    if (head !== undefined) entries.push({ ...head, end: number + 1, indented: [], stray: [] });
    if (open !== undefined && head === undefined) open.end = number + 1;
    if (head !== undefined || !saysSomething(text)) return;
    if (open === undefined) prelude.push({ number, text });
    else if (indentOf(text) > margin) open.indented.push({ number, text });
    else open.stray.push({ number, text });
  });
  return { margin, prelude, entries };
}

/** Sign of a text over several lines (`>`, `|-`), with its options. */
export function isBlockSign(value: string): boolean {
  return /^[|>][-+\d]{0,2}(\s+#.*)?$/u.test(value);
}

type Head = Omit<Entry, 'end' | 'indented' | 'stray'>;

/** `key: value` with a key of one word, or any key in quotes. */
const ENTRY = /^(\s*)((?:[\p{L}\p{N}_.-]|<<)+|"[^"]+"|'[^']+')\s*:(?:\s+|$)(.*)$/u;
/** Known to be a key without its space only when it looks like one: `title:제목`, `title：제목`. */
const GLUED = /^(\s*)([a-z][a-z_]*)\s*(?::(?=[^\s/])|：\s*)(\S.*)$/u;
/** Entries that slipped to the right are told from texts by their plain English key. */
const SLIPPED = /^\s+[a-z][a-z_]*:(\s|$)/u;

function headOf(line: Line, margin: number, open: Head | undefined): Head | undefined {
  const indent = indentOf(line.text);
  const isSlipped = indent > margin && SLIPPED.test(line.text) && (open === undefined || holdsOneLine(open));
  if (indent !== margin && !isSlipped) return undefined;
  const match = ENTRY.exec(line.text) ?? GLUED.exec(line.text);
  if (match === null || /^\s*-/u.test(line.text)) return undefined;
  const [, , key = '', value = ''] = match;
  const slip = isSlipped ? 'indented' : ENTRY.test(line.text) ? undefined : 'glued';
  return { key: key.replace(/^["']|["']$/gu, ''), head: line, valueAt: line.text.length - value.length, value: value.trimEnd(), slip };
}

/** Whether the entry's value is complete on its own line, so that nothing indented can belong to it. */
function holdsOneLine({ value }: Head): boolean {
  return value !== '' && !/^[#[{"'|>]/u.test(value);
}

function saysSomething(line: string): boolean {
  return line.trim() !== '' && !/^\s*#/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * Cuts YAML that cannot be read as a whole into its top-level entries, by the look of their lines alone, so that one
 * bad entry does not hide the others.
 */
import { FIELD_NAMES } from './field-names.ts';

/** A line with its number from 0. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** `key: value` with the lines below it that are its own. */
export interface Entry extends Head {
  /** Number of the line after its last. */
  readonly end: number;
  /** Indented lines and, below an empty head, items of a list at the margin. */
  readonly below: readonly Line[];
  /** Other lines at the margin: they are neither part of the entry nor entries of their own. */
  readonly stray: readonly Line[];
}

interface Head {
  readonly key: string;
  readonly head: Line;
  /** Where the value begins in the head line; the line's length when it has none there. */
  readonly valueAt: number;
  readonly value: string;
  /** What the head line holds: a value, the sign of a text below it (`>`), or nothing, so that all stands below. */
  readonly holds: 'value' | 'sign' | 'nothing';
  /** What is wrong with the head line before its value is looked at: no space after the colon, or a wrong place. */
  readonly slip: 'glued' | 'indented' | undefined;
}

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
  const entries: (Head & { end: number; readonly below: Line[]; readonly stray: Line[] })[] = [];
  for (const [number, text] of lines.entries()) {
    const line = { number, text };
    const open = entries.at(-1);
    const head = headOf(line, margin, open);
    if (head !== undefined) {
      entries.push({ ...head, end: number + 1, below: [], stray: [] });
      continue;
    }
    if (open !== undefined) open.end = number + 1;
    if (saysSomething(text)) placeFor(line, margin, open, prelude).push(line);
  }
  return { margin, prelude, entries };
}

function placeFor<Open extends Head & { readonly below: Line[]; readonly stray: Line[] }>(line: Line, margin: number, open: Open | undefined, prelude: Line[]): Line[] {
  if (open === undefined) return prelude;
  const isItem = open.holds === 'nothing' && /^\s*-(\s|$)/u.test(line.text);
  return isItem || indentOf(line.text) > margin ? open.below : open.stray;
}

/** Sign of a text over several lines (`>`, `|-`), with its options. */
export function isBlockSign(value: string): boolean {
  return /^[|>][-+\d]{0,2}(\s+#.*)?$/u.test(value);
}

/** A name with colons of its own: `og:image:width`, `title:en`, `naver:site`. */
const PREFIXED = /[a-z][\w-]*(?::[a-z_][\w.-]*)+/u;
/** `key: value`, the key in quotes, with a prefix, or without any sign that YAML would take for something else. */
const ENTRY = new RegExp(`^\\s*("[^"]+"|'[^']+'|<<|${PREFIXED.source}|(?![a-z][a-z_]*\\s*：)[\\p{L}\\p{N}_.(][^:#]*?)\\s*:(?:\\s+|$)(.*)$`, 'u');
/** Known to be a key without its space only when it looks like one: `title:제목`, `title：제목`, and not `https://…`. */
const GLUED = /^\s*([a-z][a-z_]*)\s*(?::(?=\S)(?!\/\/)|：\s*)(\S.*)$/u;
/** Entries that slipped to the right are told from texts by their plain English key. */
const SLIPPED = /^\s+[a-z][a-z_]*:(\s|$)/u;

/** Whether a key is one of these names with the beginning of its value: YAML reads `title:해솔항 : 착공` as a key `title:해솔항`. */
export function isGluedKey(key: string, names: ReadonlySet<string>): boolean {
  const glued = splitGlued(key);
  return glued !== undefined && names.has(glued.key) && (FLAG.test(glued.value) || !REST_OF_NAME.test(glued.value));
}

const FLAG = /^(?:true|false|yes|no)(?![\w-])/u;
const REST_OF_NAME = /^[a-z_]+(?::[a-z\d_.-]+)*$/u;

/** A key and the value that is glued to it, where a text looks like that. */
export function splitGlued(text: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, value] = GLUED.exec(text) ?? [];
  return key === undefined || value === undefined ? undefined : { key, value };
}

function headOf(head: Line, margin: number, open: Head | undefined): Head | undefined {
  const isSlipped = indentOf(head.text) > margin && SLIPPED.test(head.text) && (open === undefined || isComplete(open));
  if (indentOf(head.text) !== margin && !isSlipped) return undefined;
  const entry = ENTRY.exec(head.text);
  const match = entry !== null && isGluedKey(entry[1] ?? '', FIELD_NAMES) ? null : entry;
  const [, key = '', rest = ''] = match ?? GLUED.exec(head.text) ?? [];
  if (key === '') return undefined;
  const value = rest.trimEnd();
  const holds = value === '' || value.startsWith('#') ? 'nothing' : isBlockSign(value) ? 'sign' : 'value';
  const slip = isSlipped ? 'indented' : match === null ? 'glued' : undefined;
  return { key: key.replace(/^["']|["']$/gu, ''), head, valueAt: head.text.length - rest.length, value, holds, slip };
}

/** Whether the value is complete on its own line, so that nothing indented can belong to it. */
function isComplete({ value, holds }: Head): boolean {
  return holds === 'value' && !/^[[{"']/u.test(value);
}

function saysSomething(line: string): boolean {
  return line.trim() !== '' && !/^\s*#/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

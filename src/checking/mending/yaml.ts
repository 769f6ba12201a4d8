/**
 * Mends front matter that cannot be read as YAML: entry by entry, each only when all of its faults have a certain
 * remedy, and without losing a word. What belongs to no value becomes a comment.
 */
import { linesOf } from '../../base/text.ts';
import { parseYaml } from '../../base/yaml.ts';
import { entriesOf, isBlockSign, type Entry } from '../../base/yaml/entries.ts';
import { mendYaml } from '../../base/yaml/mend.ts';
import type { LineEdit } from './text-lines.ts';

/** Edits of the header's lines, counted from its own first; none when one of its faults has no certain remedy. */
export function mendHeader(header: string): readonly LineEdit[] {
  const lines = linesOf(header);
  const { entries, prelude } = entriesOf(lines);
  if (prelude.length > 0) return [];
  const mended = mendYaml(header);
  const after = linesOf(mended.text);
  const edits = entries.map((entry) => {
    const faults = mended.faults.filter(({ line }) => line >= entry.head.number && line < entry.end);
    const isChanged = lines.slice(entry.head.number, entry.end).some((line, index) => line !== after[entry.head.number + index]);
    if (faults.length === 0 && !isChanged) return [];
    if (holdsComment(entry)) return undefined;
    const isReadable = !mended.unreadable.has(entry.key) && faults.every(({ mended: line }) => line !== undefined);
    return isReadable ? editsOf(entry, lines, after) : keepFirstLine(entry, lines);
  });
  return edits.some((edit) => edit === undefined) ? [] : edits.flatMap((edit) => edit ?? []);
}

/** Lines that the mended value holds now are taken away, changed ones replaced. */
function editsOf(entry: Entry, before: readonly string[], after: readonly string[]): LineEdit[] | undefined {
  const { number, end } = { number: entry.head.number, end: entry.end };
  const value = wordsOf(valueOf(after.slice(number, end).join('\n'), entry.key));
  const edits: LineEdit[] = [];
  for (let at = number; at < end; at += 1) {
    const [old = '', now = ''] = [before[at], after[at]];
    if (old === now) continue;
    if (now === '' && !value.includes(wordsOf(old))) return keepFirstLine(entry, before);
    edits.push({ at, count: 1, lines: now === '' ? [] : [now] });
  }
  return edits;
}

/** Several titles, one to a line: the first is the title, the others are kept as comments. */
function keepFirstLine({ key, head, value, end, slip }: Entry, lines: readonly string[]): LineEdit[] | undefined {
  const isTitle = key === 'title' && slip === undefined && value !== '' && !isBlockSign(value);
  const first = mendHead(head.text);
  const others = Array.from({ length: end - head.number - 1 }, (_, index) => head.number + 1 + index).filter((at) => !/^\s*(?:#|$)/u.test(lines[at] ?? ''));
  if (!isTitle || first === undefined || !others.every((at) => isTitleOfItsOwn(lines, at))) return undefined;
  const edits: LineEdit[] = first === head.text ? [] : [{ at: head.number, count: 1, lines: [first] }];
  return [...edits, ...others.map((at) => ({ at, count: 1, lines: [`# ${lines[at] ?? ''}`] }))];
}

/** Words of a headline that are numbered, or many and apart from what stands above. Any other line may be the title's end, or a field with a slip: `draft=true`. */
function isTitleOfItsOwn(lines: readonly string[], at: number): boolean {
  const [line = '', above = ''] = [lines[at], lines[at - 1]];
  const [, number, words = ''] = /^\s*(\d{1,2}[.)]\s+)?(.*)$/u.exec(line) ?? [];
  const isHeadline = /^["'‘“]?[\p{Script=Hangul}\d]/u.test(words) && !/[=:;：{}]|\[|^\d{4}\D/u.test(words);
  return isHeadline && (number !== undefined || (above.trim() === '' && words.split(/\s+/u).length >= HEADLINE_WORDS));
}

const HEADLINE_WORDS = 4;

/** The line alone, as it can be read. */
function mendHead(line: string): string | undefined {
  const { faults, unreadable } = mendYaml(line);
  if (unreadable.size > 0 || faults.some(({ mended }) => mended === undefined)) return undefined;
  return faults[0]?.mended ?? line;
}

/** `제목 # 메모`: whether that is a comment or part of the title is for the editor to say. */
function holdsComment({ value }: Entry): boolean {
  return /\s#(\s|$)|^[|>].*\s#/u.test(value) && !/^["']/u.test(value);
}

function valueOf(entry: string, key: string): string {
  const { value } = parseYaml(entry);
  const found: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  return typeof found === 'string' ? found : '';
}

/** A text without what quoting and folding change. */
function wordsOf(text: string): string {
  return text.replace(/[\s"'\\]/gu, '');
}

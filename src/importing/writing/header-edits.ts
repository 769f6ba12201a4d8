/**
 * Changes of single entries in front matter that somebody else wrote: every other line stays as it is, with its
 * comments, quoting and line end.
 */
import { linesOf } from '../../base/text.ts';
import { entriesOf } from '../../base/yaml/entries.ts';
import { applyEdits, joinLines, splitLines } from '../../checking/mending/text-lines.ts';
import { frontMatterText, type YamlMap } from '../../base/front-matter-text.ts';

export interface FileParts {
  /** With both fences and the line end of the second. */
  readonly header: string;
  readonly body: string;
}

/** A file's text that begins with `---` and holds a closing `---`. */
export function partsOf(text: string): FileParts {
  const lines = splitLines(text);
  const end = lines.findIndex(({ text: line }, index) => index > 0 && line.startsWith('---')) + 1;
  return { header: joinLines(lines.slice(0, end)), body: joinLines(lines.slice(end)) };
}

/** The header with these fields in the place of what they were; new ones come last. `rename` changes names alone. */
export function withFields(header: string, fields: YamlMap, rename: Readonly<Record<string, string>> = {}): string {
  const lines = splitLines(header);
  const texts = lines.map(({ text }) => text);
  const { entries } = entriesOf(texts.slice(1, -1));
  const edits = entries.flatMap(({ key, head, end }) => {
    const at = head.number + 1;
    const newName = rename[key];
    if (newName !== undefined) return [{ at, count: 1, lines: [head.text.replace(key, newName)] }];
    if (!(key in fields)) return [];
    return [{ at, count: entryLength(texts.slice(at, end + 1)), lines: [] }];
  });
  const added = linesOf(frontMatterText(fields)).filter((line) => line !== '');
  return joinLines(applyEdits(lines, [...edits, { at: lines.length - 1, count: 0, lines: added }]));
}

/** Without the comments and empty lines that may follow an entry. */
function entryLength(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) + 1;
}

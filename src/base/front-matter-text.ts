/**
 * Front matter as text: from names and values to YAML that reads back as the same. It knows nothing of what a field
 * means, and never writes into front matter that somebody else wrote.
 */
import { inQuotes, yamlText } from './yaml.ts';

export type YamlValue = string | boolean | readonly YamlValue[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

/** The text between the fences, one entry after another, each with its line end. Empty values are left out. */
export function frontMatterText(fields: YamlMap): string {
  return entryLines(fields).map((line) => `${line}\n`).join('');
}

/** An article's file: its front matter between fences, a blank line, its body. */
export function articleText(fields: YamlMap, body: string): string {
  const text = body.trim();
  return `---\n${frontMatterText(fields)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function entryLines(fields: YamlMap): string[] {
  return Object.entries(fields).flatMap(([key, value]) => (isNothing(value) ? [] : linesOfEntry(yamlText(key), value)));
}

function linesOfEntry(key: string, value: YamlValue): string[] {
  if (typeof value === 'boolean') return [`${key}: ${value}`];
  if (typeof value === 'string') return linesOfText(value).map((line, index) => (index === 0 ? `${key}: ${line}` : line));
  return [`${key}:`, ...(isList(value) ? value.flatMap(linesOfItem) : entryLines(value)).map((line) => `  ${line}`)];
}

function linesOfItem(item: YamlValue): string[] {
  const lines = typeof item === 'string' ? [yamlText(item)] : typeof item === 'boolean' ? [String(item)] : isList(item) ? item.flatMap(linesOfItem) : entryLines(item);
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Texts over several lines stand below `|`, unless they hold what would not come back from there. */
function linesOfText(text: string): string[] {
  if (!text.includes('\n')) return [yamlText(text)];
  const lines = text.split('\n');
  return lines.every(isBlockLine) && lines[0] !== '' && lines.at(-1) !== '' ? ['|-', ...lines.map((line) => (line === '' ? '' : `  ${line}`))] : [inQuotes(text)];
}

function isBlockLine(line: string): boolean {
  return !/^\s|[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(line);
}

function isNothing(value: YamlValue | undefined): value is undefined {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

function isList(value: readonly YamlValue[] | YamlMap): value is readonly YamlValue[] {
  return Array.isArray(value);
}

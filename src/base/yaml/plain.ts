/**
 * Reads the YAML that nearly every front matter is made of without building a document of it: keys at the margin, each
 * with a plain or quoted text, a list of those, or paragraphs below `>` or `|`. Anything else it leaves to the
 * library, which reads the same in it. It knows nothing of lines' numbers and reports nothing.
 */

export type PlainYaml = Readonly<Record<string, string | readonly string[]>>;

/** The data of a map whose every scalar is a text; `undefined`: it takes the library to say. */
export function readPlainYaml(source: string): PlainYaml | undefined {
  if (UNUSUAL.test(source)) return undefined;
  const lines = source.split('\n');
  const map: Record<string, string | readonly string[]> = {};
  let next = lines[0] === '' ? 1 : 0;
  while (next < lines.length) {
    const [, key, rest = ''] = ENTRY.exec(lines[next] ?? '') ?? [];
    if (key === undefined || Object.hasOwn(map, key) || key in Object.prototype || key === 'prototype') return undefined;
    const end = endOfEntry(lines, next + 1);
    const value = readValue(rest, withoutBlankEnd(lines.slice(next + 1, end)));
    if (value === undefined) return undefined;
    map[key] = value;
    next = end;
  }
  return next > 1 || lines[0] !== '' ? map : undefined;
}

/** Control characters, and signs that are space or line ends to some readers of YAML and not to others. */
const UNUSUAL = /[^\n\x20-\x7e\u00a1-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]|[\u2028\u2029]/;
const ENTRY = /^([a-z][a-z_]*):(?: +(.*))?$/i;

function endOfEntry(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && /^(?:[ -]|$)/.test(lines[end] ?? '')) end += 1;
  return end;
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function readValue(rest: string, below: readonly string[]): string | readonly string[] | undefined {
  if (rest === '>' || rest === '|') return readBlock(below, rest === '>');
  if (rest === '') return below.length === 0 ? '' : readItems(below);
  if (below.length > 0) return undefined;
  return rest.startsWith('[') ? readInlineItems(rest) : readText(rest, PLAIN);
}

/** Lines that are all indented alike, and blank ones between them; folded, a line end is a space and a blank line a line end. */
function readBlock(lines: readonly string[], isFolded: boolean): string | undefined {
  const [indent] = /^ +(?=[^ ])/.exec(lines[0] ?? '') ?? [];
  if (indent === undefined || !lines.every((line) => line === '' || (line.startsWith(indent) && /^[^ ]/.test(line.slice(indent.length))))) return undefined;
  const text = lines.map((line) => line.slice(indent.length)).join('\n');
  return `${isFolded ? text.replace(/(?<!\n)\n(?!\n)/g, ' ').replace(/\n(\n+)/g, '$1') : text}\n`;
}

function readItems(lines: readonly string[]): readonly string[] | undefined {
  const [lead] = /^ *- +(?=[^ ])/.exec(lines[0] ?? '') ?? [];
  if (lead === undefined) return undefined;
  return allOf(lines.map((line) => (line.startsWith(lead) ? readText(line.slice(lead.length), PLAIN) : undefined)));
}

function readInlineItems(value: string): readonly string[] | undefined {
  const [, inside] = /^\[ *([^[\]{}]*?) *\]$/.exec(value) ?? [];
  return inside === undefined || inside === '' ? undefined : allOf(inside.split(/ *, */).map((item) => readText(item, PLAIN_INLINE)));
}

/** Letters, digits and brackets begin no syntax; a colon or a `#` beside a space does, wherever it stands. */
const PLAIN = /^[\p{L}\p{N}(/<“‘·…「『《〈【](?:[^ :#]|:(?=[^ ])|(?<! )#| +(?=[^ #]))*$/u;
const PLAIN_INLINE = /^[\p{L}\p{N}](?:[^ :#'",[\]{}]| +(?=[^ #]))*$/u;

function readText(written: string, plain: RegExp): string | undefined {
  const [, single, double] = /^(?:'([^']*)'|"([^"\\]*)")$/.exec(written) ?? [];
  const quoted = single ?? double;
  if (quoted !== undefined) return quoted;
  if (!plain.test(written)) return undefined;
  return written === 'null' ? '' : written;
}

function allOf(items: readonly (string | undefined)[]): readonly string[] | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}

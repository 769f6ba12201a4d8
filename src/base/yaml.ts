/**
 * YAML to plain data, with the line and column of every value and of every fault. All YAML of a site is read here:
 * no tags, no anchors, no names that reach into an object's machinery. It knows nothing of what the data means.
 */
import { isMap, type Node } from 'yaml';
import { once } from './memoize.ts';
import type { Position, Severity } from './problem.ts';
import type { YamlProblemCode } from './problems/yaml.ts';
import { linesOf, positionAt } from './text.ts';
import type { LineFault } from './yaml/draft.ts';
import { mendYaml } from './yaml/mend.ts';
import { readPlainYaml } from './yaml/plain.ts';
import { keyOffset, valueOffset, valueRange, type YamlPath } from './yaml/places.ts';
import { inQuotes } from './yaml/quote.ts';
import { isBreaking, parseNodes } from './yaml/readable.ts';
import { readTree, type TreeFault } from './yaml/tree.ts';

export type { YamlPath } from './yaml/places.ts';
export { inQuotes, yamlText } from './yaml/quote.ts';

export interface YamlOptions {
  /** Number of the text's first line in its file; 1 unless told. */
  readonly firstLine?: number;
  /** `failsafe` (default): every scalar stays the text that the editor wrote. `core`: numbers, booleans and null. */
  readonly schema?: 'failsafe' | 'core';
  /** `map` (default): anything but a map is a fault. */
  readonly root?: 'map' | 'any';
}

/** All that a problem needs beside its file. */
export interface YamlFault {
  readonly code: YamlProblemCode;
  readonly severity: Severity;
  readonly position: Position;
  /** The faulty line as it stands in the file. */
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
  readonly mended?: string;
}

export interface ParsedYaml {
  /**
   * What could be read, faulty lines mended where that is possible; nothing at all reads as an empty map.
   * `undefined`: no part of it could be read.
   */
  readonly value: unknown;
  /** In the order of their lines. */
  readonly faults: readonly YamlFault[];
  /** Top-level keys whose values could not be read: they are absent from `value`. */
  readonly unreadable: ReadonlySet<string>;
  /** Where a value (or its key) stands; for a path that leads nowhere, where it ends. An empty value is its key. */
  readonly locate: (path: YamlPath, part?: 'key' | 'value') => Position;
  /** A line of the text by its number in the file, as it was written. */
  readonly lineAt: (line: number) => string;
  /** The value as it was written; `undefined` where it spans lines or is absent. */
  readonly sourceOf: (path: YamlPath) => string | undefined;
  /** The value's (or the key's) line with another value (or key) in its place, as YAML; `undefined` where it spans lines. */
  readonly lineWith: (path: YamlPath, replacement: string, part?: 'key' | 'value') => string | undefined;
}

export function parseYaml(source: string, options: YamlOptions = {}): ParsedYaml {
  const { firstLine = 1, schema = 'failsafe', root = 'map' } = options;
  const plain = schema === 'failsafe' ? readPlainYaml(source) : undefined;
  if (plain !== undefined) {
    return { value: plain, faults: [], unreadable: new Set(), ...placesOf(once(() => parseNodes(source, schema).contents), source, source, firstLine) };
  }
  const document = parseNodes(source, schema);
  const tree = readTree(document, source, schema === 'failsafe' ? '' : null);
  const { contents, errors } = document;
  const isWrongRoot = root === 'map' && contents !== null && !isMap(contents);
  if (isWrongRoot || errors.length > 0 || tree.faults.some(isBreaking)) return parseMended(source, options);
  const faults = tree.faults.length === 0 ? [] : faultsOf(tree.faults, source, linesOf(source), firstLine);
  return { value: contents === null ? {} : tree.value, faults, unreadable: new Set(), ...placesOf(() => contents, source, source, firstLine) };
}

function parseMended(source: string, options: YamlOptions): ParsedYaml {
  const { firstLine = 1, schema = 'failsafe' } = options;
  const mended = mendYaml(source);
  const document = parseNodes(mended.text, schema);
  const tree = readTree(document, mended.text, schema === 'failsafe' ? '' : null);
  const lines = linesOf(source);
  const faults = [
    ...mended.faults.map((fault) => faultOfLine(fault, lines, firstLine)),
    ...faultsOf(tree.faults, mended.text, lines, firstLine),
  ];
  const [error] = document.errors;
  if (error !== undefined && faults.length === 0) {
    faults.push(...faultsOf([{ code: 'SOKBO-Y23', severity: 'error', offset: error.pos[0], params: {} }], mended.text, lines, firstLine));
  }
  return {
    // Signs that look like nothing (U+3000, U+FEFF) are a text to YAML, and no fault to anybody: then there are no fields.
    value: error === undefined && isMap(document.contents) ? tree.value : mended.unreadable.size > 0 || faults.length === 0 ? {} : undefined,
    faults: faults.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
    unreadable: mended.unreadable,
    ...placesOf(() => document.contents, mended.text, source, firstLine),
  };
}

function faultOfLine(fault: LineFault, lines: readonly string[], firstLine: number): YamlFault {
  const { code, line, column, params, mended } = fault;
  const position = { line: line + firstLine, column: column + 1 };
  return { code, severity: 'error', position, text: lines[line] ?? '', params, ...(mended === undefined ? {} : { mended }) };
}

/** `read`: the text that holds the faults; `written`: the lines of the one in the file. They have the same lines. */
function faultsOf(faults: readonly TreeFault[], read: string, written: readonly string[], firstLine: number): YamlFault[] {
  return faults.map(({ code, severity, offset, params, textFrom }) => {
    const position = positionAt(read, offset, firstLine);
    const text = written[position.line - firstLine] ?? '';
    // Where the line is mended already, its columns are others.
    if (textFrom === undefined || linesOf(read)[position.line - firstLine] !== text) return { code, severity, position, text, params };
    const start = positionAt(read, textFrom).column - 1;
    return { code, severity, position, text, params, mended: text.slice(0, start) + inQuotes(text.slice(start).trimEnd()) };
  });
}

type Places = Pick<ParsedYaml, 'locate' | 'lineAt' | 'sourceOf' | 'lineWith'>;

/** `nodes`: asked only for a place that is asked for. */
function placesOf(nodes: () => Node | null, read: string, written: string, firstLine: number): Places {
  return {
    locate: (path, part = 'value') => positionAt(read, part === 'key' ? keyOffset(nodes(), path) : valueOffset(nodes(), path), firstLine),
    lineAt: (line) => linesOf(written)[line - firstLine] ?? '',
    sourceOf(path) {
      const range = valueRange(nodes(), path);
      const source = range === undefined ? undefined : read.slice(...range);
      return source?.includes('\n') === false ? source : undefined;
    },
    lineWith(path, replacement, part = 'value') {
      const range = valueRange(nodes(), path, part);
      if (range === undefined || read.slice(...range).includes('\n')) return undefined;
      const [start, end] = range;
      const from = read.lastIndexOf('\n', start - 1) + 1;
      const to = read.indexOf('\n', end);
      const space = part === 'value' && /[:-]$/u.test(read.slice(from, start)) ? ' ' : '';
      return read.slice(from, start) + space + replacement + read.slice(end, to === -1 ? undefined : to).trimEnd();
    },
  };
}

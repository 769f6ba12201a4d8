/**
 * From the YAML library's nodes to plain data. Everything by which YAML could build more than texts, lists and maps
 * is refused here. It knows nothing of lines and of how a fault is mended.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import type { Severity } from '../problem.ts';
import type { YamlProblemCode } from '../problems/yaml.ts';
import { isGluedKey } from './entries.ts';
import { FIELD_NAMES, PART_NAMES } from './field-names.ts';

/** A fault by its place in the text, in UTF-16 units from its start. */
export interface TreeFault {
  readonly code: YamlProblemCode;
  readonly severity: Severity;
  readonly offset: number;
  readonly params: Readonly<Record<string, string>>;
  /** Offset from which the rest of the line is one text if quotes are put around it. */
  readonly textFrom?: number;
}

export interface Tree {
  /** Texts, lists and maps; with the core schema also numbers, booleans and `null`. */
  readonly value: unknown;
  readonly faults: readonly TreeFault[];
}

/** Deeper nesting is no one's intention. */
const MAX_DEPTH = 32;

/** Names through which data could reach into an object's machinery. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function readTree(document: Document.Parsed, source: string, empty: '' | null): Tree {
  const faults: TreeFault[] = [];
  return { value: valueOf(document.contents, 0), faults };

  function report(code: YamlProblemCode, offset: number, params: TreeFault['params'] = {}): void {
    faults.push({ code, severity: 'error', offset, params });
  }

  function valueOf(node: unknown, depth: number): unknown {
    if (isAlias(node)) {
      report('SOKBO-Y06', startOf(node), { mark: `*${node.source}` });
      return empty;
    }
    if (isScalar(node)) return scalarOf(node);
    if (!isSeq(node) && !isMap(node)) return empty;
    checkMarks(node);
    if (depth === MAX_DEPTH) {
      report('SOKBO-Y17', startOf(node), { depth: String(MAX_DEPTH) });
      return empty;
    }
    return isSeq(node) ? node.items.map((item) => valueOf(item, depth + 1)) : mapOf(node.items, depth);
  }

  function scalarOf(node: Scalar): unknown {
    checkMarks(node);
    if (node.type !== 'PLAIN') return node.value;
    checkComment(node);
    checkDashes(node);
    if (empty === '' && (node.source === 'null' || node.source === '~')) return empty;
    return node.value;
  }

  function mapOf(items: readonly unknown[], depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const key = keyOf(pair.key, map, depth);
      const value = valueOf(pair.value, depth + 1);
      if (key !== undefined) map[key] = value;
    }
    return map;
  }

  function keyOf(node: unknown, map: Record<string, unknown>, depth: number): string | undefined {
    const offset = startOf(node);
    if (!isScalar(node)) {
      report('SOKBO-Y18', offset);
      return undefined;
    }
    checkMarks(node);
    const key = node.source ?? String(node.value);
    if (key === '<<') report('SOKBO-Y08', offset);
    else if (FORBIDDEN_KEYS.has(key)) report('SOKBO-Y10', offset, { key });
    else if (Object.hasOwn(map, key)) report('SOKBO-Y09', offset, { key });
    else if (node.type === 'PLAIN' && isGluedKey(key, depth === 0 ? FIELD_NAMES : PART_NAMES)) report('SOKBO-Y13', offset, { key });
    else return key;
    return undefined;
  }

  function checkMarks(node: Node & { anchor?: string }): void {
    if (node.anchor !== undefined) reportMark('SOKBO-Y06', '&', node);
    if (node.tag !== undefined) reportMark('SOKBO-Y07', '!', node);
  }

  function reportMark(code: YamlProblemCode, sign: '&' | '!', node: Node): void {
    const words = source.slice(0, startOf(node)).match(/\S+\s*/gu) ?? [];
    const mark = words.findLast((word) => word.startsWith(sign)) ?? '';
    report(code, source.lastIndexOf(mark, startOf(node)), { mark: mark.trim() });
  }

  /** `제목 #단독`: without a space after it, the sign was hardly meant to begin a comment. */
  function checkComment(node: Scalar): void {
    if (typeof node.comment !== 'string' || !/^[^\s#]/u.test(node.comment)) return;
    const offset = source.indexOf('#', node.range?.[1] ?? 0);
    const [comment = ''] = node.comment.split('\n');
    faults.push({ code: 'SOKBO-Y11', severity: 'warning', offset, params: { comment: `#${comment}` }, ...(isPlainValue(node.source) ? {} : { textFrom: node.source === '' ? offset : startOf(node) }) });
  }

  /** `categories: 경제` above `  - 사회` is one text, `경제 - 사회`, which hardly anybody means. */
  function checkDashes(node: Scalar): void {
    const [start = 0, end = 0] = node.range ?? [];
    const dash = /(?<=\n\s+)-\s/u.exec(source.slice(start, end));
    if (dash !== null) faults.push({ code: 'SOKBO-Y24', severity: 'warning', offset: start + dash.index, params: {} });
  }
}

/** A date, a number or a choice, which no text is cut off from. */
function isPlainValue(source = ''): boolean {
  return /^(?:true|false|yes|no|null|~|\d[\d.:/T+Z -]*)$/iu.test(source);
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

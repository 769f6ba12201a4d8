/** Whether a piece of YAML can be read, and where it first cannot. */
import { parseDocument, type Document, type ErrorCode } from 'yaml';
import type { YamlProblemCode } from '../problems/yaml.ts';
import { readTree, type TreeFault } from './tree.ts';

/** A document as the library reads it; it never throws for a fault of the text. */
export function parseNodes(source: string, schema: 'failsafe' | 'core'): Document.Parsed {
  return parseDocument(source, { schema, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
}

/** Whether a value reads as one value on its line. */
export function isReadable(value: string): boolean {
  return firstFault(`x: ${value}`) === undefined;
}

/** The first fault that keeps a piece of YAML from being read as it was meant. */
export function firstFault(source: string): TreeFault | undefined {
  const document = parseNodes(source, 'failsafe');
  const [error] = document.errors;
  if (error !== undefined) return { code: CODES[error.code] ?? 'SOKBO-Y23', severity: 'error', offset: error.pos[0], params: {} };
  return readTree(document, source, '').faults.find(isBreaking);
}

/** Whether a fault shows that YAML took for structure what was hardly meant so; faults of single names do not. */
export function isBreaking({ code }: TreeFault): boolean {
  return code === 'SOKBO-Y06' || code === 'SOKBO-Y07' || code === 'SOKBO-Y13' || code === 'SOKBO-Y18';
}

const CODES: Partial<Record<ErrorCode, YamlProblemCode>> = {
  BAD_INDENT: 'SOKBO-Y16',
  TAB_AS_INDENT: 'SOKBO-Y19',
};

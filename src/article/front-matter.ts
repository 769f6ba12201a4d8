/** Checks front matter as a whole: known fields by the schema, unknown ones kept, probable misspellings told. */
import type { z } from 'zod';
import { createFault, type FieldFault } from './fault.ts';
import { isEmpty, isMap, type IssueParams } from './fields.ts';
import { nearestField } from './near-miss.ts';
import type { Fields, FieldsSchema } from './schema.ts';

export interface CheckedFields {
  /** Absent when a field is at fault. */
  readonly fields: Fields | undefined;
  /** Fields that the schema does not know, as written. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Known fields for which something was written, right or wrong, or probably under another name. */
  readonly given: ReadonlySet<string>;
  readonly faults: readonly FieldFault[];
}

/** `unreadable`: keys whose values were written, but could not be read. */
export function checkFields(raw: Readonly<Record<string, unknown>>, unreadable: ReadonlySet<string>, schema: FieldsSchema): CheckedFields {
  const known = Object.keys(schema.shape);
  const extra = Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(schema.shape, key)));
  const given = new Set(known.filter((key) => !isEmpty(raw[key]) || unreadable.has(key)));
  const misses = Object.keys(extra).flatMap((key) => nearMiss(key, known, given));
  for (const { params } of misses) given.add(String(params['suggestion']));
  const parsed = schema.safeParse(raw);
  const faults = parsed.success ? misses : [...misses, ...parsed.error.issues.map(faultOfIssue)];
  return { fields: parsed.success ? parsed.data : undefined, extra, given, faults };
}

/** Fields without which there is no article: another name for one of these is no mere hint. */
const REQUIRED: ReadonlySet<string> = new Set(['title']);

function nearMiss(key: string, known: readonly string[], given: ReadonlySet<string>): FieldFault[] {
  const suggestion = nearestField(key, known);
  if (suggestion === undefined) return [];
  const severity = REQUIRED.has(suggestion) && !given.has(suggestion) ? 'error' : 'warning';
  return [createFault('SOKBO-F50', [key], { severity, part: 'key', params: { key, suggestion }, mend: { kind: 'text', text: suggestion } })];
}

/** Every issue of a schema of fields carries its code and its details. */
export function faultOfIssue(issue: z.core.$ZodIssue): FieldFault {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  if (!isIssueParams(params)) throw new Error(`Front matter: no field reported the issue "${issue.message}"`);
  return createFault(params.code, path, params.details);
}

function isIssueParams(params: unknown): params is IssueParams {
  return isMap(params) && 'code' in params && 'details' in params;
}

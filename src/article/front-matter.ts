/** Checks front matter as a whole: known fields by the schema, unknown ones kept, probable misspellings told. */
import type { z } from 'zod';
import { createFault, type FieldFault } from './fault.ts';
import { isEmpty, isMap, type IssueParams } from './fields.ts';
import { nearestField, nearestPart } from './near-miss.ts';
import { PICTURE_PARTS } from './picture.ts';
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
export function checkFields(written: Readonly<Record<string, unknown>>, unreadable: ReadonlySet<string>, schema: FieldsSchema): CheckedFields {
  const known = Object.keys(schema.shape);
  const { raw, nameOf, faults: blanks } = withoutBlanks(written, known);
  const extra = Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(schema.shape, key)));
  const given = new Set(known.filter((key) => !isEmpty(raw[key]) || unreadable.has(key)));
  const misses = Object.keys(extra).flatMap((key) => nearMiss(key, known, given));
  for (const { params } of misses) given.add(String(params['suggestion']));
  const parts = PICTURES.flatMap((name) => misspeltParts(nameOf(name), raw[name]));
  const parsed = schema.safeParse(raw);
  const issues = parsed.success ? [] : parsed.error.issues.map(faultOfIssue).map((fault) => ({ ...fault, path: fault.path.map((step, depth) => (depth === 0 ? nameOf(step) : step)) }));
  return { fields: parsed.success ? parsed.data : undefined, extra, given, faults: [...blanks, ...misses, ...parts, ...issues] };
}

/** Blanks that no one sees, around a name that is known: those that YAML takes for letters of the name. */
const UNSEEN = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;

interface Unblanked {
  readonly raw: Readonly<Record<string, unknown>>;
  /** The name as it was written. */
  readonly nameOf: (step: string | number) => string | number;
  readonly faults: readonly FieldFault[];
}

/** Such a field is read as what it looks like: a draft that is none for a blank would be published. */
function withoutBlanks(written: Readonly<Record<string, unknown>>, known: readonly string[]): Unblanked {
  const names = new Map<string | number, string>();
  for (const key of Object.keys(written)) {
    const name = key.replace(UNSEEN, '');
    if (name !== key && known.includes(name) && !Object.hasOwn(written, name)) names.set(name, key);
  }
  if (names.size === 0) return { raw: written, nameOf: (step) => step, faults: [] };
  const seen = new Set(names.values());
  return {
    raw: Object.fromEntries(Object.entries(written).map(([key, value]) => [seen.has(key) ? key.replace(UNSEEN, '') : key, value])),
    nameOf: (step) => names.get(step) ?? step,
    faults: [...names].map(([name, key]) => createFault('SOKBO-F51', [key], { severity: 'warning', part: 'key', params: { field: String(name) }, mend: { kind: 'text', text: String(name) } })),
  };
}

/** Fields without which there is no article: another name for one of these is no mere hint. */
const REQUIRED: ReadonlySet<string> = new Set(['title']);

function nearMiss(key: string, known: readonly string[], given: ReadonlySet<string>): FieldFault[] {
  const suggestion = nearestField(key, known);
  if (suggestion === undefined) return [];
  const severity = REQUIRED.has(suggestion) && !given.has(suggestion) ? 'error' : 'warning';
  return [createFault('SOKBO-F50', [key], { severity, part: 'key', params: { key, suggestion }, mend: { kind: 'text', text: suggestion } })];
}

const PICTURES = ['image', 'feature_image'];

/** Parts of a picture that would be passed over: its caption under a misspelt name. */
function misspeltParts(name: string | number, value: unknown): FieldFault[] {
  if (!isMap(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const suggestion = PICTURE_PARTS.some((part) => part === key) ? undefined : nearestPart(key, PICTURE_PARTS);
    return suggestion === undefined ? [] : [createFault('SOKBO-F50', [name, key], { severity: 'warning', part: 'key', params: { key, suggestion } })];
  });
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

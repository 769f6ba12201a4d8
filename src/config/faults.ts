/**
 * What is wrong with settings that editors write in YAML, found by a zod schema. It knows places only as paths into
 * the data; who has the text turns them into lines.
 */
import { closest, distance } from 'fastest-levenshtein';
import * as z from 'zod';
import type { ProblemCode } from '../base/problems/catalogue.ts';
import { frontMatterProblems, type FrontMatterProblemCode } from '../base/problems/front-matter.ts';
import type { Severity } from '../base/problem.ts';
import type { ConfigFault } from './fields.ts';

/** Keys and indexes down to a value. */
export type SettingPath = readonly (string | number)[];

export interface SettingFault {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Down to the faulty value. */
  readonly path: SettingPath;
  readonly params: Readonly<Record<string, string>>;
}

/** An issue of `fields.ts` as a fault. `above`: where the data that was judged stands in its file. */
export function faultOfIssue(issue: z.core.$ZodIssue, above: SettingPath = [], severity: Severity = 'error'): SettingFault {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const setting = path.join('.') || 'site.yaml';
  const isAbsent = issue.code === 'invalid_type' && issue.input === undefined;
  const code = isAbsent ? 'SOKBO-C03' : codeOf(issue.message);
  return { code, severity, path, params: { setting, ...detailsOf(issue) } };
}

/** A warning for every name in the data that the schema does not know, with the name that was probably meant. */
export function unknownSettings(schema: z.core.$ZodType, data: unknown, path: SettingPath = []): readonly SettingFault[] {
  const known = shapeOf(schema);
  if (known instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => unknownSettings(known.element, item, [...path, index]));
  }
  if (!(known instanceof z.ZodObject) || !isMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = known.shape[key];
    return inner === undefined ? [unknownSetting([...path, key], Object.keys(known.shape))] : unknownSettings(inner, value, [...path, key]);
  });
}

/** The name among those known that a misspelt one probably stands for; `undefined` where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, [...known]);
  return distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, Math.floor(name.length / 4)) ? nearest : undefined;
}

/** A setting without a value counts as not set. Lists stay as they are: an empty item is a fault of its own. */
export function withoutEmpty(data: unknown): unknown {
  if (data === '' || data === null) return {};
  if (!isMap(data)) return data;
  const kept = Object.entries(data).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, isMap(value) ? withoutEmpty(value) : value]));
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By the kind of fault that `fields.ts` leaves as an issue's message. */
const CODES: ReadonlyMap<string, ProblemCode> = new Map<ConfigFault, ProblemCode>([
  ['required', 'SOKBO-C03'],
  ['text', 'SOKBO-C20'],
  ['flag', 'SOKBO-C21'],
  ['number', 'SOKBO-C22'],
  ['color', 'SOKBO-C23'],
  ['url', 'SOKBO-C24'],
  ['path', 'SOKBO-C25'],
  ['zone', 'SOKBO-C26'],
  ['choice', 'SOKBO-C27'],
  ['list', 'SOKBO-C28'],
  ['map', 'SOKBO-C29'],
  ['day', 'SOKBO-C30'],
  ['font', 'SOKBO-C31'],
  ['domain', 'SOKBO-C32'],
  ['search', 'SOKBO-C33'],
  ['impossible-day', 'SOKBO-C34'],
  ['amount', 'SOKBO-D01'],
  ['change', 'SOKBO-D02'],
  ['moment', 'SOKBO-D03'],
  ['age', 'SOKBO-D04'],
]);

function codeOf(message: string): ProblemCode {
  return isFrontMatterCode(message) ? message : (CODES.get(message) ?? 'SOKBO-C20');
}

/** Faults of a path are the same here as in front matter. */
function isFrontMatterCode(message: string): message is FrontMatterProblemCode {
  return Object.hasOwn(frontMatterProblems, message);
}

function detailsOf(issue: z.core.$ZodIssue): Readonly<Record<string, string>> {
  if (issue.code === 'invalid_value') return { choices: issue.values.map(String).join(', ') };
  const details: unknown = issue.code === 'custom' ? issue.params : undefined;
  return isMap(details) ? Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])) : {};
}

function unknownSetting(path: SettingPath, known: readonly string[]): SettingFault {
  const nearest = nearestName(String(path.at(-1) ?? ''), known);
  const setting = path.join('.');
  return nearest === undefined
    ? { code: 'SOKBO-C04', severity: 'warning', path, params: { setting } }
    : { code: 'SOKBO-C05', severity: 'warning', path, params: { setting, nearest: [...path.slice(0, -1), nearest].join('.') } };
}

/** The map or list below what a schema adds to it: a default, other ways to write it. */
function shapeOf(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return shapeOf(schema.out);
  return schema;
}

/** The kinds of value that front matter holds, as zod types over texts, lists and maps just as they were written. */
import * as z from 'zod';
import type { Moment, MomentParser } from '../base/moments.ts';
import type { FrontMatterProblemCode } from '../base/problems/front-matter.ts';
import { foldName } from '../base/slug.ts';
import { toOneLine, withoutControls } from '../base/text.ts';
import type { FaultDetails } from './fault.ts';

/** Reports a fault of the value, or of a part of it; gives `undefined`, so that a reader can return it. */
export type Report = (code: FrontMatterProblemCode, details?: FaultDetails, path?: readonly (string | number)[]) => undefined;

export type FieldReader<Value> = (value: unknown, report: Report) => Value | undefined;

export type Field<Value> = z.ZodType<Value | undefined, unknown>;

/** What a zod issue of a field carries in its `params`. */
export interface IssueParams {
  readonly code: FrontMatterProblemCode;
  readonly details: FaultDetails;
}

/** A field that may be left out; an empty value counts as left out. */
export function field<Value>(read: FieldReader<Value>): Field<Value> {
  return z.unknown().transform((value, context) => {
    if (isEmpty(value)) return undefined;
    return read(value, (code, details = {}, path = []) => {
      const params: IssueParams = { code, details };
      context.addIssue({ code: 'custom', message: code, path: [...path], params: { ...params } });
      return undefined;
    });
  });
}

/** Plain text on one line, NFC. */
export const readText: FieldReader<string> = (value, report) =>
  typeof value === 'string' ? toOneLine(value).normalize('NFC') : report('SOKBO-F12', { mend: { kind: 'quote' } });

/** Text over several lines. */
export const readMarkdown: FieldReader<string> = (value, report) =>
  typeof value === 'string' ? withoutControls(value).trim().normalize('NFC') : report('SOKBO-F12', { mend: { kind: 'quote' } });

export const readFlag: FieldReader<boolean> = (value, report) => {
  const text = readText(value, report);
  if (text === undefined) return undefined;
  return flagOf(text) ?? report('SOKBO-F15', { params: { value: text } });
};

/** `true`, `yes`, `false`, `no` in any case; `undefined` for any other text. */
export function flagOf(text: string): boolean | undefined {
  if (/^(true|yes)$/iu.test(text)) return true;
  return /^(false|no)$/iu.test(text) ? false : undefined;
}

/** One of a few words, in any case. */
export function choiceReader<const Choices extends readonly string[]>(choices: Choices): FieldReader<Choices[number]> {
  return (value, report) => {
    const text = readText(value, report);
    if (text === undefined) return undefined;
    const params = { value: text, choices: choices.join(', ') };
    return choices.find((choice) => choice === text.toLowerCase()) ?? report('SOKBO-F16', { params });
  };
}

export function momentReader(parse: MomentParser): FieldReader<Moment> {
  return (value, report) => {
    const text = readText(value, report);
    if (text === undefined) return undefined;
    const reading = parse(text);
    if (reading.kind === 'moment') return reading.moment;
    if (reading.kind === 'impossible') return report('SOKBO-F21', { params: { value: text } });
    const { likely } = reading;
    return report('SOKBO-F20', { params: { value: text }, mend: likely === undefined ? undefined : { kind: 'text', text: likely } });
  };
}

/**
 * Names of terms, each once, compared in NFC and without case. A list's items and the text of a singular field
 * (`category: A, B`) are one name each; the text of a plural field (`tags: A, B`) is split at commas and, unlike
 * Jekyll's, never at spaces, which Korean names hold.
 */
export function namesReader(number: 'singular' | 'plural', clean: (name: string) => string = (name) => name): FieldReader<readonly string[]> {
  return (value, report) => {
    const texts = readList(value, number === 'plural', report);
    return texts === undefined ? undefined : distinct(texts.map(clean).filter((text) => text !== ''));
  };
}

/** Each name once, as it was first written. */
export function distinct(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(foldName(name))) byFold.set(foldName(name), name);
  return [...byFold.values()];
}

/** A text or a list of texts; empty items are left out. */
export function readList(value: unknown, splitsAtCommas: boolean, report: Report): readonly string[] | undefined {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => itemOf(item, index, report));
  if (typeof value !== 'string') return report('SOKBO-F13');
  if (/^-[^\s-]/u.test(value)) return report('SOKBO-F14');
  return (splitsAtCommas ? value.split(/[,，]/u) : [value]).map((item) => toOneLine(item).normalize('NFC'));
}

function itemOf(item: unknown, index: number, report: Report): string[] {
  if (isEmpty(item)) return [];
  if (typeof item === 'string') return [toOneLine(item).normalize('NFC')];
  report('SOKBO-F12', { mend: { kind: 'quote' } }, [index]);
  return [];
}

export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

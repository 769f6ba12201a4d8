/**
 * Finds what an error of a template is about where Nunjucks points elsewhere: it knows the line of what it printed last,
 * which for a filter, a text or a template that is not there may be another line, or another template.
 */
import { readFileSync } from 'node:fs';
import { escapePattern } from '../base/text.ts';

export interface Culprit {
  /** Path of the template's file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What the engine and the theme's own filters say of a name that is not known. */
const NAMES = [/filter not found: (?<name>\S+)/u, /has no text "(?<name>[^"]+)"/u, /template not found: (?<name>\S+)/u];

/** The first place in which the name stands that the error gives; `files` in the order in which they are likely. */
export function findCulprit(reason: string, files: Iterable<string>): Culprit | undefined {
  const name = NAMES.map((form) => form.exec(reason)?.groups?.['name']).find((found) => found !== undefined);
  if (name === undefined) return undefined;
  const whole = new RegExp(`(?<![\\w.])${escapePattern(name)}(?![\\w.])`, 'u');
  for (const file of files) {
    const index = readFileSync(file, 'utf8').split('\n').findIndex((text) => whole.test(text));
    if (index !== -1) return { file, line: index + 1 };
  }
  return undefined;
}

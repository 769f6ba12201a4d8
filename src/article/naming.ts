/** What an article's file name says: Jekyll's `YYYY-MM-DD-slug.md`, or any other name. */
import type { Moment, MomentParser } from '../base/moments.ts';

export interface NamedDate {
  /** The date as the name gives it: `2026-11-22`; `undefined`: it gives none. */
  readonly written: string | undefined;
  /** `undefined` as well when the calendar has no such day. */
  readonly moment: Moment | undefined;
  /** What is left of the name for the slug; all of it when its numbers are no date. */
  readonly rest: string;
}

/** Takes apart a file name without folder and ending. */
export function readName(name: string, parseMoment: MomentParser): NamedDate {
  const [, written, rest = ''] = /^(\d{4}-\d{1,2}-\d{1,2})(?:-(.*))?$/su.exec(name) ?? [];
  if (written === undefined) return { written, moment: undefined, rest: name };
  const reading = parseMoment(written);
  return reading.kind === 'moment' ? { written, moment: reading.moment, rest } : { written, moment: undefined, rest: name };
}

/** What a build did, as data: the command puts it into words or JSON. */
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';

export interface BuildReport {
  /** False when problems kept the paper from being published; the output is then as it was. */
  readonly published: boolean;
  /** True when the valid articles could be published without those that have problems. */
  readonly holdable: boolean;
  readonly language: Language;
  /** Articles published. */
  readonly articles: number;
  /** Pages of the site. */
  readonly pages: number;
  /** Pages rendered in this run. */
  readonly rendered: number;
  /** Files written because they were new or had changed. */
  readonly written: number;
  /** Files removed because nothing makes them any more. */
  readonly removed: number;
  /** Files whose articles or pages were kept out because of problems. */
  readonly held: readonly string[];
  /** Articles kept out by their editors: drafts, and dated in the future. */
  readonly waiting: { readonly drafts: number; readonly future: number };
  /** Sorted by file, line and column; warnings among them. */
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
  /** Milliseconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

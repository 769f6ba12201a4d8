/** What the preview's server tells the pages that are open in a browser. Both sides read it from here. */
import type { Severity } from './problem.ts';

/** Where the preview's own script lies, below the site's base path. */
export const PREVIEW_SCRIPT = '/.sokbo/preview.js';

export const NEWS = 'sokbo.news';

export interface News {
  readonly type: typeof NEWS;
  /** Names a state of the site. */
  readonly edition: string;
  /** The state before; a page of any other state may show anything that is old. */
  readonly previous: string;
  /** Files below the site that are not what they were; `undefined` when they are too many to name. */
  readonly changed: readonly string[] | undefined;
  /** Those of them that are gone. */
  readonly gone: readonly string[];
  readonly notices: Notices;
}

/** Faults as a page shows them, in the words of the site's language. */
export interface Notices {
  readonly language: string;
  /** How many there are. */
  readonly title: string;
  readonly close: string;
  /** What became of the site. */
  readonly hint: string;
  /** Errors keep something from being shown; without any, there are only warnings. */
  readonly hasErrors: boolean;
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly severity: Severity;
  /** In a word. */
  readonly label: string;
  /** `content/articles/a.md:3:8`; empty where the fault has no place. */
  readonly place: string;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** The faulty line, and the column of the fault, from 1 in UTF-16 units. */
  readonly line?: { readonly text: string; readonly column: number };
  /** How it could read. */
  readonly mended?: string;
}

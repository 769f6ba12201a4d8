/**
 * What is remembered of an article's file from one run to the next. Who keeps it, and where, is not known here; that
 * it is still true is judged by the file itself.
 */
import type { Stats } from 'node:fs';
import type { Article } from '../article/article.ts';
import type { Problem } from '../base/problem.ts';

/** What reading a file came to. */
export interface ReadArticle {
  /** Absent when a problem is an error. */
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
}

/** How a file looked when it was read: bytes, and milliseconds since 1970. */
export interface FileState {
  readonly size: number;
  readonly modified: number;
  /** When the file's entry was last changed: moves even where a copy keeps `modified`. */
  readonly changed: number;
}

export interface KnownFile extends ReadArticle {
  readonly state: FileState;
  /** Of the file's id and bytes; empty for one that is too large to be read. */
  readonly digest: string;
}

/** Knowledge of the files of one articles folder, read under one configuration. */
export interface ArticleMemory {
  /** By id. What it gives was read from this path of the disk, wherever it lay before. */
  readonly recall: (id: string, place: { readonly path: string; readonly file: string }) => KnownFile | undefined;
  /** Asked for every file in turn, in the order of ids. */
  readonly keep: (id: string, known: KnownFile) => void;
  /** When the memory was last written: a file that changed about then or later may have changed unseen. */
  readonly asOf: number;
}

/** Remembers nothing. */
export const NO_MEMORY: ArticleMemory = { recall: () => undefined, keep: () => {}, asOf: 0 };

export function stateOf({ size, mtimeMs, ctimeMs }: Stats): FileState {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

/** Whether a file that looks like this now is certainly the one that was read. */
export function isUnchanged(now: FileState, known: FileState, asOf: number): boolean {
  return now.size === known.size && now.modified === known.modified && now.changed === known.changed && Math.max(now.modified, now.changed) < asOf - CLOCK_STEP;
}

/** Coarsest step, in milliseconds, in which file systems note times (FAT: two seconds). */
const CLOCK_STEP = 2000;

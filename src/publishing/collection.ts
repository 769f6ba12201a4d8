/**
 * Gathers what a build says about its site, file by file: what is new or differs from the live site is staged, what
 * is the same is only noted. Decides nothing about when or how any of it goes live.
 */
import { createEncoder } from './encode.ts';
import type { Comparison, LiveSite } from './live-site.ts';
import { MARKER } from './marker.ts';
import { assertBelow } from './output-folder.ts';
import type { StagedFiles } from './staged-files.ts';

/** Kinds of files in the order in which they go live. */
export const RANKS = ['asset', 'article', 'list', 'feed'] as const;
export type Rank = (typeof RANKS)[number];

export interface StagedFile {
  /** `/` separated path below the site. */
  readonly file: string;
  /** Where it is now, below the staging folder. */
  readonly from: string;
  readonly rank: Rank;
  /** Bytes. */
  readonly size: number;
  /** What is live in its place. */
  readonly over: Exclude<Comparison, 'same'>;
}

export interface Collection {
  /** Throws for a path outside the site, a file given twice, and a page, list or feed without contents. */
  readonly add: (file: string, rank: Rank, contents: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  readonly staged: readonly StagedFile[];
  /** Every file that belongs to the site, as far as this build has said. */
  readonly kept: ReadonlySet<string>;
  /** Live files that the build said are gone. */
  readonly removed: ReadonlySet<string>;
  /** Whether the build said nothing that changes the live site. */
  readonly isEmpty: () => boolean;
}

export function createCollection(live: LiveSite, files: StagedFiles): Collection {
  const encode = createEncoder();
  const staged: StagedFile[] = [];
  const kept = new Set<string>();
  const removed = new Set<string>();
  return {
    staged,
    kept,
    removed,
    isEmpty: () => staged.length + removed.size === 0,
    add(file, rank, contents) {
      assertUsable(file);
      const bytes = encode(contents);
      const size = bytes.byteLength;
      if (size === 0 && rank !== 'asset') throw new Error(`${file} is empty.`);
      kept.add(file);
      const over = live.compare(file, bytes);
      if (over !== 'same') staged.push({ file, from: files.write(file, bytes), rank, size, over });
    },
    remove(file) {
      assertUsable(file);
      if (live.has(file)) removed.add(file);
    },
  };

  function assertUsable(file: string): void {
    assertBelow(file);
    if (file === MARKER) throw new Error(`${MARKER} is kept by the publish itself.`);
    if (kept.has(file) || removed.has(file)) throw new Error(`${file} was given twice.`);
  }
}

/** What every way of publishing offers to the build: it takes files in, then makes them the live site. */
import type { Rank } from './collection.ts';
import type { PublishedLists } from './published-lists.ts';

/** Hears what a publish will change, before anything does change. */
export type Prepare = (lists: PublishedLists) => void;

export interface Target {
  /**
   * Takes a file of the new site; `file` is its `/` separated path below the output. Throws for a path that is not
   * below it, for one given before, and for a page, list or feed without contents.
   */
  readonly add: (file: string, rank: Rank, contents: string | Uint8Array) => void;
  /** Says that a file of the live site is gone. Of use with `changes` only. */
  readonly remove: (file: string) => void;
  /** Whether the live site is all that it is to be. Never so of a `whole` site, whose files are looked at as it is published. */
  readonly isUnchanged: () => boolean;
  /** Makes the staged site the live one and says what that changed. */
  readonly publish: (prepare?: Prepare) => Promise<PublishedLists>;
}

export interface TargetOptions {
  /**
   * `whole`: every file of the site is added, and what was not goes. `changes`: what is neither added nor removed
   * stays as it is; only for an output whose `readPublishId` is the one that the caller knows.
   */
  readonly mode: 'whole' | 'changes';
  /** What `readPublishId` tells of the site from then on; where `isUnchanged`, it goes on telling what it does. */
  readonly publishId: string;
}

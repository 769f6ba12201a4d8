/** Decides in which order the files of a publish go live, so that no page that readers reach points at nothing. Pure. */
import { foldName } from '../base/slug.ts';
import { RANKS, type StagedFile } from './collection.ts';
import { foldersOf } from './output-folder.ts';

/** All that is needed to carry a publish out, and to take it up again after a crash. */
export interface PublishPlan {
  readonly publishId: string;
  /** Files that are gone and in whose place a new file or folder must come. */
  readonly removeFirst: readonly string[];
  /** Files to move, in order. */
  readonly moves: readonly Move[];
  readonly removeLast: readonly string[];
  /** Folders that may be empty in the end, innermost first. */
  readonly emptied: readonly string[];
}

export interface Move {
  /** Below the staging folder. */
  readonly from: string;
  /** Below the output folder. */
  readonly to: string;
  /** Bytes. */
  readonly size: number;
}

export interface Changes {
  readonly publishId: string;
  readonly staged: readonly StagedFile[];
  /** Live files that are to go. */
  readonly removed: Iterable<string>;
  /** Folders that hold nothing of the new site, besides those of the files removed. */
  readonly unused: Iterable<string>;
}

/**
 * New files come first, since nothing that is live points at them yet; then the files that change, which point at
 * nothing that is not there; within each, assets, articles, lists, feeds. What is gone goes last, when nothing points
 * at it any more.
 */
export function planPublish({ publishId, staged, removed, unused }: Changes): PublishPlan {
  const gone = [...removed].sort();
  const inTheWay = filesInTheWay(gone, staged);
  const replaced = staged.filter(({ over }) => over === 'folder').map(({ file }) => file);
  return {
    publishId,
    removeFirst: gone.filter((file) => inTheWay.has(file)),
    moves: staged.toSorted(compareTurns).map(({ from, file, size }) => ({ from, to: file, size })),
    removeLast: gone.filter((file) => !inTheWay.has(file)),
    emptied: innermostFirst([...unused, ...replaced, ...gone.flatMap(foldersOf)]),
  };
}

function compareTurns(one: StagedFile, other: StagedFile): number {
  return turnOf(one) - turnOf(other) || (one.file < other.file ? -1 : 1);
}

function turnOf({ over, rank }: StagedFile): number {
  return (over === 'different' ? RANKS.length : 0) + RANKS.indexOf(rank);
}

/** By folded paths: where case is not told apart, what is gone as `News/a.html` is the very file that comes as `news/a.html`. */
function filesInTheWay(gone: readonly string[], staged: readonly StagedFile[]): ReadonlySet<string> {
  const coming = staged.map(({ file }) => foldName(file));
  const files = new Set(coming);
  const taken = new Set([...files, ...coming.flatMap(foldersOf)]);
  return new Set(gone.filter((file) => taken.has(foldName(file)) || foldersOf(foldName(file)).some((folder) => files.has(folder))));
}

/** Each folder once. */
export function innermostFirst(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].sort((one, other) => depthOf(other) - depthOf(one));
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

/** The site that is live while the next one is prepared, seen as far as a publish needs to see it. Never changes it. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode, OutputError } from './output-error.ts';
import { foldersOf, type Tree } from './output-folder.ts';

/** What is live at a place: nothing, a file with the same or with other contents, or a folder. */
export type Comparison = 'absent' | 'same' | 'different' | 'folder';

export interface LiveSite {
  readonly compare: (file: string, contents: Uint8Array) => Comparison;
  readonly has: (file: string) => boolean;
}

/** A site of which everything has been listed: nothing is asked of the disk about files that it does not have. */
export function createListedSite(root: string, { files, folders }: Tree): LiveSite {
  return {
    has: (file) => files.has(file),
    compare(file, contents) {
      const isRegular = files.get(file);
      if (isRegular === undefined) return folders.has(file) ? 'folder' : 'absent';
      return isRegular && holds(path.join(root, file), contents) ? 'same' : 'different';
    },
  };
}

/** A site too large to list for a few changes: each place is looked at when asked for. */
export function createUnlistedSite(root: string): LiveSite {
  const assertNoLinks = createLinkGuard(root);
  return {
    has(file) {
      assertNoLinks(file);
      return look(path.join(root, file)) !== undefined;
    },
    compare(file, contents) {
      assertNoLinks(file);
      const target = path.join(root, file);
      const found = look(target);
      if (found === undefined) return 'absent';
      if (found.isDirectory()) return 'folder';
      return found.isFile() && holds(target, contents) ? 'same' : 'different';
    },
  };
}

/** What is at a place itself: a symbolic link is not followed. */
export function look(target: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Throws when a folder on the way to a file is a symbolic link: what lies behind it is not ours. */
function createLinkGuard(root: string): (file: string) => void {
  const checked = new Set<string>();
  return (file) => {
    for (const folder of foldersOf(file)) {
      if (checked.has(folder)) return;
      if (look(path.join(root, folder))?.isSymbolicLink() === true) throw new OutputError('symbolic-link', path.join(root, folder));
      checked.add(folder);
    }
  };
}

/** Most files that changed have another size, so few are read. */
function holds(file: string, contents: Uint8Array): boolean {
  return lstatSync(file).size === contents.byteLength && readFileSync(file).equals(contents);
}

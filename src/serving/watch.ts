/**
 * Watches the folders of a paper, and tells that something in them changed: what, the build finds out. One watch a
 * folder, since a paper has thousands of files and some systems allow no more than some thousand watches.
 */
import { readdirSync, statSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import path from 'node:path';

export interface Watching {
  /** Takes notice of folders that came and went. True when there is a new one: what is in it may have been missed. */
  readonly refresh: () => boolean;
  readonly close: () => void;
}

/** Whether a name in a folder is one that matters. */
type Matters = (name: string) => boolean;

/**
 * `roots` are absolute and need not be there. `onChange` is called for everything, often more than once. Throws where
 * the system refuses to watch.
 */
export function watchFolders(roots: readonly string[], onChange: () => void): Watching {
  const watches = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();

  function start(folder: string, identity: string, matters: Matters, recursive: boolean): void {
    const watcher = watch(folder, { recursive }, (_event, name) => {
      if (name === null || matters(path.basename(name))) onChange();
    });
    watcher.on('error', () => {
      stop(folder);
      onChange();
    });
    watches.set(folder, { identity, watcher });
  }

  function stop(folder: string): void {
    watches.get(folder)?.watcher.close();
    watches.delete(folder);
  }

  function refresh(): boolean {
    const wanted = foldersToWatch(roots);
    for (const folder of watches.keys()) if (!wanted.has(folder)) stop(folder);
    let isNew = false;
    for (const [folder, { matters, recursive }] of wanted) {
      const identity = identityOf(folder);
      if (identity === undefined || watches.get(folder)?.identity === identity) continue;
      stop(folder);
      start(folder, identity, matters, recursive);
      isNew = true;
    }
    return isNew;
  }

  return {
    refresh,
    close: () => {
      for (const folder of [...watches.keys()]) stop(folder);
    },
  };
}

/** Editors' passing files, and what systems leave in folders. */
const PASSING = /^\.|~$|^4913$|\.(?:tmp|swp|swx|draft)$/u;

const isContent: Matters = (name) => !PASSING.test(name);

/** Systems that watch everything below a folder by one watch. */
const WATCHES_BELOW = process.platform === 'darwin' || process.platform === 'win32';

interface Wanted {
  readonly matters: Matters;
  readonly recursive: boolean;
}

/** The roots with what is below them, and the folders above them, in which a root may come and go. */
function foldersToWatch(roots: readonly string[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const root of roots) {
    const above = path.dirname(root);
    const earlier = wanted.get(above)?.matters;
    const name = path.basename(root);
    wanted.set(above, { matters: (changed) => changed === name || earlier?.(changed) === true, recursive: false });
  }
  for (const root of roots) {
    for (const folder of WATCHES_BELOW ? [root] : foldersBelow(root)) wanted.set(folder, { matters: isContent, recursive: WATCHES_BELOW });
  }
  return wanted;
}

function foldersBelow(folder: string): readonly string[] {
  const found = [folder];
  for (const place of found) {
    for (const entry of entriesOf(place)) {
      if (entry.isDirectory() && isContent(entry.name)) found.push(path.join(place, entry.name));
    }
  }
  return found;
}

/** None where the folder is gone or cannot be read, which the build tells. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A folder that was removed and made again is another; `undefined` when there is none. */
function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? `${found.dev} ${found.ino}` : undefined;
}

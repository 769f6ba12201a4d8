/**
 * The folder that the site is published to: whether it may be touched, and what lies in it. A folder is ours when it
 * holds our marker file; anything else that is not empty belongs to somebody and is left alone: a paper's own folder,
 * too, in which the store has the marker's name.
 */
import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { MARKER } from './marker.ts';
import { hasCode } from './output-error.ts';

export type OutputState = 'absent' | 'empty' | 'ours' | 'foreign';

/** Says what is at `directory` now. Throws when it is there and cannot be read. */
export function inspectOutput(directory: string): OutputState {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'absent';
    if (hasCode(error, 'ENOTDIR')) return 'foreign';
    throw error;
  }
  if (entries.length === 0) return 'empty';
  return entries.some((entry) => entry.name === MARKER && entry.isFile()) ? 'ours' : 'foreign';
}

/** True when `inner` is `outer` or lies below it. */
export function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** Throws unless `file` is a `/` separated path that stays below the folder it is joined to. */
export function assertBelow(file: string): void {
  const inside = !file.includes('\0') && file.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  if (!inside) throw new Error(`${JSON.stringify(file)} lies outside the output folder.`);
}

/** What lies below a folder, by `/` separated relative paths. */
export interface Tree {
  /** Everything that is no folder; true for regular files, false for symbolic links and the like. */
  readonly files: ReadonlyMap<string, boolean>;
  readonly folders: ReadonlySet<string>;
}

export const EMPTY_TREE: Tree = { files: new Map(), folders: new Set() };

/** Lists a site; its marker is left out and symbolic links are not followed. */
export function listTree(directory: string): Tree {
  const files = new Map<string, boolean>();
  const folders = new Set<string>();
  walk('');
  files.delete(MARKER);
  return { files, folders };

  function walk(prefix: string): void {
    for (const entry of readdirSync(path.join(directory, prefix), { withFileTypes: true })) {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        folders.add(name);
        walk(`${name}/`);
      } else {
        files.set(name, entry.isFile());
      }
    }
  }
}

/** Folders of a relative file path, innermost first: `a/b` and `a` for `a/b/c.html`. */
export function foldersOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) folders.push(file.slice(0, end));
  return folders;
}

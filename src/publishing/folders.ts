/** Checks, before anything is read, that the folders of a build are there and do not run into each other. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions } from './options.ts';
import { isInside } from './output-folder.ts';
import { PREVIEW, storeOf } from './store/store.ts';
import { UsageError } from './usage-error.ts';

/** Throws a `UsageError` for a folder that is missing, or an output that would swallow or be swallowed by a source. */
export function checkFolders({ site, articles, assets, out }: BuildOptions): void {
  for (const directory of [site, articles]) {
    if (!isFolder(directory)) throw new UsageError('missing', directory);
  }
  // The store holds the preview's own output, and is emptied of all else by `--clean`.
  const store = isInside(out, path.join(storeOf(site), PREVIEW)) ? [] : [storeOf(site)];
  for (const source of [articles, assets, path.join(site, 'content'), path.join(site, 'theme'), ...store]) {
    if (isInside(out, source) || isInside(source, out)) throw new UsageError('overlap', out, source);
  }
}

function isFolder(directory: string): boolean {
  try {
    return statSync(directory).isDirectory();
  } catch {
    return false;
  }
}

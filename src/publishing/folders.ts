/** Checks, before anything is read, that the folders of a build are there and do not run into each other. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions } from './options.ts';
import { isInside } from './output-folder.ts';
import { UsageError } from './usage-error.ts';

/** Throws a `UsageError` for a folder that is missing, or an output that would swallow or be swallowed by a source. */
export async function checkFolders({ site, articles, assets, out }: BuildOptions): Promise<void> {
  for (const directory of [site, articles]) {
    if (!(await isFolder(directory))) throw new UsageError('missing', directory);
  }
  for (const source of [articles, assets, path.join(site, 'content'), path.join(site, 'theme')]) {
    if (isInside(out, source) || isInside(source, out)) throw new UsageError('overlap', out, source);
  }
}

async function isFolder(directory: string): Promise<boolean> {
  return (await stat(directory).catch(() => undefined))?.isDirectory() === true;
}

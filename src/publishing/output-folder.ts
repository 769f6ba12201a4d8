/**
 * The folder that the site is published to, and whether it may be touched. A folder is ours when it holds our marker
 * file; anything else that is not empty belongs to somebody and is left alone.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Empty file at the root of a published site: what lies beside it was published by Sokbo and may be replaced. */
export const MARKER = '.sokbo';

export type OutputState = 'absent' | 'empty' | 'ours' | 'foreign';

/** Says what is at `directory` now. Throws when it is there and cannot be read, or is no folder. */
export async function inspectOutput(directory: string): Promise<OutputState> {
  let names: readonly string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if (isMissing(error)) return 'absent';
    throw error;
  }
  if (names.length === 0) return 'empty';
  return names.includes(MARKER) ? 'ours' : 'foreign';
}

/** True when `inner` is `outer` or lies below it. */
export function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** Every file below `directory` by its `/` separated relative path, sorted. None when the folder is absent. */
export async function listFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** True when the file holds exactly these bytes. */
export async function holds(file: string, contents: Uint8Array): Promise<boolean> {
  try {
    if ((await stat(file)).size !== contents.byteLength) return false;
    return (await readFile(file)).equals(contents);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

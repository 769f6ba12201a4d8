/** Puts new bytes in the place of a file's, whole or not at all. It never makes a file that was not there. */
import { chmod, readFile, rename, rm, stat, open } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';

/**
 * Writes beside the file and renames; its mode stays. `false`: the file was changed since `before` was read, and is as
 * it was. Throws an `Error` when the disk fails; the file is then as it was, too.
 */
export async function replaceFile(file: string, before: Buffer, after: Buffer): Promise<boolean> {
  const { mode } = await stat(file);
  const beside = path.join(path.dirname(file), `.${digestOf(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(beside, mode);
    if (!(await readFile(file)).equals(before)) return false;
    await rename(beside, file);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

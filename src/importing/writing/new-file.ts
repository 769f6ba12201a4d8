/** Writes files that were not there before. It never changes one that is. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes the file and the folders above it. Throws an `Error` when there is such a file already. */
export async function writeNewFile(file: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, contents, { flag: 'wx' });
}

/** Whether something of this name is there, in whichever Unicode form the disk keeps it. */
export function isThere(file: string): boolean {
  return existsSync(file.normalize('NFC')) || existsSync(file.normalize('NFD'));
}

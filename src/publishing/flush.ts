/**
 * Sees to it that files survive a power cut, not only the end of a process. That costs a wait for the disk, so it is
 * done for journals and for what a newsroom publishes all day, but not for whole sites: those can be built again, and
 * their files are checked by size before an interrupted publish is finished. After a power cut within the half minute
 * in which the system has not yet written a large publish by itself, the site has to be built anew.
 */
import { closeSync, fsync, fsyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/** So many files take some hundredths of a second when they are flushed together. */
const FLUSHED_AT_MOST = 200;

/** Waits until these files, unless they are very many, are on the disk. */
export async function flushFew(files: readonly string[]): Promise<void> {
  if (files.length > FLUSHED_AT_MOST) return;
  await Promise.all(files.map(flushFile));
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flushNow(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function flushFile(file: string): Promise<void> {
  const descriptor = openSync(file, 'r');
  try {
    await flush(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const flush = promisify(fsync);

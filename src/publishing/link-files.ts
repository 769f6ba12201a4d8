/** Puts files of one folder into another without their taking room twice, where the file system can do that. */
import { constants, copyFileSync, linkSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './output-error.ts';
import { createFolderMaker } from './staged-files.ts';

/** Links, or else copies with their times, `files` from `source` to the same paths below `target`. */
export function linkFiles(source: string, target: string, files: Iterable<string>): void {
  const makeFolder = createFolderMaker(target);
  for (const file of files) {
    makeFolder(path.dirname(file));
    linkOrCopy(path.join(source, file), path.join(target, file));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

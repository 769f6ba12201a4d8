/** Writes files into a staging folder, as fast as the file system takes them. Knows nothing of the live site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './output-error.ts';

export interface StagedFiles {
  /** Writes a file and returns where it is, below the staging folder. */
  readonly write: (file: string, contents: string | Uint8Array) => string;
}

/** Below the staging folder: a site that is complete and becomes the live one as it is. */
export const WHOLE_SITE = 'site';

const FILES = 'files';

/** Lays files out as they will be published, for a site that goes live by one rename. */
export function stageAsSite(staging: string): StagedFiles {
  const makeFolder = createFolderMaker(staging);
  return {
    write(file, contents) {
      const from = `${WHOLE_SITE}/${file}`;
      makeFolder(path.dirname(from));
      writeFileSync(path.join(staging, from), contents);
      return from;
    },
  };
}

/**
 * Numbers the files, for a site into which each is moved on its own. News sites have a folder for every page, and
 * making and removing those twice takes longer than writing the pages does.
 */
export function stageNumbered(staging: string): StagedFiles {
  const makeFolder = createFolderMaker(staging);
  let count = 0;
  return {
    write(_file, contents) {
      const folder = `${FILES}/${Math.floor(count / 1000)}`;
      makeFolder(folder);
      const from = `${folder}/${count}`;
      count += 1;
      writeFileSync(path.join(staging, from), contents);
      return from;
    },
  };
}

/** Makes a folder below `root` and those above it, each once. */
export function createFolderMaker(root: string): (folder: string) => void {
  const made = new Set<string>(['.', '']);
  const make = (folder: string): void => {
    if (made.has(folder)) return;
    make(path.dirname(folder));
    try {
      mkdirSync(path.join(root, folder));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    made.add(folder);
  };
  return make;
}

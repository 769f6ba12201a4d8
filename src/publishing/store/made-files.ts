/**
 * Files that cost much to make, kept from one build to the next by the names of what they hold, so that a lost output
 * folder costs copying and no encoding.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openCheckedFile, writeCheckedFile } from './checked-file.ts';

export interface MadeFiles {
  /** The bytes of the file that goes by this path, as they were kept, or else as they are made and kept now. */
  readonly get: (file: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Forgets all files but these, when something was made since the folder was opened. */
  readonly keepOnly: (files: Iterable<string>) => void;
}

export function openMadeFiles(folder: string): MadeFiles {
  let hasGrown = false;
  const placeOf = (file: string): string => path.join(folder, nameOf(file));
  return {
    async get(file, make) {
      const kept = openCheckedFile(placeOf(file), VERSION)?.read(0);
      if (kept !== undefined) return kept;
      const bytes = await make();
      writeCheckedFile(placeOf(file), VERSION, [bytes]);
      hasGrown = true;
      return bytes;
    },
    keepOnly(files) {
      if (!hasGrown) return;
      const wanted = new Set(Array.from(files, nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** What a file holds is told by its name alone: other code makes other names. */
const VERSION = '1';

/** Names of one folder; none of those made holds a space. */
function nameOf(file: string): string {
  return file.replaceAll('/', ' ');
}

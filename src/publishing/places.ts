/** Where the working folders of a publish are: beside the site, on its file system, and never in what readers see. */
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './output-error.ts';

export interface Places {
  /** What readers see: the output folder or, with releases, the symbolic link to the current one. */
  readonly output: string;
  /** Holds a publish that is being prepared or has not been finished. */
  readonly staging: string;
  /** Names the build that is at work. */
  readonly lock: string;
}

/** Whole releases are kept in `directory`, the last `keep` of them; `directory/current` points at the live one. */
export interface Releases {
  readonly directory: string;
  readonly keep: number;
}

/** Finds, and where needed makes, the folder that the site lies in. A symbolic link given as output is followed. */
export function placesOf(out: string, releases: Releases | undefined): Places {
  const output = releases === undefined ? followLink(path.resolve(out)) : path.join(path.resolve(releases.directory), 'current');
  mkdirSync(path.dirname(output), { recursive: true });
  const beside = (ending: string): string => path.join(path.dirname(output), `.${path.basename(output)}.${ending}`);
  return { output, staging: beside('staging'), lock: beside('lock') };
}

function followLink(out: string): string {
  try {
    return realpathSync(out);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return out;
    throw error;
  }
}

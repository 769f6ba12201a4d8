/**
 * Who writes to which output path. Paths are the same when they are equal in NFC and without case, because some file
 * systems cannot tell them apart; and a file cannot lie where another path needs a folder.
 */
import { foldName } from '../base/slug.ts';
import { outputPathOf } from '../base/urls.ts';
import { isOwnedFile, isOwnedFolder, mayBeOwned } from './owned-addresses.ts';

/** A holder of an address; `holder` is whatever the caller wants to find again. */
export interface Claim<Holder> {
  readonly url: string;
  readonly holder: Holder;
}

/** `same`: one output file for both. `folder`: one needs a folder where the other has a file. */
export interface Clash<Holder> {
  readonly kind: 'same' | 'folder';
  /** Absent: the address is the paper's own. */
  readonly with: Claim<Holder> | undefined;
}

export interface AddressRegister<Holder> {
  /** What stands in the way of a page at this site path. */
  readonly clashAt: (url: string) => Clash<Holder> | undefined;
  /** Takes an address; it must be free. */
  readonly claim: (claim: Claim<Holder>) => void;
}

export function createAddressRegister<Holder>(): AddressRegister<Holder> {
  const files = new Map<string, Claim<Holder>>();
  // The first claim below each folder stands for the folder.
  const folders = new Map<string, Claim<Holder>>();

  function clashAt(url: string): Clash<Holder> | undefined {
    const path = addressKey(url);
    if (isOwnedFile(path)) return { kind: 'same', with: undefined };
    const holder = files.get(path);
    if (holder !== undefined) return { kind: 'same', with: holder };
    if (isOwnedFolder(path)) return { kind: 'folder', with: undefined };
    const below = folders.get(path);
    if (below !== undefined) return { kind: 'folder', with: below };
    for (const folder of foldersOf(path)) {
      // Everything above a folder that is in use has already been found free of files.
      if (folders.has(folder)) return undefined;
      if (isOwnedFile(folder)) return { kind: 'folder', with: undefined };
      const above = files.get(folder);
      if (above !== undefined) return { kind: 'folder', with: above };
    }
    return undefined;
  }

  function claim(claimed: Claim<Holder>): void {
    const path = addressKey(claimed.url);
    files.set(path, claimed);
    for (const folder of foldersOf(path)) {
      if (folders.has(folder)) break;
      folders.set(folder, claimed);
    }
  }

  return { clashAt, claim };
}

/** Whether an address key is, or needs, what is the paper's own. */
export function isOwn(path: string): boolean {
  return mayBeOwned(path) && (isOwnedFile(path) || isOwnedFolder(path) || [...foldersOf(path)].some(isOwnedFile));
}

/** Equal exactly for site paths that are one file to every file system. */
export function addressKey(url: string): string {
  return foldName(outputPathOf(url));
}

/** The folders above a path, innermost first. */
function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}

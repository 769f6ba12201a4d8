/** Publishes the index as a build does: keeps groups whose key is the same, makes what else is new or not what it was, removes what is planned no more. */
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
import type { IndexFile } from '../../../src/outputs/search/segment-files.ts';
import type { PublishedIndex } from '../../../src/outputs/search/published.ts';

interface PublishedFile {
  readonly fingerprint: string;
  readonly bytes: Uint8Array;
}

export interface Publisher {
  /** What is live, by site path. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  readonly index: PublishedIndex;
  /** Publishes these documents, oldest first, and returns the files that were made and are not what they were. */
  readonly publish: (documents: readonly SearchDocument[]) => readonly PublishedChange[];
  /** Site paths of all files that the last publish made, whatever came of it. */
  readonly made: () => readonly string[];
}

export interface PublishedChange {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `isWhole`: whether a live file is what was published. */
export function createPublisher(isWhole: (path: string) => boolean = () => true): Publisher {
  let live: ReadonlyMap<string, PublishedFile> = new Map();
  let groups: ReadonlyMap<string, readonly string[]> = new Map();
  let made: string[] = [];
  const index: PublishedIndex = { fingerprintOf: (path) => live.get(path)?.fingerprint, read: (path) => (isWhole(path) ? live.get(path)?.bytes : undefined) };
  return {
    files: () => new Map([...live].map(([path, { bytes }]) => [path, bytes])),
    index,
    made: () => made,
    publish(documents) {
      made = [];
      const next = new Map<string, PublishedFile>();
      const nextGroups = new Map<string, readonly string[]>();
      const changes: PublishedChange[] = [];
      const add = ({ path, fingerprint, isStill, make }: IndexFile): void => {
        const known = live.get(path);
        const isKept = known !== undefined && (known.fingerprint === fingerprint || isStill?.(known.fingerprint) === true);
        const bytes = isKept ? known.bytes : make();
        if (!isKept) made.push(path);
        next.set(path, { fingerprint, bytes });
        if (known === undefined || Buffer.compare(known.bytes, bytes) !== 0) changes.push({ path, bytes });
      };
      const plan = planIndexFiles(documents, index);
      for (const { key, folders, files } of plan.groups) {
        const kept = groups.get(key);
        const paths = kept ?? files().map(({ path }) => path);
        assertInside(folders, paths);
        nextGroups.set(key, paths);
        if (kept === undefined) files().forEach(add);
        else for (const path of kept) next.set(path, live.get(path) ?? { fingerprint: '', bytes: new Uint8Array() });
      }
      plan.files.forEach(add);
      live = next;
      groups = nextGroups;
      return changes;
    },
  };
}

function assertInside(folders: readonly string[], paths: readonly string[]): void {
  const stray = paths.find((path) => !folders.includes(path.slice(0, path.lastIndexOf('/') + 1)));
  if (stray !== undefined) throw new Error(`${stray} lies in none of its group's folders.`);
}

/** Publishes the index as a build does: makes what is new or not what it was, keeps the rest, removes what is planned no more. */
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
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
}

export interface PublishedChange {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `isWhole`: whether a live file is what was published. */
export function createPublisher(isWhole: (path: string) => boolean = () => true): Publisher {
  let live: ReadonlyMap<string, PublishedFile> = new Map();
  const index: PublishedIndex = { fingerprintOf: (path) => live.get(path)?.fingerprint, read: (path) => (isWhole(path) ? live.get(path)?.bytes : undefined) };
  return {
    files: () => new Map([...live].map(([path, { bytes }]) => [path, bytes])),
    index,
    publish(documents) {
      const next = new Map<string, PublishedFile>();
      const changes: PublishedChange[] = [];
      for (const { path, fingerprint, isStill, make } of planIndexFiles(documents, index)) {
        const known = live.get(path);
        const isKept = known !== undefined && (known.fingerprint === fingerprint || isStill?.(known.fingerprint) === true);
        const bytes = isKept ? known.bytes : make();
        next.set(path, { fingerprint, bytes });
        if (known === undefined || Buffer.compare(known.bytes, bytes) !== 0) changes.push({ path, bytes });
      }
      live = next;
      return changes;
    },
  };
}

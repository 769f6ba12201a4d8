/**
 * The marker file of a published site: it says that the folder is ours, and which publish made it what it is. A store
 * kept elsewhere may be trusted to describe the folder only while both name the same publish.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './output-error.ts';

/** At the root of a published site: what lies beside it was published by Sokbo and may be replaced. */
export const MARKER = '.sokbo';

/** Stands in the marker while files go live: the folder is then neither what it was nor what it will be. */
const PENDING = 'pending';

/** An id that no other publish has. */
export function createPublishId(): string {
  return randomUUID();
}

/**
 * Id of the publish whose files, all and nothing else, are in the folder `output`. Undefined when there is no site,
 * when its publish was interrupted, or when it was published by a version that wrote no id.
 */
export function readPublishId(output: string): string | undefined {
  try {
    const id = readFileSync(path.join(output, MARKER), 'utf8').trim();
    return id === '' || id === PENDING ? undefined : id;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw error;
  }
}

/** What the marker of a finished publish holds. Throws for an id that could not be told from no id. */
export function markerOf(publishId: string): string {
  if (!/^[\w.:-]{8,}$/u.test(publishId)) throw new Error(`"${publishId}" cannot be a publish id.`);
  return `${publishId}\n`;
}

/** Writes both states of the marker into `staging`, so that setting them later takes no room on the disk. */
export function prepareMarkers(staging: string, publishId: string): void {
  writeFileSync(path.join(staging, 'pending'), `${PENDING}\n`);
  writeFileSync(path.join(staging, 'finished'), markerOf(publishId));
}

export function markPending(folders: MarkedFolders): void {
  placeMarker(folders, 'pending', `${PENDING}\n`);
}

export function markFinished(folders: MarkedFolders, publishId: string): void {
  placeMarker(folders, 'finished', markerOf(publishId));
}

interface MarkedFolders {
  readonly staging: string;
  readonly output: string;
}

/** A publish that is taken up again may find that its prepared marker has already been moved. */
function placeMarker({ staging, output }: MarkedFolders, name: 'pending' | 'finished', contents: string): void {
  const prepared = path.join(staging, name);
  if (!existsSync(prepared)) writeFileSync(prepared, contents);
  renameSync(prepared, path.join(output, MARKER));
}

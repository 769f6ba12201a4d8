/** The index as it was published last, from whose files others can be made. */
import { inflateRawSync } from 'node:zlib';
import { MANIFEST_PATH, type SegmentEntry } from '../../base/search/format.ts';
import { readOverview } from '../../base/search/manifest.ts';

export interface PublishedIndex {
  /** With which fingerprint a file was published, by its site path; `undefined` where it was not, or by other code. */
  readonly fingerprintOf: (path: string) => string | undefined;
  /** Its bytes, as long as they are what was published. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/** The segments to which the published manifest leads. */
export function readEntries({ read }: PublishedIndex): readonly SegmentEntry[] {
  const bytes = read(MANIFEST_PATH);
  return bytes === undefined ? [] : readOverview(inflateRawSync(bytes)).manifest.segments;
}

export const NOTHING_PUBLISHED: PublishedIndex = { fingerprintOf: () => undefined, read: () => undefined };

/** A file as it was published with this very fingerprint. */
export function readEdition({ fingerprintOf, read }: PublishedIndex, path: string, fingerprint: string): Uint8Array | undefined {
  return fingerprintOf(path) === fingerprint ? read(path) : undefined;
}

/** The index as it was published last, from whose files others can be made. */

export interface PublishedIndex {
  /** With which fingerprint a file was published, by its site path; `undefined` where it was not, or by other code. */
  readonly fingerprintOf: (path: string) => string | undefined;
  /** Its bytes, as long as they are what was published. */
  readonly read: (path: string) => Uint8Array | undefined;
}

export const NOTHING_PUBLISHED: PublishedIndex = { fingerprintOf: () => undefined, read: () => undefined };

/** A file as it was published with this very fingerprint. */
export function readEdition({ fingerprintOf, read }: PublishedIndex, path: string, fingerprint: string): Uint8Array | undefined {
  return fingerprintOf(path) === fingerprint ? read(path) : undefined;
}

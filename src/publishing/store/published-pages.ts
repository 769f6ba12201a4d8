/** Pages that were published: of each, what decides whether it is still right. */
import type { PageKind } from '../../pages/views.ts';

/** Pictures that were asked for while a file was made: site path, pixels (`0` where there was none), name of its variants. */
export type Lookups = readonly (readonly [src: string, width: number, height: number, variants: string])[];

export interface PublishedPage {
  readonly kind: PageKind;
  /** Of its plan, where it has one. */
  readonly key: number | undefined;
  /** Digest of exactly what its template saw, beside the paper itself. */
  readonly fingerprint: string;
  readonly lookups: Lookups;
}

/** As JSON. */
export type WrittenPage = readonly [url: string, kind: PageKind, key: number, fingerprint: string, lookups?: Lookups];

export function writePages(pages: ReadonlyMap<string, PublishedPage>): readonly WrittenPage[] {
  return Array.from(pages, ([url, { kind, key, fingerprint, lookups }]) => [url, kind, key ?? NO_KEY, fingerprint, ...writeLookups(lookups)]);
}

/** By site path. */
export function readPages(pages: readonly WrittenPage[]): ReadonlyMap<string, PublishedPage> {
  return new Map(pages.map(([url, kind, key, fingerprint, lookups = NO_LOOKUPS]) => [url, { kind, key: key === NO_KEY ? undefined : key, fingerprint, lookups }]));
}

/** All that these asked for, each picture once. */
export function distinctLookups(files: Iterable<{ readonly lookups: Lookups }>): Lookups {
  const lookups = new Map<string, Lookups[number]>();
  for (const file of files) for (const lookup of file.lookups) lookups.set(lookup[0], lookup);
  return [...lookups.values()];
}

/** Left out where there are none, as in most files. */
export function writeLookups(lookups: Lookups): [] | [Lookups] {
  return lookups.length === 0 ? [] : [lookups];
}

export const NO_LOOKUPS: Lookups = [];

const NO_KEY = -1;

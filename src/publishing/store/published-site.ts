/**
 * What an output folder holds, as its last publish left it: of every page and every other file, what decides whether
 * it is still right. True only as long as the folder's marker names the same publish.
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';
import type { PageKind } from '../../pages/views.ts';
import type { RelatedLists } from '../../site/site.ts';
import { fromSection, openCheckedFile, toSection, writeCheckedFile } from './checked-file.ts';

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

export interface PublishedFile {
  readonly fingerprint: string;
  readonly lookups: Lookups;
  /** Digest of its bytes, where later files may be made of it. */
  readonly digest?: string | undefined;
}

export interface PublishedSite {
  readonly publishId: string;
  /** Digest of what all pages share: theme, configuration, code. */
  readonly shared: string;
  /** By site path. */
  readonly pages: ReadonlyMap<string, PublishedPage>;
  /** Everything that is no page, by path below the output. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly related: RelatedLists;
}

/** The publish that made the site at `output` what it is; `undefined` when that is not known. */
export function readPublishedSite(folder: string, version: string, output: string, publishId: string | undefined): PublishedSite | undefined {
  if (publishId === undefined) return undefined;
  const file = fileOf(folder, output);
  for (const candidate of [file, pendingOf(file)]) {
    const bytes = openCheckedFile(candidate, version)?.read(0);
    const written = bytes === undefined ? undefined : fromSection<Written>(bytes);
    if (written?.publishId === publishId) return readWritten(written);
  }
  return undefined;
}

/** Writes what the output will be once it is published; it counts from the moment the output's marker says so. */
export function writePublishedSite(folder: string, version: string, output: string, site: PublishedSite): void {
  writeCheckedFile(pendingOf(fileOf(folder, output)), version, [toSection(toWritten(site))]);
}

/** As JSON. */
export function toWritten({ publishId, shared, pages, files, related }: PublishedSite): Written {
  return {
    publishId,
    shared,
    pages: Array.from(pages, ([url, { kind, key, fingerprint, lookups }]) => [url, kind, key ?? NO_KEY, fingerprint, ...write(lookups)]),
    files: Array.from(files, ([name, { fingerprint, lookups, digest }]) => (digest === undefined ? [name, fingerprint, ...write(lookups)] : [name, fingerprint, lookups, digest])),
    related,
  };
}

/** Called when the publish has been carried out. */
export function settlePublishedSite(folder: string, output: string): void {
  const file = fileOf(folder, output);
  renameSync(pendingOf(file), file);
}

export interface Written {
  readonly publishId: string;
  readonly shared: string;
  readonly pages: readonly (readonly [string, PageKind, number, string, Lookups?])[];
  readonly files: readonly (readonly [string, string, Lookups?, string?])[];
  readonly related: RelatedLists;
}

export function readWritten({ publishId, shared, pages, files, related }: Written): PublishedSite {
  return {
    publishId,
    shared,
    pages: new Map(pages.map(([url, kind, key, fingerprint, lookups = NONE]) => [url, { kind, key: key === NO_KEY ? undefined : key, fingerprint, lookups }])),
    files: new Map(files.map(([name, fingerprint, lookups = NONE, digest]) => [name, { fingerprint, lookups, digest }])),
    related,
  };
}

const NONE: Lookups = [];
const NO_KEY = -1;

function write(lookups: Lookups): [] | [Lookups] {
  return lookups.length === 0 ? [] : [lookups];
}

function fileOf(folder: string, output: string): string {
  // Relative, so that a paper that was moved, or checked out elsewhere, is known again.
  return path.join(folder, `published-${digestOf(path.relative(folder, output))}`);
}

function pendingOf(file: string): string {
  return `${file}.pending`;
}

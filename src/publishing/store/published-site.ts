/**
 * What an output folder holds, as its last publish left it: of every page and every other file, what decides whether
 * it is still right. True only as long as the folder's marker names the same publish.
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { NO_LOOKUPS, readPages, writeLookups, writePages, type Lookups, type PublishedPage, type WrittenPage } from './published-pages.ts';
import { pagesOfRuns, readRuns, removeOtherRuns, writeRuns, type PublishedRun, type WrittenRun } from './published-runs.ts';

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
  /** Pages of articles, from the oldest on. */
  readonly runs: readonly PublishedRun[];
  /** Every other page, by site path. */
  readonly pages: ReadonlyMap<string, PublishedPage>;
  /** Everything that is no page, by path below the output. */
  readonly files: ReadonlyMap<string, PublishedFile>;
}

/** How many pages there are. */
export function countPages({ runs, pages }: Pick<PublishedSite, 'runs' | 'pages'>): number {
  return runs.reduce((sum, { size }) => sum + size, pages.size);
}

/** Every page, by site path. */
export function allPages({ runs, pages }: Pick<PublishedSite, 'runs' | 'pages'>): ReadonlyMap<string, PublishedPage> {
  return new Map([...pagesOfRuns(runs), ...pages]);
}

/** The publish that made the site at `output` what it is; `undefined` when that is not known. */
export function readPublishedSite(folder: string, version: string, output: string, publishId: string | undefined): PublishedSite | undefined {
  if (publishId === undefined) return undefined;
  const file = fileOf(folder, output);
  for (const candidate of [file, pendingOf(file)]) {
    const written = readData<Written & WithRuns>(candidate, version);
    if (written?.publishId === publishId) return { ...readWritten(written), runs: readRuns(folder, version, written.runs) };
  }
  return undefined;
}

/** Writes what the output will be once it is published; it counts from the moment the output's marker says so. */
export function writePublishedSite(folder: string, version: string, output: string, site: PublishedSite): void {
  const file = fileOf(folder, output);
  const runs = writeRuns(folder, version, runsPrefixOf(file), site.runs);
  writeCheckedFile(pendingOf(file), version, [toSection({ ...toWritten({ ...site, runs: [] }), runs } satisfies Written & WithRuns)]);
}

/** Called when the publish has been carried out. */
export function settlePublishedSite(folder: string, output: string, { runs }: Pick<PublishedSite, 'runs'>): void {
  const file = fileOf(folder, output);
  renameSync(pendingOf(file), file);
  removeOtherRuns(folder, runsPrefixOf(file), runs);
}

/** As JSON, with the pages of articles among the others. */
export interface Written {
  readonly publishId: string;
  readonly shared: string;
  readonly pages: readonly WrittenPage[];
  readonly files: readonly (readonly [string, string, Lookups?, string?])[];
}

interface WithRuns {
  readonly runs: readonly WrittenRun[];
}

export function toWritten(site: PublishedSite): Written {
  const { publishId, shared, files } = site;
  return {
    publishId,
    shared,
    pages: writePages(allPages(site)),
    files: Array.from(files, ([name, { fingerprint, lookups, digest }]) => (digest === undefined ? [name, fingerprint, ...writeLookups(lookups)] : [name, fingerprint, lookups, digest])),
  };
}

export function readWritten({ publishId, shared, pages, files }: Written): PublishedSite {
  return {
    publishId,
    shared,
    runs: [],
    pages: readPages(pages),
    files: new Map(files.map(([name, fingerprint, lookups = NO_LOOKUPS, digest]) => [name, { fingerprint, lookups, digest }])),
  };
}

function fileOf(folder: string, output: string): string {
  // Relative, so that a paper that was moved, or checked out elsewhere, is known again.
  return path.join(folder, `published-${digestOf(path.relative(folder, output))}`);
}

function pendingOf(file: string): string {
  return `${file}.pending`;
}

/** With which the names of the files of an output's runs begin. */
function runsPrefixOf(file: string): string {
  return `${path.basename(file)}.run-`;
}

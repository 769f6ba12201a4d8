/**
 * What an output folder holds, as its last publish left it: of every page and every other file, what decides whether
 * it is still right. True only as long as the folder's marker names the same publish.
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';
import { once } from '../../base/memoize.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { readFiles, readGroups, writeFiles, writeGroups, type PublishedFile, type PublishedGroup, type WrittenFile, type WrittenGroup } from './published-files.ts';
import { readPages, writePages, type PublishedPage, type WrittenPage } from './published-pages.ts';
import { removeOtherParts } from './published-parts.ts';
import { pagesOfRuns, readRuns, writeRuns, type PublishedRun, type WrittenRun } from './published-runs.ts';

export interface PublishedSite {
  readonly publishId: string;
  /** Digest of what all pages share: theme, configuration, code. */
  readonly shared: string;
  /** Pages of articles, from the oldest on. */
  readonly runs: readonly PublishedRun[];
  /** Every other page, by site path. */
  readonly pages: ReadonlyMap<string, PublishedPage>;
  /** Files that are compared as one. */
  readonly groups: readonly PublishedGroup[];
  /** Every other file that is no page, by path below the output. */
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

/** Every file that is no page, by path below the output. */
export function allFiles({ groups, files }: Pick<PublishedSite, 'groups' | 'files'>): ReadonlyMap<string, PublishedFile> {
  return groups.length === 0 ? files : new Map([...groups.flatMap((group) => [...group.files()]), ...files]);
}

/** Finds what was noted of a file that is no page, by its path below the output. Groups are opened when one of their files is asked for. */
export function createFileFinder(site: Pick<PublishedSite, 'groups' | 'files'> | undefined): (file: string) => PublishedFile | undefined {
  if (site === undefined) return () => undefined;
  const { groups, files } = site;
  const byFolder = once(() => new Map(groups.flatMap((group) => group.folders.map((folder) => [folder, group] as const))));
  return (file) => files.get(file) ?? byFolder().get(path.posix.dirname(file))?.files().get(file);
}

/** The publish that made the site at `output` what it is; `undefined` when that is not known. */
export function readPublishedSite(folder: string, version: string, output: string, publishId: string | undefined): PublishedSite | undefined {
  if (publishId === undefined) return undefined;
  const file = fileOf(folder, output);
  for (const candidate of [file, pendingOf(file)]) {
    const written = readData<Written & WithParts>(candidate, version);
    if (written?.publishId === publishId) return { ...readWritten(written), runs: readRuns(folder, version, written.runs), groups: readGroups(folder, version, written.groups) };
  }
  return undefined;
}

/** Writes what the output will be once it is published; it counts from the moment the output's marker says so. */
export function writePublishedSite(folder: string, version: string, output: string, site: PublishedSite): void {
  const file = fileOf(folder, output);
  const runs = writeRuns(folder, version, runsPrefixOf(file), site.runs);
  const groups = writeGroups(folder, version, groupsPrefixOf(file), site.groups);
  writeCheckedFile(pendingOf(file), version, [toSection({ ...toWritten({ ...site, runs: [], groups: [] }), runs, groups } satisfies Written & WithParts)]);
}

/** Called when the publish has been carried out. */
export function settlePublishedSite(folder: string, output: string, { runs, groups }: Pick<PublishedSite, 'runs' | 'groups'>): void {
  const file = fileOf(folder, output);
  renameSync(pendingOf(file), file);
  removeOtherParts(folder, runsPrefixOf(file), runs);
  removeOtherParts(folder, groupsPrefixOf(file), groups);
}

/** As JSON, with the pages of articles among the others, and the files of groups. */
export interface Written {
  readonly publishId: string;
  readonly shared: string;
  readonly pages: readonly WrittenPage[];
  readonly files: readonly WrittenFile[];
}

interface WithParts {
  readonly runs: readonly WrittenRun[];
  readonly groups: readonly WrittenGroup[];
}

export function toWritten(site: PublishedSite): Written {
  const { publishId, shared } = site;
  return { publishId, shared, pages: writePages(allPages(site)), files: writeFiles(allFiles(site)) };
}

export function readWritten({ publishId, shared, pages, files }: Written): PublishedSite {
  return { publishId, shared, runs: [], pages: readPages(pages), groups: [], files: readFiles(files) };
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

/** The same for those of its groups. */
function groupsPrefixOf(file: string): string {
  return `${path.basename(file)}.group-`;
}

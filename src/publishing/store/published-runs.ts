/**
 * What is published of runs of article pages. A publish that leaves a run as it is needs its key alone; the pages of a
 * run are kept in a file of their own, which is read when somebody asks for one of them, and written once.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KnownRelated } from '../../site/site.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { readPages, writePages, type Lookups, type PublishedPage, type WrittenPage } from './published-pages.ts';

export interface PublishedRun {
  /** Of its plan. */
  readonly key: number;
  /** Position of its oldest article, counted from the oldest. */
  readonly start: number;
  /** Its articles. */
  readonly size: number;
  /** Of its newest article. */
  readonly chain: number;
  /** Of all its pages, each picture once. */
  readonly lookups: Lookups;
  /** Throws a `DamagedStoreError`. */
  readonly details: () => RunDetails;
}

export interface RunDetails {
  /** By site path. */
  readonly pages: ReadonlyMap<string, PublishedPage>;
  /** Oldest first. */
  readonly chains: readonly number[];
  /** Positions of related articles, oldest article first. */
  readonly related: readonly (readonly number[])[];
}

/** `file`: the run's details, beside the file that names it. */
export interface WrittenRun extends Omit<PublishedRun, 'details'> {
  readonly file: string;
}

interface WrittenDetails extends Omit<RunDetails, 'pages'> {
  readonly pages: readonly WrittenPage[];
}

/** A run as it was just published. */
export function createRun({ key, start, size }: Pick<PublishedRun, 'key' | 'start' | 'size'>, details: RunDetails): PublishedRun {
  return { key, start, size, chain: details.chains.at(-1) ?? 0, lookups: distinctLookups(details.pages.values()), details: () => details };
}

function distinctLookups(pages: Iterable<PublishedPage>): Lookups {
  const lookups = new Map<string, Lookups[number]>();
  for (const page of pages) for (const lookup of page.lookups) lookups.set(lookup[0], lookup);
  return [...lookups.values()];
}

/** Runs as the files in `folder` have them. */
export function readRuns(folder: string, version: string, written: readonly WrittenRun[]): readonly PublishedRun[] {
  return written.map(({ file, ...run }) => {
    let details: RunDetails | undefined;
    const read = { ...run, details: () => (details ??= readDetails(path.join(folder, file), version)) };
    fileNames.set(read, path.join(folder, file));
    return read;
  });
}

/** Writes the runs that lie in no file of `folder` yet, into files whose names begin with `prefix`. */
export function writeRuns(folder: string, version: string, prefix: string, runs: readonly PublishedRun[]): readonly WrittenRun[] {
  return runs.map((run) => {
    const { details, ...summary } = run;
    const known = fileNames.get(run);
    if (known !== undefined && path.dirname(known) === folder) return { ...summary, file: path.basename(known) };
    const file = `${prefix}${randomUUID().slice(0, 13)}`;
    const { pages, ...lists } = details();
    writeCheckedFile(path.join(folder, file), version, [toSection({ ...lists, pages: writePages(pages) } satisfies WrittenDetails)]);
    fileNames.set(run, path.join(folder, file));
    return { ...summary, file };
  });
}

/** Removes the files of other runs whose names begin with `prefix`. */
export function removeOtherRuns(folder: string, prefix: string, runs: readonly PublishedRun[]): void {
  const used = new Set(runs.map((run) => fileNames.get(run)));
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.startsWith(prefix) && !used.has(file)) rmSync(file, { force: true });
  }
}

/** Every page of these runs, by site path. */
export function pagesOfRuns(runs: readonly PublishedRun[]): ReadonlyMap<string, PublishedPage> {
  return new Map(runs.flatMap(({ details }) => [...details().pages]));
}

/** Where runs were written to or read from. */
const fileNames = new WeakMap<PublishedRun, string>();

function readDetails(file: string, version: string): RunDetails {
  const details = readData<WrittenDetails>(file, version);
  if (details === undefined) throw new DamagedStoreError();
  const { pages, ...lists } = details;
  return { ...lists, pages: readPages(pages) };
}

/** The lists of related articles in the runs, which follow one another from the oldest article on. */
export function relatedIn(runs: readonly PublishedRun[]): KnownRelated {
  return {
    sharedLength(chains) {
      const changed = runs.find(({ start, size, chain }) => chains[start + size - 1] !== chain);
      if (changed === undefined) return runs.reduce((sum, { size }) => sum + size, 0);
      const { start } = changed;
      const first = changed.details().chains.findIndex((chain, index) => chains[start + index] !== chain);
      return start + first;
    },
    listAt(position) {
      const run = runs.find(({ start, size }) => position >= start && position < start + size);
      return run?.details().related[position - run.start] ?? [];
    },
  };
}

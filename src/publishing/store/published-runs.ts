/**
 * What is published of runs of article pages. A publish that leaves a run as it is needs its key alone; the pages of a
 * run are kept in a file of their own, which is read when somebody asks for one of them, and written once.
 */
import path from 'node:path';
import { once } from '../../base/memoize.ts';
import type { KnownRelated } from '../../site/site.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { distinctLookups, readPages, writePages, type Lookups, type PublishedPage, type WrittenPage } from './published-pages.ts';
import { notePart, storePart } from './published-parts.ts';

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

/** Runs as the files in `folder` have them. */
export function readRuns(folder: string, version: string, written: readonly WrittenRun[]): readonly PublishedRun[] {
  return written.map(({ file, ...run }) => {
    const read = { ...run, details: once(() => readDetails(path.join(folder, file), version)) };
    notePart(read, path.join(folder, file));
    return read;
  });
}

/** Writes the runs that lie in no file of `folder` yet, into files whose names begin with `prefix`. */
export function writeRuns(folder: string, version: string, prefix: string, runs: readonly PublishedRun[]): readonly WrittenRun[] {
  return runs.map((run) => {
    const { details, ...summary } = run;
    const file = storePart(run, folder, prefix, (to) => {
      const { pages, ...lists } = details();
      writeCheckedFile(to, version, [toSection({ ...lists, pages: writePages(pages) } satisfies WrittenDetails)]);
    });
    return { ...summary, file };
  });
}

/** Every page of these runs, by site path. */
export function pagesOfRuns(runs: readonly PublishedRun[]): ReadonlyMap<string, PublishedPage> {
  return new Map(runs.flatMap(({ details }) => [...details().pages]));
}

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

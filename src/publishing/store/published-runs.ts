/**
 * What is published of runs of article pages. A publish that leaves a run as it is needs its summary alone; its lists of
 * related articles and its pages are kept in a file of their own, which is read when somebody asks for one of them, and
 * written once.
 */
import path from 'node:path';
import { once } from '../../base/memoize.ts';
import type { KnownLists, KnownRun } from '../../site/site.ts';
import { fromSection, openCheckedFile, toSection, writeCheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { distinctLookups, readPages, writePages, type Lookups, type PublishedPage, type WrittenPage } from './published-pages.ts';
import { notePart, storePart } from './published-parts.ts';

/** Its functions throw a `DamagedStoreError`. */
export interface PublishedRun extends KnownRun {
  /** Of its plan. */
  readonly key: number;
  /** Of all its pages, each picture once. */
  readonly lookups: Lookups;
  /** By site path. */
  readonly pages: () => ReadonlyMap<string, PublishedPage>;
}

/** `file`: the run's lists and pages, beside the file that names it. */
export interface WrittenRun extends Omit<PublishedRun, 'lists' | 'pages'> {
  readonly file: string;
}

const SECTION = { lists: 0, pages: 1 } as const;

/** A run as it was just published. */
export function createRun(run: Pick<PublishedRun, 'key' | 'start' | 'size' | 'heads' | 'mark'>, lists: KnownLists, pages: ReadonlyMap<string, PublishedPage>): PublishedRun {
  return { ...run, chain: lists.chains.at(-1) ?? 0, lookups: distinctLookups(pages.values()), lists: () => lists, pages: () => pages };
}

/** Runs as the files in `folder` have them. */
export function readRuns(folder: string, version: string, written: readonly WrittenRun[]): readonly PublishedRun[] {
  return written.map(({ file, ...run }) => {
    const place = path.join(folder, file);
    const opened = once(() => openCheckedFile(place, version) ?? failDamaged());
    const read = <Data>(section: number): Data => fromSection<Data>(opened().read(section) ?? failDamaged());
    const known: PublishedRun = { ...run, lists: once(() => read<KnownLists>(SECTION.lists)), pages: once(() => readPages(read<readonly WrittenPage[]>(SECTION.pages))) };
    notePart(known, place);
    return known;
  });
}

function failDamaged(): never {
  throw new DamagedStoreError();
}

/** Writes the runs that lie in no file of `folder` yet, into files whose names begin with `prefix`. */
export function writeRuns(folder: string, version: string, prefix: string, runs: readonly PublishedRun[]): readonly WrittenRun[] {
  return runs.map((run) => {
    const { lists, pages, ...summary } = run;
    const file = storePart(run, folder, prefix, (to) => writeCheckedFile(to, version, [toSection(lists()), toSection(writePages(pages()))]));
    return { ...summary, file };
  });
}

/** Every page of these runs, by site path. */
export function pagesOfRuns(runs: readonly PublishedRun[]): ReadonlyMap<string, PublishedPage> {
  return new Map(runs.flatMap(({ pages }) => [...pages()]));
}

/**
 * What is published of runs of article pages. A publish that leaves a run as it is needs its summary alone; its lists of
 * related articles and its pages are kept in a file of their own, which is read when somebody asks for one of them, and
 * written once.
 */
import path from 'node:path';
import { once } from '../../base/memoize.ts';
import type { KnownRun } from '../../site/site.ts';
import { demandSection, fromNumbers, fromSection, openCheckedFile, toNumbers, toSection, writeCheckedFile } from './checked-file.ts';
import { readPages, writePages, type Lookups, type PublishedPage } from './published-pages.ts';
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
export interface WrittenRun extends Omit<PublishedRun, Details> {
  readonly file: string;
}

type Details = 'chains' | 'titles' | 'related' | 'pages';

const SECTION = { chains: 0, titles: 1, related: 2, pages: 3 } as const;

/** Runs as the files in `folder` have them. */
export function readRuns(folder: string, version: string, written: readonly WrittenRun[]): readonly PublishedRun[] {
  return written.map(({ file, ...run }) => {
    const place = path.join(folder, file);
    const opened = once(() => openCheckedFile(place, version));
    const bytesOf = (section: number): Buffer => demandSection(opened(), section);
    const known: PublishedRun = {
      ...run,
      chains: once(() => fromNumbers(bytesOf(SECTION.chains), 1)[0] ?? []),
      titles: once(() => fromSection(bytesOf(SECTION.titles))),
      related: once(() => fromSection(bytesOf(SECTION.related))),
      pages: once(() => readPages(fromSection(bytesOf(SECTION.pages)))),
    };
    notePart(known, place);
    return known;
  });
}

/** Writes the runs that lie in no file of `folder` yet, into files whose names begin with `prefix`. */
export function writeRuns(folder: string, version: string, prefix: string, runs: readonly PublishedRun[]): readonly WrittenRun[] {
  return runs.map((run) => {
    const { chains, titles, related, pages, ...summary } = run;
    const file = storePart(run, folder, prefix, (to) => writeCheckedFile(to, version, [toNumbers([chains()]), toSection(titles()), toSection(related()), toSection(writePages(pages()))]));
    return { ...summary, file };
  });
}

/** Every page of these runs, by site path. */
export function pagesOfRuns(runs: readonly PublishedRun[]): ReadonlyMap<string, PublishedPage> {
  return new Map(runs.flatMap(({ pages }) => [...pages()]));
}

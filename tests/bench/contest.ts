/** One size of the benchmark: all contestants on the same made-up paper, in turn, and the medians of what they cost. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Installed, PreparedRun } from './contestant.ts';
import type { MakerOptions } from './make-articles.ts';
import { makeSite } from './make-site.ts';
import { measure, type Measurement } from './measure.ts';
import { CHANGES, type PaperChange } from './changes.ts';
import { median, type ChangeResult, type Result } from './report.ts';

export interface Outcome extends Installed {
  /** What went wrong, instead, when a run failed. */
  readonly result: Result | Error;
  /** What each run printed. */
  readonly printed: readonly string[];
  /** What single changes cost after a whole run, where the contestant can make only those. */
  readonly changes: readonly ChangeResult[];
}

/** Makes the paper in a temporary folder, which is gone afterwards. */
export async function holdContest(contestants: readonly Installed[], articles: MakerOptions, runs: number): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sokbo-bench-'));
  try {
    const site = path.join(folder, 'paper');
    await makeSite(site, articles);
    const entries: Entry[] = [];
    for (const contestant of contestants) entries.push(await prepare(contestant, site, folder));
    const measured = await runInTurn(entries, site, runs);
    const outcomes: Outcome[] = [];
    for (const [entry, outcome] of measured) outcomes.push(await summarise(entry, outcome, articles.count));
    return outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Not deleted before all is over: for half a minute ext4 passes over the places of deleted files, one by one, whoever
 * asks for new ones.
 */
async function putAside(output: string, round: number): Promise<void> {
  const aside = `${path.dirname(output)}-aside-${round}`;
  await rename(output, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** What earlier runs wrote is on the disk before anybody is measured: whoever waits for the disk would wait for all of it. */
async function settleDisk(): Promise<void> {
  await promisify(execFile)('sync').catch(() => {});
}

interface Entry extends Installed {
  readonly run: PreparedRun;
}

async function prepare(installed: Installed, site: string, parent: string): Promise<Entry> {
  const folder = path.join(parent, installed.contestant.name);
  await mkdir(folder);
  return { ...installed, run: await installed.contestant.prepare(site, folder) };
}

/** What a contestant was measured at, or what it failed of. */
type Measured = { readonly whole: Measurement[]; readonly changes: ReadonlyMap<PaperChange, Measurement[]> } | Error;

/** All once, each with its single changes, then all again, so that a slow minute of the machine falls on all of them; who fails is out. */
async function runInTurn(entries: readonly Entry[], site: string, runs: number): Promise<ReadonlyMap<Entry, Measured>> {
  const all = new Map<Entry, Measured>(entries.map((entry) => [entry, { whole: [], changes: new Map(CHANGES.map((change) => [change, []])) }]));
  for (let round = 0; round < runs; round += 1) {
    for (const [entry, measured] of all) {
      if (measured instanceof Error) continue;
      await putAside(entry.run.output, round);
      await settleDisk();
      try {
        measured.whole.push(await measure(entry.run));
        await settleDisk();
        for (const [change, measurements] of measured.changes) measurements.push(...(await measureChange(change, entry.run, site)));
      } catch (error) {
        all.set(entry, error instanceof Error ? error : new Error(String(error)));
      }
    }
  }
  return all;
}

/** The change is made, measured and taken back, and the site brought up to date; nothing where the contestant makes whole sites alone. */
async function measureChange({ timesInTurn = 1, make, takeBack }: PaperChange, { changeArgs, ...run }: PreparedRun, site: string): Promise<readonly Measurement[]> {
  if (changeArgs === undefined) return [];
  const build = (): Promise<Measurement> => measure({ ...run, args: changeArgs });
  const measured: Measurement[] = [];
  for (let time = 0; time < timesInTurn; time += 1) {
    await make(site, time);
    measured.push(await build());
  }
  await takeBack(site);
  await build();
  return measured;
}

async function summarise({ contestant, label, run }: Entry, measured: Measured, articles: number): Promise<Outcome> {
  if (measured instanceof Error) return { contestant, label, result: measured, printed: [], changes: [] };
  const { whole, changes } = measured;
  const peaks = whole.map(({ peakBytes }) => peakBytes).filter((peak) => peak !== undefined);
  const result = {
    contestant: label,
    articles,
    wallSeconds: median(whole.map(({ wallSeconds }) => wallSeconds)),
    processorSeconds: median(whole.map(({ processorSeconds }) => processorSeconds)),
    peakBytes: peaks.length === 0 ? undefined : median(peaks),
    ...(await sizeOf(run.output)),
  };
  return { contestant, label, result, printed: whole.map(({ stdout }) => stdout), changes: Array.from(changes, ([{ name }, measurements]) => resultOf(name, measurements)).filter(({ printed }) => printed.length > 0) };
}

function resultOf(name: string, measurements: readonly Measurement[]): ChangeResult {
  return { name, wallSeconds: median(measurements.map(({ wallSeconds }) => wallSeconds)), peakBytes: Math.max(...measurements.map(({ peakBytes = 0 }) => peakBytes)), printed: measurements.map(({ stdout }) => stdout) };
}

async function sizeOf(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}

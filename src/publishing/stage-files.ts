/** Puts into a staging folder what is no page and changed since the last publish: files one by one, or in groups that are compared as one. */
import { readFile } from 'node:fs/promises';
import { digestOf } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import type { Output, OutputGroup } from '../outputs/output.ts';
import { SERVICE_WORKER_URL } from '../site/addresses.ts';
import { findPublished, type ComparedFile, type Comparing } from './changes.ts';
import { isStill, type LookupRecorder } from './lookups.ts';
import type { Rank, Staging } from './staging.ts';
import { createGroup, type PublishedFile, type PublishedGroup } from './store/published-files.ts';
import type { ThemeFiles } from './store/store.ts';
import { NotLoadedError } from './texts.ts';

/** A file that is no page. */
export interface PlannedFile extends ComparedFile {
  readonly rank: Rank;
  /** Whether later files may be made of its bytes. */
  readonly isSource?: boolean;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
}

export function toFile(output: Output): PlannedFile {
  const { path, fingerprint } = output;
  if (output.kind === 'copy') return { path, fingerprint, rank: 'asset', isCopy: true, make: () => readFile(output.from) };
  if (output.kind === 'text') return { path, fingerprint, rank: 'feed', isCopy: false, make: output.make };
  // Before the texts that lead to them.
  return { path, fingerprint, rank: 'list', isCopy: false, isSource: true, isStill: output.isStill, make: output.make };
}

/** What the theme is made of in browsers. A file of the editor's own may stand for the worker. */
export function themeFilesOf({ stylesheet, scripts, serviceWorker }: ThemeFiles, copies: readonly Pick<PlannedFile, 'path'>[]): readonly PlannedFile[] {
  // Names say what files hold, all but the worker's.
  const fileOf = (url: string, text: string, fingerprint = url): PlannedFile => ({ path: outputPathOf(url), fingerprint, rank: 'asset', isCopy: false, make: () => text });
  const files = [fileOf(stylesheet.path, stylesheet.css), ...scripts.map(({ path, code }) => fileOf(path, code)), fileOf(SERVICE_WORKER_URL, serviceWorker, digestOf(serviceWorker))];
  const taken = new Set(copies.map(({ path }) => path));
  return files.filter(({ path }) => !taken.has(path));
}

export interface Making {
  readonly comparing: Comparing;
  readonly recorder: LookupRecorder;
  /** Loads what renders texts. */
  readonly load: () => Promise<void>;
}

export async function stageFiles(staging: Pick<Staging, 'add'>, planned: Iterable<PlannedFile>, { comparing, recorder, load }: Making, files: Map<string, PublishedFile>): Promise<void> {
  for (const file of planned) {
    const known = await withTexts(() => findPublished(file, comparing), load);
    if (known !== undefined) {
      files.set(file.path, known);
      continue;
    }
    const { result, lookups } = await withTexts(() => recorder.record(file.make), load);
    const contents = await result;
    staging.add(file.path, file.rank, contents);
    files.set(file.path, { fingerprint: file.fingerprint, lookups, digest: file.isSource === true ? digestOf(contents) : undefined });
  }
}

/** Does some work, for a second time where it turns out that a text has to be rendered. */
async function withTexts<Result>(work: () => Result, load: Making['load']): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NotLoadedError)) throw error;
    await load();
    return work();
  }
}

/** Looks at the files of those groups alone that are not what the last publish made. Returns all of them as they are published. */
export async function stageGroups(staging: Pick<Staging, 'add'>, planned: Iterable<OutputGroup>, making: Making): Promise<readonly PublishedGroup[]> {
  const { before, shared, sizeOf } = making.comparing;
  const knownGroups = new Map(before?.shared === shared ? before.groups.map((group) => [group.key, group]) : []);
  const groups: PublishedGroup[] = [];
  for (const group of planned) {
    const known = knownGroups.get(group.key);
    if (known !== undefined && isStill(known.lookups, sizeOf)) {
      groups.push(known);
      continue;
    }
    const files = new Map<string, PublishedFile>();
    await stageFiles(staging, group.outputs().map(toFile), making, files);
    groups.push(createGroup(group, files));
  }
  return groups;
}

/**
 * A folder beside the output in which a publish is prepared. Nothing in the output changes until `publish`; then
 * every changed file is moved into place by one rename, in an order in which no page ever points at something that
 * is not there yet: assets, then articles, lists and feeds, and removals last.
 */
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { holds, inspectOutput, isInside, listFiles, MARKER, type OutputState } from './output-folder.ts';

/** When a file goes live, lowest first. */
export const RANKS = ['asset', 'article', 'list', 'feed'] as const;
export type Rank = (typeof RANKS)[number];

export interface Published {
  /** Files that are new or differ from before. */
  readonly written: number;
  /** Files that no longer belong to the site. */
  readonly removed: number;
}

export interface Staging {
  /** Takes a file of the new site; `file` is its `/` separated path below the output. */
  readonly add: (file: string, rank: Rank, contents: string | Uint8Array) => Promise<void>;
  /** Makes the staged site the live one. */
  readonly publish: () => Promise<Published>;
  /** Gives the preparation up; the live site stays as it was. */
  readonly discard: () => Promise<void>;
}

/** Opens an empty staging folder for `output`. Throws when the output is a folder that is not ours. */
export async function openStaging(output: string): Promise<Staging> {
  const state = await inspectOutput(output);
  if (state === 'foreign') throw new ForeignFolderError(output);
  const folder = path.join(path.dirname(output), `.${path.basename(output)}.staging`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const staged = new Map<string, Rank>();
  const all = new Set<string>();
  const madeFolders = new Set<string>();

  async function add(file: string, rank: Rank, contents: string | Uint8Array): Promise<void> {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    const target = path.join(folder, file);
    if (!isInside(target, folder) || target === folder) throw new Error(`${file} lies outside the output folder.`);
    all.add(file);
    if (state === 'ours' && (await holds(path.join(output, file), bytes))) return;
    await makeFolder(path.dirname(target), madeFolders);
    await writeFile(target, bytes);
    staged.set(file, rank);
  }

  async function publish(): Promise<Published> {
    await add(MARKER, 'feed', '');
    const removed = state === 'ours' ? await publishInto(output, folder, staged, all) : await publishWhole(output, folder, state);
    return { written: staged.size - (staged.has(MARKER) ? 1 : 0), removed };
  }

  return { add, publish, discard: () => rm(folder, { recursive: true, force: true }) };
}

/** The output folder holds files that Sokbo did not put there. */
export class ForeignFolderError extends Error {
  readonly directory: string;

  constructor(directory: string) {
    super(`${directory} is not empty and was not made by Sokbo.`);
    this.directory = directory;
  }
}

/** A first publish is one rename: readers see no site, then all of it. */
async function publishWhole(output: string, folder: string, state: OutputState): Promise<number> {
  if (state === 'empty') await rmdir(output);
  await rename(folder, output);
  return 0;
}

async function publishInto(
  output: string,
  folder: string,
  staged: ReadonlyMap<string, Rank>,
  all: ReadonlySet<string>,
): Promise<number> {
  const stale = (await listFiles(output)).filter((file) => !all.has(file));
  const inTheWay = filesInTheWay(stale, staged);
  await remove(output, [...inTheWay]);
  const madeFolders = new Set<string>();
  for (const rank of RANKS) {
    for (const [file, itsRank] of staged) {
      if (itsRank !== rank) continue;
      const target = path.join(output, file);
      await makeFolder(path.dirname(target), madeFolders);
      await rename(path.join(folder, file), target);
    }
  }
  await remove(output, stale.filter((file) => !inTheWay.has(file)));
  await rm(folder, { recursive: true, force: true });
  return stale.length;
}

/** Stale files whose very place a new file or folder must take: they alone are removed before anything is moved. */
function filesInTheWay(stale: readonly string[], staged: ReadonlyMap<string, Rank>): ReadonlySet<string> {
  const newFolders = new Set([...staged.keys()].flatMap(parentsOf));
  return new Set(stale.filter((file) => newFolders.has(file) || parentsOf(file).some((parent) => staged.has(parent))));
}

async function remove(output: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(path.join(output, file), { force: true });
    for (const parent of parentsOf(file)) if (!(await removeIfEmpty(path.join(output, parent)))) break;
  }
}

async function removeIfEmpty(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => undefined);
  if (names === undefined) return true;
  if (names.length > 0) return false;
  await rmdir(directory);
  return true;
}

/** Folders of a relative file path, innermost first. */
function parentsOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

async function makeFolder(directory: string, made: Set<string>): Promise<void> {
  if (made.has(directory)) return;
  await mkdir(directory, { recursive: true });
  made.add(directory);
}

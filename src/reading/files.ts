/** Lists the files that are published as they are. It does not open them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from './disk.ts';

export interface PlainFile {
  /** Path below the folder, NFC, `/` separated. */
  readonly path: string;
  /** Path that `fs` can open. */
  readonly from: string;
  /** The file as problems name it: relative to the site's folder where it lies inside. */
  readonly file: string;
  /** Differs whenever the file was written again. */
  readonly version: string;
}

/**
 * Regular files below `directory`, sorted by path; none when it is absent. What begins with a dot or is a link is left
 * out, and so is what goes away meanwhile, as the temporary files of editors do.
 */
export async function listPlainFiles(directory: string, siteDirectory: string): Promise<readonly PlainFile[]> {
  const files = (await filesBelow(directory)).map((from) => ({ path: path.relative(directory, from).split(path.sep).join('/').normalize('NFC'), from }));
  const found = await Promise.all(files.map(async (file) => ({ ...file, file: nameForEditors(file.from, siteDirectory), version: await versionOf(file.from) })));
  return found.flatMap(({ version, ...file }) => (version === undefined ? [] : [{ ...file, version }])).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The path by which an editor knows a file: relative to the site's folder where it lies inside, else absolute. */
export function nameForEditors(file: string, siteDirectory: string): string {
  const relative = path.relative(siteDirectory, file);
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isInside ? relative : file).split(path.sep).join('/').normalize('NFC');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = (await unlessAbsent(readdir(folder, { withFileTypes: true }))) ?? [];
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const found = shown.map((entry) => {
    const below = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(below) : entry.isFile() ? [below] : [];
  });
  return (await Promise.all(found)).flat();
}

async function versionOf(file: string): Promise<string | undefined> {
  const state = await unlessAbsent(stat(file));
  return state && `${state.size}-${state.mtimeMs}`;
}

function unlessAbsent<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return asked.catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
}

/** Lists the files that are published as they are. It does not open them. */
import { readdirSync, statSync } from 'node:fs';
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
export function listPlainFiles(directory: string, siteDirectory: string): readonly PlainFile[] {
  const files = filesBelow(directory).map((from) => ({ path: path.relative(directory, from).split(path.sep).join('/').normalize('NFC'), from }));
  const found = files.map((file) => ({ ...file, file: nameForEditors(file.from, siteDirectory), version: versionOf(file.from) }));
  return found.flatMap(({ version, ...file }) => (version === undefined ? [] : [{ ...file, version }])).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The path by which an editor knows a file: relative to the site's folder where it lies inside, else absolute. */
export function nameForEditors(file: string, siteDirectory: string): string {
  const relative = path.relative(siteDirectory, file);
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isInside ? relative : file).split(path.sep).join('/').normalize('NFC');
}

function filesBelow(folder: string): readonly string[] {
  const entries = unlessAbsent(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  return shown.flatMap((entry) => {
    const below = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(below) : entry.isFile() ? [below] : [];
  });
}

function versionOf(file: string): string | undefined {
  const state = unlessAbsent(() => statSync(file));
  return state && `${state.size}-${state.mtimeMs}`;
}

function unlessAbsent<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Lists the files that are published as they are. It does not open them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

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

/** Regular files below `directory`, sorted by path; none when it is absent. What begins with a dot or is a link is left out. */
export async function listPlainFiles(directory: string, siteDirectory: string): Promise<readonly PlainFile[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((from) => ({ path: path.relative(directory, from).split(path.sep).join('/').normalize('NFC'), from }))
    .filter((file) => !file.path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(files.map(async (file) => ({ ...file, file: nameForEditors(file.from, siteDirectory), version: await versionOf(file.from) })));
}

/** The path by which an editor knows a file: relative to the site's folder where it lies inside, else absolute. */
export function nameForEditors(file: string, siteDirectory: string): string {
  const relative = path.relative(siteDirectory, file);
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isInside ? relative : file).split(path.sep).join('/').normalize('NFC');
}

async function versionOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${size}-${mtimeMs}`;
}

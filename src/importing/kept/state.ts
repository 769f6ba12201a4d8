/**
 * What an import wrote the last time: the digest of every file, kept in the site's `.sokbo/` folder. It tells files
 * that nobody has touched since from those that somebody has made their own.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap } from '../../article/fields.ts';
import { stableJson } from '../../base/digest.ts';

/** Digests by path below the site's folder, `/` separated. */
export type ImportState = ReadonlyMap<string, string>;

/** Empty when there is none, or when it cannot be read: then every file that is there counts as edited. */
export async function readState(site: string, name: string): Promise<ImportState> {
  try {
    const data: unknown = JSON.parse(await readFile(stateFile(site, name), 'utf8'));
    const files = isMap(data) && isMap(data['files']) ? data['files'] : {};
    return new Map(Object.entries(files).flatMap(([file, digest]) => (typeof digest === 'string' ? [[file, digest] as const] : [])));
  } catch {
    return new Map();
  }
}

/** Written whole or not at all; not at all when nothing in it changed. */
export async function writeState(site: string, name: string, state: ImportState): Promise<void> {
  const file = stateFile(site, name);
  const text = `${stableJson({ version: 1, files: Object.fromEntries(state) })}\n`;
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}

function stateFile(site: string, name: string): string {
  return path.join(site, '.sokbo', `${name}.json`);
}

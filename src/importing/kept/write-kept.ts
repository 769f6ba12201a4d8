/** Writes what an import made, and leaves alone whatever an editor has touched since it was last written. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';
import { replaceFile } from '../../checking/mending/replace-file.ts';
import { isAbsent } from '../../reading/disk.ts';
import { writeNewFile } from '../writing/new-file.ts';
import type { ImportState } from './state.ts';

export interface PlannedFile {
  /** Path below the site's folder, `/` separated. */
  readonly target: string;
  /** The text, or the file whose bytes are copied. */
  readonly contents: { readonly text: string } | { readonly from: string } | { readonly bytes: Buffer };
}

/**
 * `written`: it was not there. `updated`: it was as the last import left it. `edited` and `deleted`: an editor did
 * that, so it stays so.
 */
export type Outcome = 'written' | 'updated' | 'unchanged' | 'edited' | 'deleted';

export interface KeptFiles {
  /** By target. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly state: ImportState;
}

/** `force`: takes no account of what editors did. Throws an `Error` when the disk fails. */
export async function writeKept(site: string, files: readonly PlannedFile[], before: ImportState, force: boolean): Promise<KeptFiles> {
  const outcomes = new Map<string, Outcome>();
  const state = new Map(before);
  for (const file of files) {
    const { outcome, digest } = await writeOne(site, file, before.get(file.target), force);
    outcomes.set(file.target, outcome);
    if (outcome !== 'edited' && outcome !== 'deleted') state.set(file.target, digest);
  }
  return { outcomes, state };
}

async function writeOne(site: string, file: PlannedFile, known: string | undefined, force: boolean): Promise<{ outcome: Outcome; digest: string }> {
  const place = path.join(site, ...file.target.split('/'));
  const wanted = await bytesOf(file);
  const digest = digestOf(wanted);
  const there = await readFile(place).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (there === undefined) {
    if (known !== undefined && !force) return { outcome: 'deleted', digest };
    await writeNewFile(place, wanted);
    return { outcome: 'written', digest };
  }
  if (there.equals(wanted)) return { outcome: 'unchanged', digest };
  if (digestOf(there) !== known && !force) return { outcome: 'edited', digest };
  return { outcome: (await replaceFile(place, there, wanted)) ? 'updated' : 'edited', digest };
}

async function bytesOf({ contents }: PlannedFile): Promise<Buffer> {
  if ('bytes' in contents) return contents.bytes;
  return 'text' in contents ? Buffer.from(contents.text) : readFile(contents.from);
}

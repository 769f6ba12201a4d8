/** Mends a paper's files on the disk, each whole or not at all. */
import { readFile } from 'node:fs/promises';
import type { ArticleContext } from '../../article/build.ts';
import type { Problem } from '../../base/problem.ts';
import { findMendable, type MendableFile, type PaperFolders } from './documents.ts';
import { mendFile } from './mend.ts';
import { replaceFile } from './replace-file.ts';

export interface MendedFile {
  /** As problems name it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether it was saved in another encoding; `before` is then its text as it was meant. */
  readonly wasConverted: boolean;
  /** Whether it began with a byte order mark, and does no longer. */
  readonly lostMark: boolean;
  /** What is left to be done by hand. */
  readonly problems: readonly Problem[];
}

export interface MendOptions extends PaperFolders {
  readonly context: ArticleContext;
  /** Whether a file is to be mended, by the path that `fs` opens. */
  readonly isChosen: (path: string) => boolean;
  /** Only says what would be changed, and changes nothing. */
  readonly isTrial?: boolean;
}

/** Files that were changed, or would be, in the order in which the build reads them. Throws an `Error` when the disk fails. */
export async function mendPaper({ context, isChosen, isTrial = false, ...folders }: MendOptions): Promise<readonly MendedFile[]> {
  const mended: MendedFile[] = [];
  for (const found of await findMendable(folders, context)) {
    const result = isChosen(found.path) ? await mendOnDisk(found, isTrial) : undefined;
    if (result !== undefined) mended.push(result);
  }
  return mended;
}

async function mendOnDisk({ path, file, problemsOf }: MendableFile, isTrial: boolean): Promise<MendedFile | undefined> {
  const bytes = await readFile(path);
  const { kind, bytes: after, ...mended } = mendFile(bytes, file, problemsOf);
  if (kind !== 'mended' || !(isTrial || (await replaceFile(path, bytes, after)))) return undefined;
  return { ...mended, file, after: after.toString('utf8') };
}

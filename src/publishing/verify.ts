/** The last look before anything goes live: a publish that passes can only be stopped by the machine. Changes nothing. */
import { accessSync, constants, lstatSync } from 'node:fs';
import path from 'node:path';
import type { StagedFile } from './collection.ts';
import { look } from './live-site.ts';
import { OutputError } from './output-error.ts';
import { foldersOf, listTree } from './output-folder.ts';
import type { PublishPlan } from './publish-plan.ts';

/** Throws unless every staged file is there as it was written. */
export function verifyStaged(staging: string, staged: readonly StagedFile[]): void {
  for (const { file, from, size } of staged) {
    const found = look(path.join(staging, from));
    if (found?.isFile() !== true || found.size !== size) throw new Error(`${file} was not written whole.`);
  }
}

/**
 * Throws unless every file can take its place below `output` and every other can leave it: an `OutputError` for a
 * folder that may not be written to, lies on another file system or is a symbolic link, and an `Error` for a path
 * that would be a file and a folder. Returns the folders that have to be made, outermost first.
 */
export function verifyOutput(output: string, plan: PublishPlan, staged: readonly StagedFile[]): readonly string[] {
  const { dev } = lstatSync(output);
  const cleared = new Set(plan.removeFirst);
  const emptied = new Set(plan.emptied);
  const newFiles = new Set(staged.map(({ file }) => file));
  const checked = new Set<string>();
  const missing: string[] = [];

  for (const { file, over } of staged) {
    if (over === 'folder') assertEmptied(file);
    for (const folder of foldersOf(file).toReversed()) if (!checked.has(folder)) checkFolder(folder);
  }
  const moved = [...newFiles, ...missing, ...plan.removeFirst, ...plan.removeLast];
  for (const folder of new Set(['.', ...moved.map((file) => path.posix.dirname(file))])) assertWritable(path.join(output, folder));
  return missing;

  function checkFolder(folder: string): void {
    checked.add(folder);
    if (newFiles.has(folder)) throw new Error(`${folder} would be a file and a folder.`);
    if ([folder, ...foldersOf(folder)].some((outer) => cleared.has(outer))) return;
    const target = path.join(output, folder);
    const found = look(target);
    if (found === undefined) missing.push(folder);
    else if (found.isSymbolicLink()) throw new OutputError('symbolic-link', target);
    else if (!found.isDirectory()) throw new Error(`${folder} would be a file and a folder.`);
    else if (found.dev !== dev) throw new OutputError('other-file-system', target);
  }

  function assertEmptied(folder: string): void {
    const { files, folders } = listTree(path.join(output, folder));
    const left = [...files.keys()].find((file) => !cleared.has(`${folder}/${file}`)) ?? [...folders].find((inner) => !emptied.has(`${folder}/${inner}`));
    if (left !== undefined) throw new Error(`${folder} would be a file and a folder with ${left}.`);
  }
}

/** What is no folder yet is made in one that is. */
function assertWritable(folder: string): void {
  if (look(folder)?.isDirectory() === true) accessSync(folder, constants.W_OK | constants.X_OK);
}

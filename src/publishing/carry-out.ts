/**
 * Carries a publish out, file by file. Every step may already have been done by a run that was killed: doing all of
 * them again ends in the same site.
 */
import { mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { look } from './live-site.ts';
import { markFinished } from './marker.ts';
import { hasCode } from './output-error.ts';
import { foldersOf } from './output-folder.ts';
import type { Places } from './places.ts';
import { innermostFirst, type Move, type PublishPlan } from './publish-plan.ts';

/** Takes the site from wherever a publish of it stopped to its end. Its marker must already say that it is pending. */
export function carryOut(plan: PublishPlan, places: Places): void {
  const { output, staging } = places;
  removeFiles(output, plan.removeFirst);
  removeEmptyFolders(output, plan.emptied);
  for (const { from, to } of plan.moves) move(path.join(staging, from), path.join(output, to));
  removeFiles(output, plan.removeLast);
  removeEmptyFolders(output, plan.emptied);
  markFinished(places, plan.publishId);
}

/** False when files that are still to be moved were lost or cut short, as a power cut may do. */
export function canBeCarriedOut({ moves }: PublishPlan, { output, staging }: Places): boolean {
  return moves.every(({ from, to, size }: Move) => {
    const found = look(path.join(staging, from)) ?? look(path.join(output, to));
    return found?.isFile() === true && found.size === size;
  });
}

/** Makes folders below `output`, outermost first: all of them or, when the disk is full, none. */
export function makeFolders(output: string, folders: readonly string[]): void {
  const made: string[] = [];
  try {
    for (const folder of folders) {
      mkdirSync(path.join(output, folder));
      made.push(folder);
    }
  } catch (error) {
    removeEmptyFolders(output, made.toReversed());
    throw error;
  }
}

function move(from: string, to: string): void {
  if (moveIfThere(from, to)) return;
  if (look(from) === undefined) return;
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

function removeFiles(output: string, files: readonly string[]): void {
  for (const file of files) {
    const target = path.join(output, file);
    // A folder of the new site may already have taken the file's place.
    if (look(target)?.isDirectory() === false) unlinkSync(target);
  }
}

/** Takes away folders that were made for a publish which never began. */
export function takeBackFolders({ moves }: PublishPlan, output: string): void {
  removeEmptyFolders(output, innermostFirst(moves.flatMap(({ to }) => foldersOf(to))));
}

/** Removes those of the folders, given innermost first, that are empty. */
export function removeEmptyFolders(output: string, folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(path.join(output, folder));
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST')) throw error;
    }
  }
}

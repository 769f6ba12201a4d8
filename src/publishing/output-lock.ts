/** Makes an output this build's own: nobody else publishes to it, and what an earlier build left unfinished is done. */
import { rmSync } from 'node:fs';
import { canBeCarriedOut, carryOut, takeBackFolders } from './carry-out.ts';
import { hasJournal, readDraft, readJournal, removeJournal } from './journal.ts';
import { acquireLock, type Lock } from './lock.ts';
import { markPending, readPublishId } from './marker.ts';
import { explainFault, explainingFaults, InterruptedPublishError } from './output-error.ts';
import { inspectOutput } from './output-folder.ts';
import { placesOf, type Places, type Releases } from './places.ts';

export interface OutputLock extends Lock {
  readonly places: Places;
  /** Whether a publish that an earlier build left half done was finished first. */
  readonly resumed: boolean;
}

/**
 * Locks an output until `release` or the end of the process. Take it before the store is read and `readPublishId` is
 * asked: afterwards the output stays as it is until this build publishes.
 * Throws a `LockedError` when another build holds it, an `OutputError` when the file system refuses, and an
 * `InterruptedPublishError` when an earlier publish can still not be finished.
 */
export function lockOutput(out: string, releases?: Releases): OutputLock {
  return explainingFaults(out, () => {
    const places = placesOf(out, releases);
    const lock = acquireLock(places.lock);
    const release = (): void => {
      process.off('exit', release);
      lock.release();
    };
    process.on('exit', release);
    try {
      return { places, resumed: finishInterrupted(places), release };
    } catch (error) {
      release();
      throw error;
    }
  });
}

/** Removes a publish that has not begun to go live, with the folders that were made for it; one that has is left for the next run to finish. */
export function discardStaging({ output, staging }: Places): void {
  if (hasJournal(staging)) return;
  const plan = readDraft(staging);
  if (plan !== undefined && inspectOutput(output) === 'ours') takeBackFolders(plan, output);
  rmSync(staging, { recursive: true, force: true });
}

/** Begins to be true with the journal's end: without it, the rest of the staging folder means nothing. */
export function closeStaging({ staging }: Places): void {
  removeJournal(staging);
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Finishes the publish that a journal tells of. Where that cannot be, the marker says that the site is in no known
 * state, and the next publish of the whole site mends it. Returns whether it finished one.
 */
function finishInterrupted(places: Places): boolean {
  if (!hasJournal(places.staging)) {
    discardStaging(places);
    return false;
  }
  const plan = readJournal(places.staging);
  let isFinished = false;
  if (inspectOutput(places.output) === 'ours') {
    try {
      if (readPublishId(places.output) !== undefined) markPending(places);
      if (plan !== undefined && canBeCarriedOut(plan, places)) {
        carryOut(plan, places);
        isFinished = true;
      }
    } catch (error) {
      throw new InterruptedPublishError(explainFault(error, places.output));
    }
  }
  closeStaging(places);
  return isFinished;
}

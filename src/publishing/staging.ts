/**
 * A folder beside the output in which a publish is prepared. Nothing in the output changes until `publish`; then the
 * whole site, or file by file what changed, takes its place in an order that keeps every moment valid.
 */
import { mkdirSync } from 'node:fs';
import { openFolder } from './folder-target.ts';
import { createPublishId } from './marker.ts';
import { explainFault, explainingFaults } from './output-error.ts';
import { discardStaging, lockOutput, type OutputLock } from './output-lock.ts';
import type { Places, Releases } from './places.ts';
import { openRelease } from './releases.ts';
import type { Target, TargetOptions } from './target.ts';

export { RANKS, type Rank } from './collection.ts';
export { ForeignFolderError } from './output-error.ts';

export interface StagingOptions {
  /** By default `whole`. */
  readonly mode?: TargetOptions['mode'];
  /** By default an id that no other publish has. */
  readonly publishId?: string;
  /** Of this output, when the caller holds it; otherwise it is taken for as long as the staging is open. */
  readonly lock?: OutputLock;
  /** Publishes releases instead of into the folder itself. */
  readonly releases?: Releases | undefined;
}

export interface Staging extends Target {
  /** Gives the preparation up; the live site stays as it was. Harmless after `publish`. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens an empty staging folder for `out`, after finishing a publish that was interrupted. Everything that is thrown
 * from here on leaves the live site whole: a `ForeignFolderError` when the output is not ours, a `LockedError` when
 * another build is at work, an `OutputError` when the file system refuses, and an `InterruptedPublishError` in the
 * one case in which some files may already be live.
 */
export async function openStaging(out: string, options: StagingOptions = {}): Promise<Staging> {
  const { mode = 'whole', publishId = createPublishId(), releases } = options;
  const lock = options.lock ?? lockOutput(out, releases);
  const { places } = lock;
  let isOpen = true;
  const close = (): void => {
    process.off('exit', close);
    // Later on, what stands in the staging's place may be another build's.
    if (!isOpen) return;
    isOpen = false;
    try {
      discardStaging(places);
    } finally {
      if (options.lock === undefined) lock.release();
    }
  };
  process.on('exit', close);
  try {
    const target = explainingFaults(places.output, () => openTarget(places, releases, { mode, publishId }));
    return {
      add: (...file) => explainingFaults(places.output, () => target.add(...file)),
      remove: (file) => explainingFaults(places.output, () => target.remove(file)),
      isUnchanged: target.isUnchanged,
      async publish(prepare) {
        try {
          const lists = await target.publish(prepare);
          close();
          return lists;
        } catch (error) {
          throw explainFault(error, places.output);
        }
      },
      async discard() {
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

function openTarget(places: Places, releases: Releases | undefined, options: TargetOptions): Target {
  mkdirSync(places.staging, { recursive: true });
  return releases === undefined ? openFolder(places, options) : openRelease(places, releases, options);
}

/** A progress bar on a terminal; nothing where output goes to a file, so that logs stay readable. */
import { SingleBar } from 'cli-progress';
import type { Progress } from '../publishing/options.ts';

export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

/** Fewer pages than this are rendered before a bar could be read. */
const WORTH_A_BAR = 500;

export function createProgressBar({ quiet }: { readonly quiet: boolean }): ProgressBar {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{bar} {percentage}% {value}/{total}', hideCursor: true, clearOnComplete: true, stream: process.stderr });
  let started = false;
  return {
    update({ done, total }) {
      if (total < WORTH_A_BAR) return;
      if (!started) bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
      started = false;
    },
  };
}

/** A progress bar on a terminal; nothing where output goes to a file, so that logs stay readable. */
import { SingleBar } from 'cli-progress';
import type { Progress } from '../publishing/options.ts';
import { say, type Spoken } from './tool-language.ts';

export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

/** Fewer than these are done before a bar could be read. */
const WORTH_A_BAR: Readonly<Record<Progress['what'], number>> = { articles: 500, pictures: 8 };

const WORDS: Readonly<Record<Progress['what'], Spoken>> = { articles: { ko: '기사', en: 'Articles' }, pictures: { ko: '그림', en: 'Pictures' } };

export function createProgressBar({ quiet }: { readonly quiet: boolean }): ProgressBar {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{what} {bar} {percentage}% {value}/{total}', hideCursor: true, clearOnComplete: true, stream: process.stderr });
  let shown: Progress['what'] | undefined;
  const stop = (): void => {
    if (shown !== undefined) bar.stop();
    shown = undefined;
  };
  return {
    update({ what, done, total }) {
      if (total < WORTH_A_BAR[what]) return;
      if (shown !== what) {
        stop();
        bar.start(total, done, { what: say(WORDS[what]) });
        shown = what;
      }
      bar.update(done);
    },
    stop,
  };
}

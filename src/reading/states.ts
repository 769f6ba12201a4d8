/**
 * How the files of a folder look, which every run has to ask: of a paper of tens of thousands that is a third of what
 * it does when little changed, and is asked by two threads.
 */
import { Worker } from 'node:worker_threads';
import { askStates } from './ask-states.cjs';
import type { FoundFile } from './find.ts';
import type { FileState } from './memory.ts';

/** A thread takes as long to start as asking for some ten thousand files. */
const MANY = 40_000;

export interface FileStates {
  /** Of the file at this index; `undefined` where it could not be asked. */
  readonly at: (index: number) => FileState | undefined;
}

/** Never throws for a file. `many`: from how many on a second thread helps. */
export async function readStates(files: readonly Pick<FoundFile, 'path'>[], many = MANY): Promise<FileStates> {
  const columns = new Float64Array(new SharedArrayBuffer(files.length * 3 * Float64Array.BYTES_PER_ELEMENT));
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const helper = files.length < many ? undefined : startHelper(files, columns, taken);
  askStates(files.length, (index) => files[index]?.path ?? '', columns, taken);
  await helper;
  return {
    at(index) {
      const size = columns[index * 3] ?? NaN;
      return Number.isNaN(size) ? undefined : { size, modified: columns[index * 3 + 1] ?? 0, changed: columns[index * 3 + 2] ?? 0 };
    },
  };
}

/**
 * Settles when what the other thread took has been asked for. Where that thread fails, the states of what it took are
 * those of no file, which is therefore opened.
 */
function startHelper(files: readonly Pick<FoundFile, 'path'>[], columns: Float64Array, taken: Int32Array): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./states-thread.cjs', import.meta.url), { workerData: { paths: files.map(({ path }) => path).join('\0'), columns, taken }, execArgv: [] });
    const settle = (): void => resolve();
    thread.once('error', settle).once('exit', settle);
  });
}

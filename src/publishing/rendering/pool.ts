/** Worker threads that render pages side by side. In which of them a page is rendered makes no difference to it. */
import { Worker } from 'node:worker_threads';
import type { Page } from '../../pages/views.ts';
import { ThemeError } from '../../theme/theme-error.ts';
import type { BatchRenderer, RenderedPage, RenderSetup } from './render-batch.ts';

export type RenderTask = { readonly setup: RenderSetup } | { readonly id: number; readonly pages: readonly Page[] };

interface Answer {
  readonly id: number;
  readonly rendered?: readonly RenderedPage[];
  readonly fault?: Fault;
}

/** What a thread failed of: a message, or what a `ThemeError` says. */
export type Fault = string | Pick<ThemeError, 'template' | 'line' | 'reason'>;

export interface RenderPool {
  /** Renders a batch as soon as a thread is free, and rejects with what the theme threw. */
  readonly render: BatchRenderer;
  readonly close: () => Promise<void>;
}

/** The compiled thread where the command runs compiled. */
const WORKER_FILE = process.env['SOKBO_PAGE_WORKER'] ?? new URL('./page-worker.ts', import.meta.url);

/** Far more than the largest batch needs: a thread that may take more collects its garbage late. */
const HEAP_MB = 400;

/** Opens a pool of so many threads, which load what they need at once. */
export function openPool(setup: RenderSetup, threads: number): RenderPool {
  const waiting = new Map<number, { readonly resolve: (rendered: readonly RenderedPage[]) => void; readonly reject: (error: Error) => void }>();
  const workers: { readonly worker: Worker; tasks: number }[] = [];
  let next = 0;
  let broken: Error | undefined;

  function startWorker(): void {
    const worker = new Worker(WORKER_FILE, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    workers.push({ worker, tasks: 0 });
    worker.on('message', settle);
    worker.on('error', (error) => breakDown(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => breakDown(new Error('A thread that renders pages ended before its work.')));
    worker.postMessage({ setup } satisfies RenderTask);
  }

  async function close(): Promise<void> {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }

  function settle({ id, rendered, fault }: Answer): void {
    const task = waiting.get(id);
    waiting.delete(id);
    if (rendered === undefined) task?.reject(errorOf(fault));
    else task?.resolve(rendered);
  }

  /** A thread that is gone, whether it had anything to do or not, takes the pool with it. */
  function breakDown(error: Error): void {
    broken ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  async function render(pages: readonly Page[]): Promise<readonly RenderedPage[]> {
    if (broken !== undefined) throw broken;
    const id = (next += 1);
    const least = workers.reduce((one, other) => (other.tasks < one.tasks ? other : one));
    least.tasks += 1;
    try {
      return await new Promise<readonly RenderedPage[]>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        least.worker.postMessage({ id, pages } satisfies RenderTask);
      });
    } finally {
      least.tasks -= 1;
    }
  }

  try {
    while (workers.length < threads) startWorker();
  } catch (error) {
    void close();
    throw error;
  }
  return {
    render,
    close,
  };
}

function errorOf(fault: Fault = ''): Error {
  return typeof fault === 'string' ? new Error(fault) : new ThemeError(fault.template, fault.line, fault.reason);
}

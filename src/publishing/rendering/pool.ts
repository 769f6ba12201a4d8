/** Worker threads that render pages side by side. In which of them a page is rendered makes no difference to it. */
import { Worker } from 'node:worker_threads';
import type { Page } from '../../pages/views.ts';
import type { BatchRenderer, RenderedPage, RenderSetup } from './render-batch.ts';

export type WorkerSetup = RenderSetup;

export interface RenderTask {
  readonly id: number;
  readonly pages: readonly Page[];
}

interface Answer {
  readonly id: number;
  readonly rendered?: readonly RenderedPage[];
  readonly fault?: string;
}

export interface RenderPool {
  /** Renders a batch as soon as a thread is free. Rejects with what the theme threw. */
  readonly render: BatchRenderer;
  readonly close: () => Promise<void>;
}

/** The compiled thread where the command runs compiled. */
const WORKER_FILE = process.env['SOKBO_PAGE_WORKER'] ?? new URL('./page-worker.ts', import.meta.url);

/** Far more than the largest batch needs: a thread that may take more collects its garbage late. */
const HEAP_MB = 400;

export function createPool(setup: WorkerSetup, threads: number): RenderPool {
  const waiting = new Map<number, { readonly resolve: (rendered: readonly RenderedPage[]) => void; readonly reject: (error: Error) => void }>();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(WORKER_FILE, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    worker.on('message', settle);
    worker.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))));
    return { worker, tasks: 0 };
  });
  let next = 0;

  function settle({ id, rendered, fault }: Answer): void {
    const task = waiting.get(id);
    waiting.delete(id);
    if (rendered === undefined) task?.reject(new Error(fault));
    else task?.resolve(rendered);
  }

  function failAll(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    async render(pages) {
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
    },
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A thread that renders batches of pages. It reads bodies and templates, and writes nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RenderTask, WorkerSetup } from './pool.ts';
import { createBatchRenderer } from './render-batch.ts';

const setup: WorkerSetup = workerData;
const renderBatch = createBatchRenderer(setup);

parentPort?.on('message', ({ id, pages }: RenderTask) => {
  renderBatch(pages).then(
    (rendered) => parentPort?.postMessage({ id, rendered }),
    (error: unknown) => parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
});

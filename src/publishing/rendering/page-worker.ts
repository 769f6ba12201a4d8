/** A thread that renders batches of pages. It reads bodies and templates, and writes nothing. */
import { parentPort } from 'node:worker_threads';
import { keepBytecode } from '../../base/bytecode.ts';
import { ThemeError } from '../../theme/theme-error.ts';
import type { Fault, RenderTask } from './pool.ts';
import { createBatchRenderer, type BatchRenderer } from './render-batch.ts';

const encoder = new TextEncoder();

let renderBatch: BatchRenderer = async () => {
  throw new Error('Pages came before what they are rendered with.');
};

parentPort?.on('message', (task: RenderTask) => {
  if ('setup' in task) {
    renderBatch = createBatchRenderer(task.setup);
    return;
  }
  const { id, pages } = task;
  renderBatch(pages).then(
    (rendered) => {
      const encoded = rendered.map(({ html, ...page }) => ({ ...page, html: typeof html === 'string' ? encoder.encode(html) : html }));
      parentPort?.postMessage({ id, rendered: encoded }, encoded.map(({ html }) => html.buffer));
      keepBytecode();
    },
    (error: unknown) => parentPort?.postMessage({ id, fault: faultOf(error) }),
  );
});

/** An error's class does not cross from thread to thread. */
function faultOf(error: unknown): Fault {
  if (error instanceof ThemeError) return { template: error.template, line: error.line, reason: error.reason };
  return error instanceof Error ? error.message : String(error);
}

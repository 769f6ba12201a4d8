/**
 * The pages that one run of Eleventy renders. They reach `.eleventy.ts` through the asynchronous context of the
 * run, so that two runs in one process never see each other's pages.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Page } from '../pages/views.ts';

export interface Batch {
  readonly pages: readonly Page[];
  /** The whole HTML of a page. Throws on a fault of the theme. */
  readonly renderPage: (page: Page) => string;
}

const running = new AsyncLocalStorage<Batch>();

/** Runs `work` with a batch that `currentBatch` then finds. */
export function withBatch<Result>(batch: Batch, work: () => Promise<Result>): Promise<Result> {
  return running.run(batch, work);
}

/** The batch of this run. Throws outside one: Eleventy was started without the build command. */
export function currentBatch(): Batch {
  const batch = running.getStore();
  if (batch === undefined) throw new Error('Eleventy was started on its own; the site is built by `npm run build`.');
  return batch;
}

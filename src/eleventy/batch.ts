/**
 * The pages that one run of Eleventy renders, and how they reach `.eleventy.ts`: as a filter that the run
 * registers before its configuration file is read.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { Page } from '../pages/views.ts';

export interface Batch {
  readonly pages: readonly Page[];
  /** The whole HTML of a page. Throws on a fault of the theme. */
  readonly renderPage: (page: Page) => string;
}

const NAME = 'batch';

/** Gives a run its batch. */
export function addBatch(eleventy: UserConfig, batch: Batch): void {
  eleventy.addFilter(NAME, () => batch);
}

/** The batch of this run. Throws without one: Eleventy was started on its own. */
export function batchOf(eleventy: UserConfig): Batch {
  const batch = eleventy.getFilter(NAME);
  if (batch === undefined) throw new Error('Eleventy was started on its own; the site is built by `npm run build`.');
  return batch();
}

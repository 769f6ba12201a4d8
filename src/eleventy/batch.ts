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

export interface LentBatch {
  /** Gives the run that has this configuration its batch. */
  readonly addTo: (eleventy: UserConfig) => void;
  /** When the run is over: Eleventy remembers every configuration it has seen, and would remember every page with it. */
  readonly takeBack: () => void;
}

export function lendBatch({ pages, renderPage }: Batch): LentBatch {
  const lentPages = [...pages];
  let lent: Batch | undefined = { pages: lentPages, renderPage };
  return {
    addTo: (eleventy) => eleventy.addFilter(NAME, () => lent),
    takeBack() {
      lentPages.length = 0;
      lent = undefined;
    },
  };
}

/** The batch of this run. Throws without one: Eleventy was started on its own. */
export function batchOf(eleventy: UserConfig): Batch {
  const batch = eleventy.getFilter(NAME)?.();
  if (batch === undefined) throw new Error('Eleventy was started on its own; the site is built by `npm run build`.');
  return batch;
}

/**
 * The one template through which every page reaches Eleventy: paginated over the batch, one page of the paper an
 * item, each at the address that its plan gives it.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { Page } from '../pages/views.ts';
import { batchOf } from './batch.ts';
import { PAGE_FORMAT } from './page-format.ts';

export function addPageTemplate(eleventy: UserConfig): void {
  eleventy.addTemplate(`paper.${PAGE_FORMAT}`, '', {
    batch: batchOf(eleventy).pages,
    pagination: { data: 'batch', size: 1, alias: 'entry', addAllPagesToCollections: false },
    // A function costs Eleventy a call; a text would be compiled as a template for each page.
    permalink: ({ entry }: { readonly entry: Page }) => entry.url,
    eleventyExcludeFromCollections: true,
    // Else Eleventy looks for one in the input's path, or asks the clock.
    date: new Date(0),
  });
}

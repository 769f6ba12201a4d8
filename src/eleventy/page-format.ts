/**
 * Teaches Eleventy the format `page`: a page of the paper, rendered by the theme's Nunjucks layouts. Eleventy's own
 * template languages never see an article, so nothing in one is ever compiled.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { Page } from '../pages/views.ts';
import { batchOf } from './batch.ts';

export const PAGE_FORMAT = 'page';

/** What Eleventy hands to the format for each page of the batch. */
interface PageData {
  readonly entry: Page;
}

export function addPageFormat(eleventy: UserConfig): void {
  eleventy.addTemplateFormats(PAGE_FORMAT);
  eleventy.addExtension(PAGE_FORMAT, {
    // Eleventy asks once for the compiled template; every page of the batch then goes through the function.
    compile: () => {
      const { renderPage } = batchOf(eleventy);
      return ({ entry }: PageData) => renderPage(entry);
    },
  });
}

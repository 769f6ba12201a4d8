/** Renders pages in batches, so that the memory it takes does not grow with the site. */
import { renderBatch } from '../eleventy/render-batch.ts';
import type { Page, PageKind } from '../pages/views.ts';
import type { Rank } from './staging.ts';

/** Pages that are in memory as HTML at one time. */
const BATCH_SIZE = 1000;

export interface FinishedPage {
  readonly page: Page;
  readonly html: string;
  /** Pages finished so far, this one among them. */
  readonly done: number;
}

/** Every page with its HTML, in order. Throws a `ThemeError` when a template fails. */
export async function* renderPages(pages: readonly Page[], renderPage: (page: Page) => string): AsyncGenerator<FinishedPage> {
  for (let start = 0; start < pages.length; start += BATCH_SIZE) {
    const batch = pages.slice(start, start + BATCH_SIZE);
    const rendered = await renderBatch({ pages: batch, renderPage });
    for (const [index, page] of batch.entries()) {
      const html = rendered[index]?.html;
      if (html === undefined) throw new Error(`${page.url} was not rendered.`);
      yield { page, html, done: start + index + 1 };
    }
  }
}

/** Articles go live before the lists that link to them. */
export function rankOf({ kind }: { readonly kind: PageKind }): Rank {
  return kind === 'article' || kind === 'static-page' ? 'article' : 'list';
}

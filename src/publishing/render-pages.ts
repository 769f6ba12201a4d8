/** Renders pages in batches, so that the memory it takes does not grow with the site. */
import { renderBatch } from '../eleventy/render-batch.ts';
import type { Page, PageKind } from '../pages/views.ts';
import type { Rank } from './staging.ts';

/** Pages that are in memory at one time, with their views and their HTML. */
const BATCH_SIZE = 1000;

export interface FinishedPage {
  readonly page: Page;
  readonly html: string;
}

/** Every page with its HTML, in order. A page's view is made when its batch is due. Throws a `ThemeError` when a template fails. */
export async function* renderPages(pages: Iterable<Page>, renderPage: (page: Page) => string): AsyncGenerator<FinishedPage> {
  for (const batch of inBatches(pages)) {
    const rendered = await renderBatch({ pages: batch, renderPage });
    for (const [index, page] of batch.entries()) {
      const html = rendered[index]?.html;
      if (html === undefined) throw new Error(`${page.url} was not rendered.`);
      yield { page, html };
    }
  }
}

/** Articles go live before the lists that link to them. */
export function rankOf({ kind }: { readonly kind: PageKind }): Rank {
  return kind === 'article' || kind === 'static-page' ? 'article' : 'list';
}

function* inBatches(pages: Iterable<Page>): Generator<readonly Page[]> {
  let batch: Page[] = [];
  for (const page of pages) {
    batch.push(page);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

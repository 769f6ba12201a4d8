/**
 * Renders the pages that changed, in batches, so that the memory it takes does not grow with the site: a few in this
 * thread, many in several. It does not decide which pages those are.
 */
import type { Page } from '../../pages/views.ts';
import { openPool } from './pool.ts';
import type { BatchRenderer, RenderedPage, RenderSetup } from './render-batch.ts';
import { keepHeapSmall } from './small-heap.ts';

/** Pages that one run of Eleventy renders: its start is shared, and so are their views and HTML in memory. */
const BATCH_SIZE = 100;
/** Batches at work or on their way for each thread. */
const BATCHES_A_THREAD = 2;
/** Starting a thread takes as long as rendering some hundred pages. */
const FEW = 300;

export interface FinishedPage<Item extends { readonly page: Page }> extends RenderedPage {
  readonly item: Item;
}

export interface Renderers {
  /** Asked for when there is something to render. */
  readonly setup: () => RenderSetup;
  /** Threads that may be at work at once. */
  readonly jobs: number;
}

/** Every page with its HTML, in order. Throws when a template fails. */
export async function* renderPages<Item extends { readonly page: Page }>(items: Iterable<Item>, { setup, jobs }: Renderers): AsyncGenerator<FinishedPage<Item>> {
  const all = items[Symbol.iterator]();
  const first = take(all, FEW);
  if (first.length === 0) return;
  const isFew = first.length < FEW;
  if (!isFew) keepHeapSmall();
  if (isFew || jobs < 2) {
    const { createBatchRenderer } = await import('./render-batch.ts');
    yield* renderInTurn(inBatches(first, all), createBatchRenderer(setup()), 1);
    return;
  }
  const pool = openPool(setup(), jobs);
  try {
    yield* renderInTurn(inBatches(first, all), pool.render, jobs * BATCHES_A_THREAD);
  } finally {
    await pool.close();
  }
}

/** Keeps so many batches at work, and hands them out in their order. */
async function* renderInTurn<Item extends { readonly page: Page }>(batches: Iterable<readonly Item[]>, render: BatchRenderer, atOnce: number): AsyncGenerator<FinishedPage<Item>> {
  const running: { readonly items: readonly Item[]; readonly rendered: Promise<readonly RenderedPage[]> }[] = [];
  for (const items of batches) {
    const rendered = render(items.map(({ page }) => page));
    // Whoever waits for it hears of a failure; until then it must not count as unheard.
    rendered.catch(() => {});
    running.push({ items, rendered });
    if (running.length >= atOnce) yield* finish(running.shift());
  }
  while (running.length > 0) yield* finish(running.shift());
}

async function* finish<Item extends { readonly page: Page }>(batch: { readonly items: readonly Item[]; readonly rendered: Promise<readonly RenderedPage[]> } | undefined): AsyncGenerator<FinishedPage<Item>> {
  if (batch === undefined) return;
  const rendered = await batch.rendered;
  for (const [index, item] of batch.items.entries()) {
    const page = rendered[index];
    if (page === undefined) throw new Error(`${item.page.url} was not rendered.`);
    yield { ...page, item };
  }
}

function* inBatches<Item>(first: readonly Item[], rest: Iterator<Item>): Generator<readonly Item[]> {
  yield first;
  for (let batch = take(rest, BATCH_SIZE); batch.length > 0; batch = take(rest, BATCH_SIZE)) yield batch;
}

function take<Item>(items: Iterator<Item>, count: number): Item[] {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { done, value } = items.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}

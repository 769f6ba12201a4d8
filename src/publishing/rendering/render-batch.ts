/** Renders a batch of pages through `.eleventy.ts`, with all that the build wants to know of each. */
import { renderBatch } from '../../eleventy/render-batch.ts';
import type { RenderContext } from '../../eleventy/render-context.ts';
import { createPageRenderer } from '../../eleventy/renderers.ts';
import type { Page } from '../../pages/views.ts';
import type { PlainFile } from '../../reading/files.ts';
import { createPictureSizes, type KnownSizes } from '../../reading/pictures.ts';
import { createLookupRecorder } from '../lookups.ts';
import type { Lookups } from '../store/published-pages.ts';

export interface RenderSetup {
  readonly context: RenderContext;
  readonly assetFiles: readonly PlainFile[];
  readonly knownSizes: KnownSizes;
}

export interface RenderedPage {
  /** As UTF-8 where another thread rendered it: half the size, and passed on without a copy. */
  readonly html: string | Uint8Array<ArrayBuffer>;
  /** Plain text of the page's body, where it has one. */
  readonly text: string | undefined;
  readonly lookups: Lookups;
}

export type BatchRenderer = (pages: readonly Page[]) => Promise<readonly RenderedPage[]>;

/** Creates a renderer that keeps its templates from one batch to the next. */
export function createBatchRenderer({ context, assetFiles, knownSizes }: RenderSetup): BatchRenderer {
  const recorder = createLookupRecorder(createPictureSizes(assetFiles, knownSizes, context.config.pictures).sizeOf);
  const renderPage = createPageRenderer(context, recorder.sizeOf);
  return async (pages) => {
    const details = new Map<string, Omit<RenderedPage, 'html'>>();
    const rendered = await renderBatch({
      pages,
      renderPage(page) {
        const { result, lookups } = recorder.record(() => renderPage(page));
        details.set(page.url, { text: result.text, lookups });
        return result.html;
      },
    });
    return rendered.map(({ url, html }) => ({ html, text: details.get(url)?.text, lookups: details.get(url)?.lookups ?? [] }));
  };
}

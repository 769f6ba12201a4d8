/** Texts of articles for feeds and for the search index, from the store where it has them. */
import type { RenderContext } from '../eleventy/render-context.ts';
import type { TextRenderers as Renderers } from '../eleventy/renderers.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import type { TextRenderers } from '../outputs/feeds/full-text.ts';
import type { SearchContext } from '../outputs/search/plan.ts';
import type { PublishedIndex } from '../outputs/search/published.ts';
import type { PictureSize } from '../base/pictures.ts';
import { toOneLine } from '../base/text.ts';
import type { LookupRecorder } from './lookups.ts';
import type { TextPack } from './store/text-pack.ts';

export interface Texts {
  readonly feeds: TextRenderers;
  readonly search: SearchContext;
  /** Takes a body's plain text by the body's digest, for the search, which reads it as one line time and again. */
  readonly keepBody: (digest: string, text: string) => void;
  /** Loads what renders. Before it is awaited, a text that has to be rendered is a `NotLoadedError`; most builds ask for none. */
  readonly load: () => Promise<void>;
}

export class NotLoadedError extends Error {}

export function createTexts(context: Pick<RenderContext, 'config'>, { sizeOf, once }: LookupRecorder, pack: TextPack, published: PublishedIndex): Texts {
  // Whoever reads elsewhere gets the picture itself, without the variants that browsers choose from.
  const sizeAlone = (src: string): PictureSize | undefined => {
    const size = sizeOf(src);
    return size && { width: size.width, height: size.height };
  };
  let loaded: Renderers | undefined;
  const renderers = (): Renderers => {
    if (loaded === undefined) throw new NotLoadedError('Texts were asked for before what renders them was loaded.');
    return loaded;
  };
  return {
    keepBody: (digest, text) => pack.put(digest, toOneLine(text)),
    async load() {
      loaded ??= (await import('../eleventy/renderers.ts')).createTextRenderers(context, sizeAlone);
    },
    feeds: { renderBody: (article) => renderers().body(article.body).html, renderMarkdown: (markdown) => renderers().deck(markdown), once },
    search: {
      published,
      toPlainText: (markdown) => plainTextOf(renderers().deck(markdown)),
      readBody({ body: source }) {
        const known = pack.get(source.digest);
        if (known !== undefined) return known;
        const text = toOneLine(renderers().bodyText(source));
        pack.put(source.digest, text);
        return text;
      },
    },
  };
}

/** Texts of articles for feeds and for the search index, from the store where it has them. */
import type { RenderContext } from '../eleventy/render-context.ts';
import { createTextRenderers } from '../eleventy/renderers.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import type { TextRenderers } from '../outputs/feeds/full-text.ts';
import type { SearchContext } from '../outputs/search/plan.ts';
import type { PictureSize } from '../reading/pictures.ts';
import type { TextPack } from './store/text-pack.ts';

export interface Texts {
  readonly feeds: TextRenderers;
  readonly search: SearchContext;
}

export function createTexts(context: Pick<RenderContext, 'config'>, sizeOf: (src: string) => PictureSize | undefined, pack: TextPack): Texts {
  const { body, bodyText, deck } = createTextRenderers(context, sizeOf);
  return {
    feeds: { renderBody: (article) => body(article.body).html, renderMarkdown: deck },
    search: {
      toPlainText: (markdown) => plainTextOf(deck(markdown)),
      readBody({ body: source }) {
        const known = pack.get(source.digest);
        if (known !== undefined) return known;
        const text = bodyText(source);
        pack.put(source.digest, text);
        return text;
      },
    },
  };
}

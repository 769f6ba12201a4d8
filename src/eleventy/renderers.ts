/**
 * Everything that turns content into HTML, put together for one paper: the Markdown of bodies and single fields, and
 * the theme. Its results depend on nothing but its input.
 */
import type { BodySource } from '../article/article.ts';
import type { BodyOptions, RenderedBody } from '../markdown/body.ts';
import { createBodyRenderer, createDeckRenderer, createInlineRenderer } from '../markdown/render.ts';
import type { Page } from '../pages/views.ts';
import { readBody } from '../reading/body.ts';
import { createTheme } from '../theme/environment.ts';
import type { RenderContext } from './render-context.ts';

type PictureSize = BodyOptions['pictureSize'];

export interface TextRenderers {
  readonly body: (source: BodySource) => RenderedBody;
  /** Plain text of a body. */
  readonly bodyText: (source: BodySource) => string;
  /** A deck or a correction, Markdown, as safe HTML blocks. */
  readonly deck: (markdown: string) => string;
  readonly inline: (markdown: string) => string;
}

export interface RenderedHtml {
  /** The whole page. */
  readonly html: string;
  /** Plain text of the page's body, where it has one. */
  readonly text: string | undefined;
}

export function createTextRenderers({ config }: Pick<RenderContext, 'config'>, pictureSize: PictureSize): TextRenderers {
  const options: BodyOptions = { ...config.links, origin: config.origin, basePath: config.basePath, language: config.language, pictureSize };
  const toHtml = createBodyRenderer(options);
  const body = (source: BodySource): RenderedBody => toHtml(readBody(source));
  return { body, bodyText: (source) => body(source).text, deck: createDeckRenderer(options), inline: createInlineRenderer(options) };
}

/** Creates what makes a page's HTML. It throws a `ThemeError` for a fault of the theme. */
export function createPageRenderer(context: RenderContext, pictureSize: PictureSize): (page: Page) => RenderedHtml {
  const { body: renderBody, deck, inline } = createTextRenderers(context, pictureSize);
  const theme = createTheme({ globals: context.globals, overrides: context.themeFolder, templates: context.templates, words: context.words, offsets: context.offsets, renderMarkdown: { inline, deck } });
  return (page) => {
    if (page.body === undefined) return { html: theme.render(page, undefined), text: undefined };
    const body = renderBody(page.body);
    return { html: theme.render(page, body), text: body.text };
  };
}

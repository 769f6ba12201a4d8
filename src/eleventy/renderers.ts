/**
 * Everything that turns content into HTML, put together for one paper: the Markdown of bodies and single fields, the
 * theme, and where bodies come from. Its results depend on nothing but its input.
 */
import path from 'node:path';
import { plainTextOf } from '../markdown/plain-text.ts';
import { createBodyRenderer, createDeckRenderer, createInlineRenderer } from '../markdown/render.ts';
import type { BodyOptions, RenderedBody } from '../markdown/body.ts';
import type { BodySource } from '../article/article.ts';
import type { Page } from '../pages/views.ts';
import type { TextRenderers } from '../outputs/feeds/full-text.ts';
import type { SearchContext } from '../outputs/search/plan.ts';
import { readBody } from '../reading/body.ts';
import type { Site } from '../site/site.ts';
import { createTheme } from '../theme/environment.ts';
import { buildScripts, type Script } from '../theme/scripts.ts';
import { buildStylesheet, type Stylesheet } from '../theme/styles.ts';
import { createGlobals } from './globals.ts';

export interface RenderersInput {
  readonly site: Site;
  readonly data: Readonly<Record<string, unknown>>;
  readonly pictureSize: BodyOptions['pictureSize'];
  /** The site's own theme folder, which may be absent. */
  readonly themeFolder: string;
}

export interface Renderers {
  /** A page's whole HTML. Throws a `ThemeError` for a fault of the theme. */
  readonly renderPage: (page: Page) => string;
  readonly feeds: TextRenderers;
  readonly search: SearchContext;
  readonly stylesheet: Stylesheet;
  readonly scripts: readonly Script[];
}

export function createRenderers({ site, data, pictureSize, themeFolder }: RenderersInput): Renderers {
  const { config } = site;
  const options: BodyOptions = { ...config.links, origin: config.origin, basePath: config.basePath, language: config.language, pictureSize };
  const toHtml = createBodyRenderer(options);
  const deck = createDeckRenderer(options);
  const inline = createInlineRenderer(options);
  const renderBody = (source: BodySource): RenderedBody => toHtml(readBody(source));

  const overrides = path.resolve(themeFolder);
  const stylesheet = buildStylesheet({ accent: config.accent, overrides });
  const scripts = buildScripts();
  const paths = Object.fromEntries(scripts.map(({ name, path: url }) => [name, url]));
  const globals = createGlobals({ site, data, stylesheet: stylesheet.path, scripts: paths });
  const theme = createTheme({ globals, overrides, renderMarkdown: { inline, deck } });
  return {
    renderPage: (page) => theme.render(page, page.body === undefined ? undefined : renderBody(page.body)),
    feeds: { renderBody: (article) => renderBody(article.body).html, renderMarkdown: deck },
    search: { readBody: rememberLast(KEPT_TEXTS, ({ body }) => plainTextOf(renderBody(body).html)), toPlainText: (markdown) => plainTextOf(deck(markdown)) },
    stylesheet,
    scripts,
  };
}

/** The search index asks for the text of a segment's articles twice in turn; larger segments are rendered again. */
const KEPT_TEXTS = 4000;

/** The function with a memory of its last results, by argument. */
function rememberLast<Key extends object, Value>(most: number, compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

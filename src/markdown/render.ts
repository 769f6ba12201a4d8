/**
 * A body's Markdown to safe, clean, valid HTML. What an author writes is content and nothing else: template syntax stays
 * as it is, and no markup reaches the page that the allow-list does not know.
 */
import type { BodyOptions, RenderedBody } from './body.ts';
import { captions } from './cleaning/captions.ts';
import { createCleaner, createInlineCleaner } from './cleaning/clean.ts';
import { footnotes } from './cleaning/footnotes.ts';
import { headingLevels } from './cleaning/headings.ts';
import { identifiers, withoutIds } from './cleaning/identifiers.ts';
import { links } from './cleaning/links.ts';
import { pictures } from './cleaning/pictures.ts';
import { players } from './cleaning/players.ts';
import { tableBoxes } from './cleaning/table-boxes.ts';
import { tableHeaders } from './cleaning/table-headers.ts';
import { createMarkdown } from './parser.ts';
import { RESERVED_IDS } from './reserved-ids.ts';

/** Creates the renderer of articles' and pages' bodies. It keeps a memory that makes it faster with each body. */
export function createBodyRenderer(options: BodyOptions): (source: string) => RenderedBody {
  const markdown = createMarkdown({ footnotes: true });
  const clean = createCleaner(
    [
      headingLevels(),
      identifiers({ reservedIds: RESERVED_IDS }),
      captions(),
      pictures(options),
      links(options),
      footnotes(options),
      players(options),
      tableHeaders(),
      tableBoxes(options),
    ],
    { paragraphs: true, headings: true },
  );
  return (source) => clean(markdown.render(source));
}

/** Creates the renderer of decks: short Markdown under a headline, in which headings are strong paragraphs. */
export function createDeckRenderer(options: BodyOptions): (source: string) => string {
  const markdown = createMarkdown({ footnotes: false });
  const clean = createCleaner(
    [withoutIds(), pictures(options), links(options), players(options), tableHeaders(), tableBoxes(options)],
    { paragraphs: true, headings: false },
  );
  return (source) => (isPlain(source) ? `<p>${source}</p>\n` : clean(markdown.render(source)).html);
}

/** Creates the renderer of single lines such as corrections: inline Markdown, without blocks. */
export function createInlineRenderer(options: BodyOptions): (markdown: string) => string {
  const markdown = createMarkdown({ footnotes: false });
  const clean = createInlineCleaner([withoutIds(), pictures(options), links(options)]);
  return (source) => (isPlain(source) ? source : clean(markdown.renderInline(source)));
}

/** Whether a text is one line of words with signs that mean nothing in Markdown or HTML: what most decks are. */
function isPlain(source: string): boolean {
  return /^(?!\d+[.)])[가-힣A-Za-z\d(“‘](?:[가-힣A-Za-z\d()“”‘’.,%?…·/;]| (?! |$))*$/.test(source);
}

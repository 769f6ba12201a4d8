/** An article's full text for readers who are not on the site: labels, deck, body and corrections, all links absolute. */
import type { Article } from '../../article/article.ts';
import { escapeMarkup } from '../xml.ts';
import { withAbsoluteAddresses } from './addresses.ts';
import type { EntryHtml, EntryParts } from './entry.ts';
import type { Notice } from './notices.ts';

export interface TextRenderers {
  /**
   * The article's body as safe, balanced HTML; inside links begin with the site's base path or are relative, and those
   * that somebody pays for have `rel="sponsored"`.
   */
  readonly renderBody: (article: Article) => string;
  /** A deck or a correction, Markdown, as safe HTML blocks. */
  readonly renderMarkdown: (markdown: string) => string;
  /** Makes the text of a key, or returns what it was before. */
  readonly once: (key: string, make: () => string) => string;
}

/** Renders each article once, however many feeds it is in. */
export function createEntryHtml(renderers: TextRenderers): EntryHtml {
  return (article, parts) => renderers.once(`${article.digest} ${article.permalink}`, () => renderFullText(renderers, article, parts));
}

const PAID_LINK = /<a\s[^>]*\brel="[^"]*\bsponsored\b/;

function renderFullText({ renderBody, renderMarkdown }: TextRenderers, article: Article, { url, deck, notices, affiliateNotice }: EntryParts): string {
  const toHtml = (notice: Notice) => `<p><strong>${escapeMarkup(notice.heading)}</strong></p>\n${renderMarkdown(notice.text)}`;
  const body = renderBody(article);
  const labels = notices.filter(({ kind }) => kind === 'label');
  const blocks = [
    ...(affiliateNotice !== undefined && PAID_LINK.test(body) ? [...labels, affiliateNotice] : labels).map(toHtml),
    deck === undefined ? '' : renderMarkdown(deck),
    body,
    ...notices.filter(({ kind }) => kind === 'correction').map(toHtml),
  ];
  return withAbsoluteAddresses(blocks.map((block) => block.trim()).filter(Boolean).join('\n'), url);
}

/** A saved page to lines: the part of it that holds the article, found by a readability library, and what its head says. */
import { htmlHints } from './html-hints.ts';
import { linesOfNodes } from './html-blocks.ts';
import { sameText, type PageLine } from './lines.ts';
import type { PageHints } from './parse.ts';
import { isProse } from './prose.ts';
import { splitPieces } from './pieces.ts';

export interface HtmlPage {
  readonly lines: readonly PageLine[];
  readonly hints: PageHints;
}

export function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|table|p|h[1-6])\b/iu.test(text) || /<html\b/iu.test(text.slice(0, 2000));
}

/** The library's choice, unless most of the page's sentences would be lost with it, as on pages that list several. */
export async function readHtmlPage(html: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const whole = parseHTML(html).document;
  const { url, ...hints } = htmlHints(whole);
  const all = linesOfNodes(whole.documentElement, url);
  const untrusted = all.map(asUntrusted);
  if (splitPieces(untrusted).length > 1) return { lines: untrusted, hints: { source: hints.source } };
  const chosen = await readable(html, url);
  const isWhole = proseIn(chosen) >= proseIn(all) * LEAST_SHARE;
  return { lines: isWhole ? withSurroundings(all, chosen) : untrusted, hints };
}

/** Share of the page's sentences that the article has at least. */
const LEAST_SHARE = 0.6;

async function readable(html: string, url: string | undefined): Promise<readonly PageLine[]> {
  // Loaded only for pages that need them, so that no other command waits for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const article = new Readability(parseHTML(html).document, { keepClasses: true, charThreshold: 100 }).parse();
  const content = article?.content;
  return content === undefined || content === null ? [] : linesOfNodes(parseHTML(`<html><body>${content}</body></html>`).document.documentElement, url);
}

/**
 * The library takes the text alone: headline, times and byline stand above it, copyright below. So the page's short
 * lines stay, in their order; of its sentences, lists, tables and pictures, those that the library chose.
 */
function withSurroundings(all: readonly PageLine[], chosen: readonly PageLine[]): readonly PageLine[] {
  const keys = new Set(chosen.map(keyOf));
  return all.flatMap((line) => {
    if (keys.has(keyOf(line))) return [line];
    const isSurrounding = line.role === 'caption' || line.role === 'heading' || line.role === 'item' || (line.role === 'text' && !isProse(line.text));
    return isSurrounding ? [asUntrusted(line)] : [];
  });
}

function keyOf({ role, text, src, rows }: PageLine): string {
  return role === 'picture' ? `picture ${src}` : role === 'table' ? `table ${JSON.stringify(rows)}` : sameText(text);
}

/** Lists of the page itself look like those of a pasted one; running text in them is text. */
function asUntrusted(line: PageLine): PageLine {
  if (line.role !== 'item') return line;
  return { role: 'text', text: isProse(line.text) ? line.text : `• ${line.text}` };
}

function proseIn(lines: readonly PageLine[]): number {
  return lines.filter(({ text }) => isProse(text)).reduce((sum, { text }) => sum + text.length, 0);
}

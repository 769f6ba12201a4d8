/**
 * What a body's source holds and on which lines: headings, pictures and links, in Markdown and in raw HTML alike. The
 * project's own parser decides what is one; nothing is rendered.
 */
import { Parser } from 'htmlparser2';
import { createMarkdown, type MarkdownTokens } from '../markdown/parser.ts';

/** Lines count from 0 within the body. */
interface Part {
  readonly line: number;
}

export interface OutlineHeading extends Part {
  /** 1 to 6, as written. */
  readonly level: number;
  /** How it is written: `##`, underlined, or as an element. */
  readonly form: 'marks' | 'underline' | 'element';
  /** Lines that it takes. */
  readonly lines: number;
}

export interface OutlinePicture extends Part {
  readonly src: string;
  /** `undefined`: none was written. A title counts, as it becomes the picture's caption or its description. */
  readonly text: string | undefined;
}

export interface OutlineLink extends Part {
  readonly href: string;
}

export interface BodyOutline {
  /** In the order of the source, as all of these. */
  readonly headings: readonly OutlineHeading[];
  readonly pictures: readonly OutlinePicture[];
  readonly links: readonly OutlineLink[];
}

const markdown = createMarkdown({ footnotes: true });

export function outlineOf(body: string): BodyOutline {
  const collected: Collected = { headings: [], pictures: [], links: [] };
  let line = 0;
  for (const token of markdown.parse(body)) {
    if (token.map !== null) [line] = token.map;
    if (token.type === 'heading_open') {
      const form = token.markup.startsWith('#') ? 'marks' : 'underline';
      collected.headings.push({ line, level: Number(token.tag.slice(1)), form, lines: (token.map?.[1] ?? line + 1) - line });
    }
    if (token.type === 'html_block') collectHtml(token.content, line, collected);
    if (token.type === 'inline') collectInline(token.children ?? [], line, collected);
  }
  return collected;
}

type Collected = { readonly [Kind in keyof BodyOutline]: BodyOutline[Kind][number][] };

function collectInline(tokens: MarkdownTokens, firstLine: number, { headings, pictures, links }: Collected): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    const attribute = (name: string): string => String(token.attrGet(name) ?? '');
    if (token.type === 'image') pictures.push({ line, src: attribute('src'), text: token.content || attribute('title') || undefined });
    if (token.type === 'link_open') links.push({ line, href: attribute('href') });
    if (token.type === 'html_inline') collectHtml(token.content, line, { headings, pictures, links });
  }
}

function collectHtml(html: string, firstLine: number, { headings, pictures, links }: Collected): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = firstLine + (html.slice(0, parser.startIndex).match(/\n/gu)?.length ?? 0);
      const { src, href, alt, title } = attributes;
      if (/^h[1-6]$/u.test(name)) headings.push({ line, level: Number(name.slice(1)), form: 'element', lines: 1 });
      if (name === 'img' && src !== undefined) pictures.push({ line, src, text: alt ?? title });
      if (name === 'a' && href !== undefined) links.push({ line, href });
    },
  });
  parser.end(html);
}

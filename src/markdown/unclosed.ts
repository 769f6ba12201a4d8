/**
 * Markup of a body that is begun, never ended, and takes all that comes after it out of the page, as it does in every
 * browser, or makes code of it. It looks at the source as the renderer does, and renders nothing.
 */
import { Parser } from 'htmlparser2';
import type { UnclosedMarkup } from '../article/build.ts';
import { createMarkdown, type MarkdownTokens } from './parser.ts';

/** The first such markup; `undefined` in nearly every body. */
export function findUnclosed(body: string): UnclosedMarkup | undefined {
  if (!MAY_SWALLOW.test(body)) return undefined;
  const tokens = markdown.parse(body);
  const pieces = [...rawHtmlOf(tokens)];
  const found = unclosedIn(pieces.map(({ html }) => html).join(''));
  if (found === undefined) return unclosedFence(tokens, body);
  return { opening: found.opening, closing: found.closing, ...placeOf(found, pieces, body) };
}

/** A fence of code to which all that follows belongs; one within a list or a quotation ends with it. */
function unclosedFence(tokens: MarkdownTokens, body: string): UnclosedMarkup | undefined {
  const lines = body.split('\n');
  for (const { type, level, map, markup } of tokens) {
    if (type !== 'fence' || level > 0 || map === null) continue;
    const [start, end] = map;
    const last = (lines[end - 1] ?? '').trim();
    const isClosed = end - start > 1 && last.length >= markup.length && last === markup.charAt(0).repeat(last.length);
    if (!isClosed) return { opening: markup, closing: markup, line: start + 1, column: (lines[start] ?? '').indexOf(markup) + 1 };
  }
  return undefined;
}

const markdown = createMarkdown({ footnotes: true });

const COMMENT = { opening: '<!--', closing: '-->' };

/** Elements that show nothing of the text in them. */
const SWALLOWING = new Set(['audio', 'iframe', 'script', 'style', 'template', 'video']);
const MAY_SWALLOW = new RegExp(`<(?:!--|${[...SWALLOWING].join('|')})|^ {0,3}(?:\`{3}|~{3})`, 'im');

interface Piece {
  readonly html: string;
  /** From 0 within the body. */
  readonly line: number;
}

/** What passes to the page as it is written. Whatever else a browser reads was made by the renderer, and is closed. */
function* rawHtmlOf(tokens: MarkdownTokens): Generator<Piece> {
  let line = 0;
  for (const { type, map, content, children } of tokens) {
    if (map !== null) [line] = map;
    if (type === 'html_block') yield { html: content, line };
    let inner = line;
    for (const child of children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') inner += 1;
      if (child.type === 'html_inline') yield { html: child.content, line: inner };
    }
  }
}

interface Unclosed {
  readonly opening: string;
  readonly closing: string;
  readonly offset: number;
}

function unclosedIn(html: string): Unclosed | undefined {
  const opened: { readonly name: string; readonly offset: number }[] = [];
  const found: Unclosed[] = [];
  const parser = new Parser({
    onopentag: (name) => opened.push({ name, offset: parser.startIndex }),
    onclosetag(name, isImplied) {
      const { offset = 0 } = opened.splice(opened.findLastIndex((one) => one.name === name), 1)[0] ?? {};
      if (isImplied && SWALLOWING.has(name)) found.push({ opening: `<${name}>`, closing: `</${name}>`, offset });
    },
    oncomment() {
      const isOpen = html.startsWith(COMMENT.opening, parser.startIndex) && parser.endIndex >= html.length - 1 && !/--!?>$/.test(html);
      if (isOpen) found.push({ ...COMMENT, offset: parser.startIndex });
    },
  });
  parser.end(html);
  return found.sort((a, b) => a.offset - b.offset)[0];
}

function placeOf({ opening, offset }: Unclosed, pieces: readonly Piece[], body: string): { readonly line: number; readonly column: number } {
  let start = 0;
  const piece = pieces.find(({ html }) => (start += html.length) > offset);
  if (piece === undefined) return { line: 1, column: 1 };
  const before = piece.html.slice(0, piece.html.length - (start - offset));
  const line = piece.line + before.split('\n').length;
  const text = body.split('\n')[line - 1] ?? '';
  return { line, column: Math.max(0, text.toLowerCase().indexOf(opening.replace('>', ''))) + 1 };
}

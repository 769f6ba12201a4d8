/** From the bytes of a saved or pasted page to its articles. It knows no site. */
import iconv from 'iconv-lite';
import { likelyEncoding } from '../../base/encoding.ts';
import type { PressArticle } from './article.ts';
import { isHtml, readHtmlPage } from './html-page.ts';
import { pageLines } from './lines.ts';
import { parsePiece } from './parse.ts';
import { splitPieces } from './pieces.ts';
import { readyArticle, type ReadyArticle } from './ready-article.ts';

export type PressItem = { readonly kind: 'page'; readonly article: PressArticle } | { readonly kind: 'ready'; readonly article: ReadyArticle };

/** None when nothing on the page is running text. */
export async function readPage(bytes: Buffer): Promise<readonly PressItem[]> {
  const text = decode(bytes);
  if (!isText(text)) return [];
  const ready = readyArticle(text);
  return ready === undefined ? (await pressArticles(text)).map((article) => ({ kind: 'page', article })) : [{ kind: 'ready', article: ready }];
}

/** A picture or a document of an office program, read as text, is full of zeros and of what is no character. */
function isText(text: string): boolean {
  return !text.includes('\0') && (text.match(/\ufffd/gu)?.length ?? 0) * LEAST_WHOLE <= text.length;
}

/** For each broken character, so many whole ones. */
const LEAST_WHOLE = 20;

async function pressArticles(text: string): Promise<readonly PressArticle[]> {
  const { lines, hints } = isHtml(text) ? await readHtmlPage(text) : { lines: pageLines(text), hints: {} };
  const pieces = splitPieces(lines);
  const articles = pieces.map((piece) => parsePiece(piece, pieces.length === 1 ? hints : { source: hints.source }));
  return articles.filter(({ body, captions }) => body.length > 0 || captions.some(({ text: caption }) => caption !== ''));
}

/** Saved pages name their encoding; pasted text is UTF-8, or what Korean Windows writes. */
function decode(bytes: Buffer): string {
  const named = /<meta[^>]+charset=["']?\s*(euc-kr|ks_c_5601-1987|cp949)/iu.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  const likely = likelyEncoding(bytes);
  const isUtf8 = !bytes.toString('utf8').includes('\ufffd');
  if (!isUtf8 && (named !== undefined || likely?.startsWith('CP949') === true)) return iconv.decode(bytes, 'cp949');
  return likely?.startsWith('UTF-16') === true ? iconv.decode(bytes, likely) : bytes.toString('utf8').replace(/^\ufeff/u, '');
}

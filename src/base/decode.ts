/** From the bytes of a file to its text, or to what keeps them from being one. It does not know what the text is for. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { createProblem, type Position, type Problem } from './problem.ts';
import { linesOf, positionAt } from './text.ts';
import { likelyEncoding, utf16 } from './encoding.ts';

export const MAX_FILE_BYTES = 1024 * 1024;

export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: Problem };

/** Text of an article or a page, which may be neither empty nor too large. `file`: as problems name it. */
export function decodeText(bytes: Buffer, file: string): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return failed(sizeProblem(bytes.length, file));
  const decoded = decodeUtf8(bytes, file);
  return decoded.kind === 'text' && decoded.text.trim() === '' ? failed(createProblem('SOKBO-E01', { file })) : decoded;
}

/** UTF-8 with or without a byte order mark; every line end becomes `\n`. */
export function decodeUtf8(bytes: Buffer, file: string): Decoded {
  const wide = utf16(bytes);
  if (wide !== undefined) return failed(createProblem('SOKBO-E02', { file, params: { encoding: wide } }));
  if (!isUtf8(bytes)) return failed(encodingProblem(bytes, file));
  const text = textOf(bytes).replace(/^\ufeff+/u, '');
  if (bytes.includes(0)) return failed(createProblem('SOKBO-E04', { file, ...placeIn(text, text.indexOf('\0')) }));
  return { kind: 'text', text: withLineFeeds(text) };
}

/** By way of UTF-16, which takes a fifth of the time that `toString` takes for Hangul. */
function textOf(utf8: Buffer): string {
  return isAscii(utf8) ? utf8.toString('latin1') : transcode(utf8, 'utf8', 'utf16le').toString('utf16le');
}

/** `size` in bytes. */
export function sizeProblem(size: number, file: string): Problem {
  return createProblem('SOKBO-E05', { file, params: { size: (size / MAX_FILE_BYTES).toFixed(1) } });
}

function encodingProblem(bytes: Buffer, file: string): Problem {
  const encoding = likelyEncoding(bytes);
  if (encoding !== undefined) return createProblem('SOKBO-E02', { file, params: { encoding } });
  const text = bytes.toString('utf8');
  return createProblem('SOKBO-E03', { file, ...placeIn(text, firstBroken(bytes, text)) });
}

/** Where the text, which holds U+FFFD for every broken character, first differs from its bytes. */
function firstBroken(bytes: Buffer, text: string): number {
  const again = Buffer.from(text);
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  return Math.max(0, again.subarray(0, offset + 1).toString('utf8').length - 1);
}

function placeIn(text: string, offset: number): { readonly position: Position; readonly text: string } {
  const before = withLineFeeds(text.slice(0, offset));
  const position = positionAt(before, before.length);
  return { position, text: linesOf(withLineFeeds(text))[position.line - 1] ?? '' };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

function failed(problem: Problem): Decoded {
  return { kind: 'problem', problem };
}

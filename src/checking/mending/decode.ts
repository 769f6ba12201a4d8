/**
 * The text of a file that was saved in another encoding, where it is certain which one: the text, written again in
 * that encoding, has to give the very same bytes.
 */
import iconv from 'iconv-lite';
import { likelyEncoding } from '../../base/encoding.ts';

/** Encodings that are converted, by the name under which problems report them. */
const CONVERTED: ReadonlyMap<string, string> = new Map([
  ['CP949(EUC-KR)', 'cp949'],
  ['UTF-16LE', 'utf-16le'],
  ['UTF-16BE', 'utf-16be'],
]);

/** `undefined`: the bytes cannot be converted without doubt. */
export function convertToText(bytes: Buffer): string | undefined {
  const encoding = CONVERTED.get(likelyEncoding(bytes) ?? '');
  if (encoding === undefined) return undefined;
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  const isSame = iconv.encode(text, encoding).equals(bytes);
  return isSame && !/[\0\ufffd]/u.test(text) ? text.replace(/^\ufeff/u, '') : undefined;
}

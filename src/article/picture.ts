/** Pictures as front matter names them: a path, an address, or a map with alternative text, caption and credit. */
import { decodePath } from '../base/urls.ts';
import type { Picture } from './article.ts';
import { isEmpty, isMap, readText, type FieldReader, type Report } from './fields.ts';

/** What a map that names a picture may hold: its address under any of the first three. */
export const PICTURE_PARTS = ['src', 'path', 'url', 'alt', 'caption', 'credit'] as const;

/**
 * A path without a leading `/` is one from the site's root, as Jekyll's themes take it. Protocol-relative addresses
 * become `https:`. Addresses that run or hold something (`javascript:`, `data:`) are refused with all other schemes.
 */
export const readPicture: FieldReader<Picture> = (value, report) => {
  if (typeof value === 'string') return pictureOf(sourceOf(value, report, []), '', undefined, undefined);
  if (!isMap(value)) return report('SOKBO-F30');
  const key = ['src', 'path', 'url'].find((name) => !isEmpty(value[name]));
  if (key === undefined) return report('SOKBO-F30');
  const text = (name: string): string | undefined =>
    isEmpty(value[name]) ? undefined : readText(value[name], (code, details) => report(code, details, [name]));
  const src = text(key);
  if (src === undefined) return undefined;
  return pictureOf(sourceOf(src, report, [key]), text('alt') ?? '', text('caption'), text('credit'));
};

function pictureOf(src: string | undefined, alt: string, caption: string | undefined, credit: string | undefined): Picture | undefined {
  return src === undefined ? undefined : { src, alt, caption, credit };
}

/** A path in which nothing has to be decoded, left out or refused. */
const PLAIN_PATH = /^(?:\/[\w-]+)+\.[a-z]+$/;

function sourceOf(value: string, report: Report, path: readonly string[]): string | undefined {
  const text = value.trim();
  if (PLAIN_PATH.test(text)) return text;
  if (/^(https?:)?\/\//iu.test(text)) return webAddress(text) ?? report('SOKBO-F34', {}, path);
  const [, scheme] = /^([a-z][a-z\d+.-]*:)/iu.exec(text) ?? [];
  if (scheme !== undefined) return report('SOKBO-F31', { params: { scheme } }, path);
  if (text.includes('\\')) return report('SOKBO-F32', { mend: text.includes('..') ? undefined : { kind: 'text', text: text.replaceAll('\\', '/') } }, path);
  const file = text.replace(/[?#].*$/su, '');
  const parts = (decodePath(file) ?? file.normalize('NFC')).split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return report('SOKBO-F33', {}, path);
  if (parts.length === 0 || /\p{Cc}/u.test(parts.join(''))) return report('SOKBO-F30', {}, path);
  return `/${parts.join('/')}`;
}

/** The address as written; with its escapes where it holds characters that no address may. */
function webAddress(text: string): string | undefined {
  const address = text.startsWith('//') ? `https:${text}` : text;
  if (!URL.canParse(address)) return undefined;
  return /^[\x21-\x7e]+$/u.test(address) ? address : new URL(address).href;
}

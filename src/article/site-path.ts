/** Addresses within the site as editors write them in front matter: `permalink` and `redirect_from`. */
import type { FrontMatterProblemCode } from '../base/problems/front-matter.ts';
import { cutToBytes, MAX_SLUG_BYTES } from '../base/slug.ts';
import { decodePath } from '../base/urls.ts';
import type { FaultDetails } from './fault.ts';
import { readList, readText, type FieldReader, type Report } from './fields.ts';
import { completePath, KNOWN_PLACEHOLDERS, PERMALINK_STYLES, unknownPlaceholders } from './permalink.ts';

/** A permalink pattern of the article's own: a site path that may hold placeholders, or the name of a style. */
export const readPermalink: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  if (text === undefined || PERMALINK_STYLES.has(text)) return text;
  const [placeholder] = unknownPlaceholders(text);
  if (placeholder !== undefined) return report('SOKBO-F68', { params: { placeholder, known: KNOWN_PLACEHOLDERS.join(' ') } });
  return sitePathOf(text, report);
};

/** Old addresses; each is completed as a permalink is. */
export const readRedirects: FieldReader<readonly string[]> = (value, report) => {
  const texts = readList(value, false, report);
  return texts?.flatMap((text, index) => {
    const place = Array.isArray(value) ? [index] : [];
    const path = sitePathOf(text, (code, details) => report(code, details, place));
    return path === undefined ? [] : [completePath(path)];
  });
};

function sitePathOf(text: string, report: Report): string | undefined {
  const path = decodePath(text);
  if (path === undefined) return report('SOKBO-F67');
  const fault = faultOf(path);
  return fault === undefined ? path : report(fault.code, fault.details);
}

function faultOf(path: string): { readonly code: FrontMatterProblemCode; readonly details: FaultDetails } | undefined {
  if (/^([a-z][a-z\d+.-]*:)?\/\//iu.test(path)) return { code: 'SOKBO-F62', details: {} };
  const [character] = /[?#]/u.exec(path) ?? [];
  if (character !== undefined) {
    const kept = path.slice(0, path.indexOf(character));
    return { code: 'SOKBO-F63', details: { params: { character }, mend: /^\/./u.test(kept) ? { kind: 'text', text: kept } : undefined } };
  }
  if (/[\\\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\ufeff]/u.test(path)) return { code: 'SOKBO-F65', details: {} };
  if (!path.startsWith('/')) return { code: 'SOKBO-F61', details: { mend: { kind: 'text', text: `/${path}` } } };
  const parts = path.slice(1).replace(/\/$/u, '').split('/');
  if (path !== '/' && parts.some((part) => /^\.{0,2}$/u.test(part.trim()))) return { code: 'SOKBO-F64', details: {} };
  const long = parts.find((part) => cutToBytes(part, MAX_SLUG_BYTES) !== part);
  return long === undefined ? undefined : { code: 'SOKBO-F66', details: { params: { segment: cutToBytes(long, 30) } } };
}

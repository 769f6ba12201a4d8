/**
 * Addresses within the site as editors write them, and what keeps one from being a place there. It does not know who
 * asks, and nothing of what an address leads to.
 */
import type { FrontMatterProblemCode } from './problems/front-matter.ts';
import { cutToBytes, MAX_SLUG_BYTES } from './slug.ts';
import { decodePath } from './urls.ts';

export interface PathFault {
  readonly kind: 'fault';
  readonly code: FrontMatterProblemCode;
  /** Of the problem's message, beside the name of the field. */
  readonly params: Readonly<Record<string, string>>;
  /** The address as it should read, where that is certain. */
  readonly likely?: string;
}

/** `path`: decoded, NFC, begins with `/`. */
export type PathReading = { readonly kind: 'path'; readonly path: string } | PathFault;

export function readSitePath(text: string): PathReading {
  const path = decodePath(text);
  if (path === undefined) return pathFault('SOKBO-F67');
  return faultOf(path) ?? { kind: 'path', path };
}

export function pathFault(code: FrontMatterProblemCode, params: PathFault['params'] = {}): PathFault {
  return { kind: 'fault', code, params };
}

function faultOf(path: string): PathFault | undefined {
  if (/^([a-z][a-z\d+.-]*:)?\/\//iu.test(path)) return pathFault('SOKBO-F62');
  const [character] = /[?#]/u.exec(path) ?? [];
  if (character !== undefined) {
    const kept = path.slice(0, path.indexOf(character));
    return { ...pathFault('SOKBO-F63', { character }), ...(/^\/./u.test(kept) ? { likely: kept } : {}) };
  }
  if (/[\\\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\ufeff]/u.test(path)) return pathFault('SOKBO-F65');
  if (!path.startsWith('/')) return { ...pathFault('SOKBO-F61'), likely: `/${path}` };
  const parts = path.slice(1).replace(/\/$/u, '').split('/');
  if (path !== '/' && parts.some((part) => /^\.{0,2}$/u.test(part.trim()))) return pathFault('SOKBO-F64');
  const long = parts.find((part) => cutToBytes(part, MAX_SLUG_BYTES) !== part);
  return long === undefined ? undefined : pathFault('SOKBO-F66', { segment: cutToBytes(long, 30) });
}

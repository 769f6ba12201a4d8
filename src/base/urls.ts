/**
 * Site paths and addresses. A site path is decoded, NFC, begins with `/` and ends in `/` or a file name; it becomes
 * percent-encoded only at the edge, where a feed or a `<link>` asks for a URL.
 */

/** Percent-encodes a site path for use in a URL (RFC 3986); `/` stays. */
export function encodePath(path: string): string {
  return PLAIN_PATH.test(path) ? path : path.split('/').map(encodeSegment).join('/');
}

/** Most paths need nothing; they are encoded by the hundred thousand. */
const PLAIN_PATH = /^[\w\-.~:@,;$&=+/]*$/;

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(/%(3A|40|2C|3B|24|26|3D|2B)/g, (escape) => decodeURIComponent(escape));
}

/** Absolute, percent-encoded URL of a site path: `https://haesol.example/paper/%ED…/`. */
export function absoluteUrl(site: { readonly origin: string; readonly basePath: string }, path: string): string {
  return site.origin + encodePath(site.basePath + path);
}

/** A picture's or link's absolute URL: site paths are made absolute, other addresses stay as they are. */
export function absoluteSource(site: { readonly origin: string; readonly basePath: string }, source: string): string {
  return source.startsWith('/') && !source.startsWith('//') ? absoluteUrl(site, source) : source;
}

/** Of ASCII, and without escapes. */
const DECODED_PATH = /^[!-$&-~]*$/;

/** The file below the output folder that serves a site path: `/a/` is `a/index.html`, `/a.html` is `a.html`. */
export function outputPathOf(path: string): string {
  const relative = path.replace(/^\/+/, '');
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
}

/** The site path that a file below the output folder serves. */
export function sitePathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** Decodes a path that may be percent-encoded, to NFC; `undefined` when its escapes are no UTF-8. */
export function decodePath(path: string): string | undefined {
  if (DECODED_PATH.test(path)) return path;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}

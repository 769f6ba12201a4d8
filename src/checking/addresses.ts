/** Where the addresses that an article's source names lead: into the site, to another one, or nowhere that a page is. */
import { decodePath } from '../base/urls.ts';
import { tidyAddress } from '../markdown/cleaning/addresses.ts';
import type { SiteConfig } from '../config/config.ts';
import type { PublishedFiles } from './published-files.ts';

export type Place =
  /** A site path, decoded, without base path, query and fragment. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside'; readonly url: URL }
  /** Mail, telephone, a place on the same page, or nothing that an address can be. */
  | { readonly kind: 'other' };

/** `page`: site path of the page that the address stands on. */
export function locate(address: string, page: string, { origin, basePath }: Pick<SiteConfig, 'origin' | 'basePath'>): Place {
  const text = tidyAddress(address);
  if (text === '' || text.startsWith('#') || !URL.canParse(text, origin + basePath + page)) return { kind: 'other' };
  const url = new URL(text, origin + basePath + page);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'other' };
  if (url.origin !== origin) return { kind: 'outside', url };
  const path = decodePath(url.pathname) ?? url.pathname;
  if (`${path}/`.startsWith(`${basePath}/`)) return { kind: 'inside', path: path.slice(basePath.length) || '/' };
  // Below a paper in a folder of its site, `/a/` is the paper's own; a whole address is what it says.
  return URL.canParse(text) ? { kind: 'outside', url } : { kind: 'inside', path };
}

/** The same of a field, whose site paths never name the base path. */
export function locateField(address: string, page: string, config: Pick<SiteConfig, 'origin' | 'basePath'>): Place {
  return locate(address, page, address.startsWith('/') ? { origin: config.origin, basePath: '' } : config);
}

/** How an address that leads nowhere probably should read; `undefined`: nobody knows, or only with escapes. `path`: as `locate` gives it. */
export function correctionOf(address: string, path: string, files: PublishedFiles, { basePath }: Pick<SiteConfig, 'basePath'>): string | undefined {
  const nearest = files.nearest(path);
  if (nearest === undefined || /[\s()<>"'%\\]/u.test(nearest)) return undefined;
  const written = decodePath(address) ?? address;
  const at = written.indexOf(path);
  return at === -1 ? basePath + nearest : written.slice(0, at) + nearest + written.slice(at + path.length);
}

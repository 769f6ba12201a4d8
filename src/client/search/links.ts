/** Addresses of the site's files as the browser asks for them, and back. */
import { decodePath } from '../../base/urls.ts';

/** `base` is what stands before site paths: `''` or `/paper`. It and site paths are decoded. */
export function hrefOf(base: string, sitePath: string): string {
  return base + sitePath.split('/').map(encodeURIComponent).join('/');
}

/** The site path of an address by its path, as the browser has it: escaped. `undefined` outside the site. */
export function sitePathOf(base: string, pathname: string): string | undefined {
  const path = decodePath(pathname);
  return path?.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

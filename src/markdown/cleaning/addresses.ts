/** Addresses in a body: which of them are on this site, and how they are written. */

export interface SiteAddress {
  /** `https://haesol.example` */
  readonly origin: string;
  /** `''` or `/paper` */
  readonly basePath: string;
}

/** Whether an address leads to another site. Paths, fragments, `mailto:` and `tel:` do not. */
export function isOutside(address: string, site: SiteAddress): boolean {
  const [, scheme, host] = PLAIN_WEB_ADDRESS.exec(address) ?? [];
  if (host !== undefined) return `${scheme}${host}` !== site.origin;
  const url = absoluteUrlOf(address);
  return url !== undefined && url.origin !== site.origin;
}

/** Host of an absolute web address, lower case; `undefined` for any other. */
export function hostOf(address: string): string | undefined {
  return PLAIN_WEB_ADDRESS.exec(address)?.[2] ?? absoluteUrlOf(address)?.hostname;
}

/** An address whose host reads as it is written: lower case, no port, no number, no encoded letters. */
const PLAIN_WEB_ADDRESS = /^(https?:\/\/)((?:(?!xn--)[a-z\d][a-z\d-]*\.)+(?!xn--)[a-z]{2,})(?=[/?#]|$)/;

/** A path from the site's root gets the base path, unless it has it already. Any other address stays. */
export function withBasePath(address: string, site: SiteAddress): string {
  if (!isRootedPath(address) || isBelow(address, site.basePath)) return address;
  return site.basePath + address;
}

/** The site path that an address on this site names, without base path, query and fragment; else `undefined`. */
export function sitePathOf(address: string, site: SiteAddress): string | undefined {
  const path = (address.startsWith(`${site.origin}/`) ? address.slice(site.origin.length) : address).replace(/[?#].*$/s, '');
  if (!isRootedPath(path)) return undefined;
  return isBelow(path, site.basePath) ? path.slice(site.basePath.length) : path;
}

/** As a browser reads it: outer white space and line ends do not count, a space inside is `%20`. */
export function tidyAddress(address: string): string {
  const tidy = address.replace(/[\t\n\r]/g, '').trim().replace(/\s/g, '%20');
  return /^www\.[^/\s]+\./i.test(tidy) ? `https://${tidy}` : tidy;
}

/** Whether a picture's title is but the name of its file, as upload forms fill it in. */
export function isFileName(title: string): boolean {
  return /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i.test(title);
}

function isRootedPath(address: string): boolean {
  return address.startsWith('/') && !/^\/[/\\]/.test(address);
}

function isBelow(path: string, basePath: string): boolean {
  return basePath !== '' && (path === basePath || path.startsWith(`${basePath}/`));
}

function absoluteUrlOf(address: string): URL | undefined {
  const absolute = address.replace(/^[/\\]{2}/, 'https://');
  return /^https?:/i.test(absolute) && URL.canParse(absolute) ? new URL(absolute) : undefined;
}

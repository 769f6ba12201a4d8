/** Addresses of the site's files as the browser asks for them. */

/** `base` is what stands before site paths: `''` or `/paper`. Site paths are decoded. */
export function hrefOf(base: string, sitePath: string): string {
  return base + sitePath.split('/').map(encodeURIComponent).join('/');
}

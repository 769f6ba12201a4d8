/** The files of the site that an open page is made of: its own, and all that it has asked for since. */
import { outputPathOf } from '../../base/urls.ts';
import { sitePathOf } from '../search/links.ts';

/** `file`: what was served for the page, which is another than its address says where there is no such page. */
export function filesOfPage(base: string, file: string): ReadonlySet<string> {
  // Pictures that were asked for in vain, or are still to come.
  const named = [...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? '');
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = [location.href, ...named, ...asked].map((address) => fileOf(address, base)).filter((found) => found !== undefined);
  return new Set([file, ...files]);
}

/** The file below the site; `undefined` for what is on another site or outside the base path. */
function fileOf(address: string, base: string): string | undefined {
  const { origin, pathname } = new URL(address, location.href);
  const path = origin === location.origin ? sitePathOf(base, pathname) : undefined;
  return path === undefined ? undefined : outputPathOf(path);
}

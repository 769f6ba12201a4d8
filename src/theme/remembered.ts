/**
 * Parts of a page that are the same on thousands of pages (section bar, footer), rendered once and remembered. A
 * remembered partial sees only the site and one key, so that it cannot depend on the page it stands in.
 */
import nunjucks from 'nunjucks';
import type { Environment } from 'nunjucks';
import type { SiteGlobals } from './globals.ts';

/** Adds `remembered("partials/NAME.njk", key)`: the partial's HTML. Keys are few: sections, page kinds. */
export function addRemembered(environment: Environment, site: SiteGlobals): void {
  const known = new Map<string, nunjucks.runtime.SafeString>();
  environment.addGlobal('remembered', (name: string, key = '') => {
    const id = `${name} ${key}`;
    const html = known.get(id) ?? new nunjucks.runtime.SafeString(environment.getTemplate(name).render({ site, key }));
    known.set(id, html);
    return html;
  });
}

/** Links to pages and files of the site that do not exist. */
import { decodePath } from '../../base/urls.ts';
import { locate } from '../addresses.ts';
import type { Rule } from '../rule.ts';

export interface InsideLinksOptions {
  /** Site paths that something else serves, such as `/shop/`: links to them and below are right. Default none. */
  readonly served?: readonly string[];
}

export function insideLinks({ served = [] }: InsideLinksOptions = {}): Rule {
  return ({ config, hasAddress }) => ({
    *visit({ article, outline, warnAt }) {
      for (const { line, href } of outline.links) {
        const place = locate(href, article.permalink, config);
        if (place.kind !== 'inside' || hasAddress(place.path) || served.some((path) => place.path.startsWith(path))) continue;
        yield warnAt(line, 'SOKBO-B06', { href: decodePath(href) ?? href });
      }
    },
  });
}

/** Links to pages and files of the site that do not exist. */
import { decodePath } from '../../base/urls.ts';
import { correctionOf, locate } from '../addresses.ts';
import type { Rule } from '../rule.ts';

export function insideLinks(): Rule {
  return ({ config, files }) => ({
    *visitBody({ permalink, outline, warnAt }) {
      for (const { line, href } of outline.links) {
        const place = locate(href, permalink, config);
        if (place.kind !== 'inside' || files.has(place.path)) continue;
        yield warnAt(line, 'SOKBO-B06', { href: decodePath(href) ?? href }, { address: href, instead: correctionOf(href, place.path, files, config) });
      }
    },
  });
}

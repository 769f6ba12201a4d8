/** The editors' own pages: about the paper, its ethics, contact. */
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import { summarise } from './summary.ts';
import type { PageOf } from './views.ts';

export function* staticPages({ config, staticPages: pages }: Site): Generator<PageOf<'static-page'>> {
  for (const { permalink: url, title, excerpt, noindex, body } of pages) {
    const head = buildHead(config, { url, title, description: summarise(excerpt), noindex });
    yield { kind: 'static-page', url, view: { head, url, title }, body };
  }
}

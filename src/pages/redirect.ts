/** Pages at old addresses that lead to where an article is now. */
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';

export function* redirectPages({ config, redirects }: Site): Generator<PageOf<'redirect'>> {
  for (const { url, article } of redirects) {
    const { permalink: target, title } = article;
    const head = buildHead(config, { url: target, title, description: '', noindex: true });
    yield { kind: 'redirect', url, view: { head, url, target, title }, body: undefined };
  }
}

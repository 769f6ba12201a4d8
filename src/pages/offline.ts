/** The page that a browser shows in place of one that it cannot load without a connection. */
import { OFFLINE_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function offlinePage({ config }: Site): PageOf<'offline'> {
  const { offline: title } = wordsOf(config.language);
  const head = buildHead(config, { url: OFFLINE_URL, title, description: '', noindex: true });
  return { kind: 'offline', url: OFFLINE_URL, view: { head, url: OFFLINE_URL }, body: undefined };
}

/** The page that a server shows for an address that does not exist. */
import { NOT_FOUND_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import { buildSearchForm } from './search.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function notFoundPage({ config }: Site): PageOf<'not-found'> {
  const { notFound: title } = wordsOf(config.language);
  const head = buildHead(config, { url: NOT_FOUND_URL, title, description: '', noindex: true });
  return { kind: 'not-found', url: NOT_FOUND_URL, view: { head, url: NOT_FOUND_URL, form: buildSearchForm(config) }, body: undefined };
}

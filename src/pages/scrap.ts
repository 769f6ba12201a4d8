/** The page of a reader's scraps. What it lists is on the reader's device alone. */
import { SCRAP_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function scrapPage({ config }: Site): PageOf<'scrap'> {
  const { scrap: title, ofPaper } = wordsOf(config.language);
  const head = buildHead(config, { url: SCRAP_URL, title, description: ofPaper(config.name, title), noindex: true });
  return { kind: 'scrap', url: SCRAP_URL, view: { head, url: SCRAP_URL }, body: undefined };
}

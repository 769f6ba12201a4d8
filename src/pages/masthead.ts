/** The page that says who publishes the paper. What it says is in the site's globals. */
import { MASTHEAD_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function mastheadPage({ config }: Site): PageOf<'masthead'> {
  const { masthead: title, ofPaper } = wordsOf(config.language);
  const head = buildHead(config, { url: MASTHEAD_URL, title, description: ofPaper(config.name, title) });
  return { kind: 'masthead', url: MASTHEAD_URL, view: { head, url: MASTHEAD_URL }, body: undefined };
}

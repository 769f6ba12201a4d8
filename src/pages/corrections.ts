/** The corrections page: every correction of every article. */
import { CORRECTIONS_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHeadline } from './cards.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function correctionsPage({ config, articles }: Site): PageOf<'corrections'> {
  const words = wordsOf(config.language);
  const entries = articles
    .filter(({ corrections }) => corrections.length > 0)
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .sort((a, b) => b.date.ms - a.date.ms);
  return {
    kind: 'corrections',
    url: CORRECTIONS_URL,
    view: {
      head: buildHead(config, {
        url: CORRECTIONS_URL,
        title: words.corrections,
        description: words.ofPaper(config.name, words.corrections),
      }),
      url: CORRECTIONS_URL,
      entries: entries.map(({ date, text, article }) => ({ date: date.iso, text, article: buildHeadline(article) })),
    },
    body: undefined,
  };
}

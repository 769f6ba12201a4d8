/** The index of a taxonomy: all its terms with their sizes. */
import { taxonomyUrl } from '../site/addresses.ts';
import type { Site, Taxonomy } from '../site/site.ts';
import { linkTo } from './cards.ts';
import { buildHead } from './head.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

/** No page for a taxonomy that the paper does not use. */
export function* termIndexPages({ config }: Site, { name, terms }: Taxonomy): Generator<PageOf<'term-index'>> {
  if (terms.length === 0) return;
  const words = wordsOf(config.language);
  const url = taxonomyUrl(name);
  const title = words.taxonomies[name];
  yield {
    kind: 'term-index',
    url,
    view: {
      head: buildHead(config, { url, title, description: words.ofPaper(config.name, title) }),
      url,
      taxonomy: name,
      terms: terms.map((term) => ({ ...linkTo(term), count: term.articles.length })),
    },
    body: undefined,
  };
}

/** The page that searches. What it finds is found in the reader's browser; the page itself is the same for everyone. */
import type { SiteConfig } from '../config/config.ts';
import { SEARCH_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import type { PageOf, SearchFormView } from './views.ts';
import { wordsOf } from './words.ts';

export function searchPage({ config }: Site): PageOf<'search'> {
  const { search: title, ofPaper } = wordsOf(config.language);
  const head = buildHead(config, { url: SEARCH_URL, title, description: ofPaper(config.name, title) });
  return { kind: 'search', url: SEARCH_URL, view: { head, url: SEARCH_URL, form: buildSearchForm(config) }, body: undefined };
}

/** The form's address and parameters, taken apart as HTML forms need them. */
export function buildSearchForm({ search: { fallback }, origin }: SiteConfig): SearchFormView {
  const engine = fallback === undefined ? undefined : new URL(fallback);
  const fields = [...(engine?.searchParams ?? [])].map(([name, value]) => ({ name, value: value.replaceAll('{site}', new URL(origin).host) }));
  const query = fields.find(({ value }) => value === '{query}');
  if (engine === undefined || query === undefined) return { action: SEARCH_URL, query: 'q', fields: [] };
  return { action: engine.origin + engine.pathname, query: query.name, fields: fields.filter((field) => field !== query) };
}

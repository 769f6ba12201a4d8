/** The OpenSearch 1.1 description, with which a browser offers to search the paper from its address bar. */
import { absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import { element, xmlDocument } from '../xml.ts';

export const OPEN_SEARCH_URL = '/search/opensearch.xml';

/** The page that searches: its address with `?q=` and a query. */
export const SEARCH_URL = '/search/';

export function renderOpenSearch(config: SiteConfig): string {
  const template = `${absoluteUrl(config, SEARCH_URL)}?q={searchTerms}`;
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, shortened(config.name, MOST_SHORT_NAME)),
      element('Description', {}, shortened(config.description || config.name, MOST_DESCRIPTION)),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, config.language),
      element('Url', { type: 'text/html', template }),
    ]),
  );
}

/** Limits of the specification, in characters. */
const MOST_SHORT_NAME = 16;
const MOST_DESCRIPTION = 1024;

function shortened(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}

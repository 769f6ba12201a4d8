/** The OpenSearch 1.1 description, with which a browser offers to search the paper from its address bar. */
import { digestOf } from '../../base/digest.ts';
import { absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import { OPEN_SEARCH_URL, SEARCH_URL } from '../../site/addresses.ts';
import { textOutput, type TextOutput } from '../output.ts';
import { element, xmlDocument } from '../xml.ts';

export function planOpenSearch(config: SiteConfig): TextOutput {
  const description = renderOpenSearch(config);
  return textOutput(OPEN_SEARCH_URL, digestOf(description), () => description);
}

function renderOpenSearch(config: SiteConfig): string {
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

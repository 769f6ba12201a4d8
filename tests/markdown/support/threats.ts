/** Reads finished HTML as a browser would and names what in it could run script, or is not on the list of what may stand. */
import { parseDocument, DomUtils } from 'htmlparser2';

const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i iframe ' +
    'img ins kbd li mark ol p pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead ' +
    'time tr u ul var video audio wbr'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'allowfullscreen alt aria-label cite class colspan controls datetime decoding dir height href id lang loading loop muted open ' +
    'poster preload rel reversed rowspan scope src start tabindex title type value width'
  ).split(' '),
);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const HARMLESS = /^(?:https?|mailto|tel):|^data:image\/(?:gif|jpeg|png|webp);base64,/i;
const PLAYER = /^https:\/\/(?:www\.youtube(?:-nocookie)?\.com|tv\.naver\.com|(?:play-)?tv\.kakao\.com)\/embed\/[\w/-]+(?:\?|$)/;

/** Empty when there is none. */
export function threatsIn(html: string): string[] {
  const threats: string[] = [];
  for (const element of DomUtils.findAll(() => true, parseDocument(html).children)) {
    if (!ELEMENTS.has(element.name)) threats.push(`<${element.name}>`);
    for (const [name, value] of Object.entries(element.attribs)) {
      if (!ATTRIBUTES.has(name)) threats.push(`${name}="${value}"`);
      if (['href', 'src', 'poster', 'cite'].includes(name) && runsScript(value)) threats.push(`${name}="${value}"`);
      if (element.name === 'iframe' && name === 'src' && !PLAYER.test(value)) threats.push(`frame of ${value}`);
    }
  }
  return threats;
}

/** Browsers overlook control characters and spaces before and in a scheme. */
function runsScript(address: string): boolean {
  // eslint-disable-next-line no-control-regex
  const read = address.replace(/[\0-\x20]/g, '');
  return SCHEME.test(read) && !HARMLESS.test(read);
}

/**
 * Which elements a body may hold and what each is to its neighbours, after the content models of the HTML standard
 * (https://html.spec.whatwg.org/multipage/dom.html#content-models). It knows nothing of how they got there.
 */

/** What an element is when content is laid out anew. */
export type Role =
  | 'phrasing'
  | 'leaf'
  | 'paragraph'
  | 'division'
  | 'heading'
  | 'preformatted'
  | 'rule'
  | 'quotation'
  | 'list'
  | 'definitions'
  | 'item'
  | 'table'
  | 'table-part'
  | 'figure'
  | 'details'
  | 'media';

const NAMES: readonly (readonly [Role, string])[] = [
  ['phrasing', 'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup'],
  ['phrasing', 'time u var'],
  ['leaf', 'br img wbr'],
  ['paragraph', 'p figcaption summary'],
  ['division', 'div'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['preformatted', 'pre'],
  ['rule', 'hr'],
  ['quotation', 'blockquote'],
  ['list', 'ol ul'],
  ['definitions', 'dl'],
  ['item', 'dd dt li'],
  ['table', 'table'],
  ['table-part', 'caption tbody td tfoot th thead tr'],
  ['figure', 'figure'],
  ['details', 'details'],
  ['media', 'audio iframe video'],
];

const ROLES: ReadonlyMap<string, Role> = new Map(
  NAMES.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** Role of an element; one that is not listed counts as phrasing. */
export function roleOf(name: string): Role {
  return ROLES.get(name) ?? 'phrasing';
}

/** Every element that a body may hold. `source` stands inside of audio and video alone. */
export const ALLOWED_NAMES: readonly string[] = [...ROLES.keys(), 'source'];

/** Elements without content. */
export const VOID_NAMES: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'source', 'wbr']);

/** Elements that end their line. `section` is one that only the cleaning itself makes. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set([
  ...ALLOWED_NAMES.filter((name) => roleOf(name) !== 'phrasing' && roleOf(name) !== 'leaf'),
  'section',
  'source',
]);

/** Elements whose content begins on a line of its own. */
export const CONTAINER_NAMES: ReadonlySet<string> = new Set(
  'audio blockquote details div dl figure ol section table tbody tfoot thead tr ul video'.split(' '),
);

/**
 * Old and editors' HTML to today's: obsolete elements and presentational attributes become what stands for them now,
 * wrappers fall away. It looks at one opening tag at a time and decides nothing about safety.
 */
import { tidyAddress } from './addresses.ts';
import { alignmentClass } from './alignment.ts';
import type { Admission } from './admission.ts';
import { addClass, type Attributes } from './tree.ts';

/** Elements that stand for another. Sections and form parts are plain blocks in an article. */
const RENAMED: ReadonlyMap<string, string> = new Map(
  [
    ['abbr', 'acronym'],
    ['code', 'tt'],
    ['s', 'strike'],
    ['pre', 'listing plaintext xmp'],
    ['ul', 'dir menu'],
    ['iframe', 'embed object frame'],
    ['div', 'address article aside center dialog fieldset footer form header hgroup legend main nav search section'],
    ['div', 'noembed noframes noscript optgroup option select textarea title'],
  ].flatMap(([modern = '', old = '']) => old.split(' ').map((name) => [name, modern] as const)),
);

/** Elements whose content no reader is meant to see. */
const UNSEEN = new Set(['script', 'style', 'template', 'applet', 'link', 'meta', 'base', 'param', 'col', 'colgroup']);

/** Attributes that give a picture's address where a script was to load it later. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original'];

const ADDRESSES = ['href', 'src', 'poster'];

/** The tag as it would be written today; `drop` for what no reader is meant to see. */
export function modernize(name: string, attributes: Readonly<Attributes>): Admission {
  if (UNSEEN.has(name)) return { kind: 'drop' };
  const modern: Attributes = { ...attributes };
  const alignment = name === 'center' ? 'align-center' : alignmentClass(name, attributes);
  if (alignment !== undefined) addClass(modern, alignment);
  delete modern['style'];
  delete modern['align'];
  if (name === 'a') nameToId(modern);
  if (name === 'img') lazySource(modern);
  for (const attribute of ADDRESSES) tidy(modern, attribute);
  return { kind: 'keep', name: RENAMED.get(name) ?? name, attributes: modern };
}

function tidy(attributes: Attributes, name: string): void {
  const address = attributes[name];
  if (address === undefined) return;
  const tidied = tidyAddress(address);
  if (tidied === '') delete attributes[name];
  else attributes[name] = tidied;
}

/** `<a name="note">` was how an anchor was written. */
function nameToId(attributes: Attributes): void {
  if (attributes['id'] === undefined && attributes['name'] !== undefined) attributes['id'] = attributes['name'];
}

function lazySource(attributes: Attributes): void {
  const source = attributes['src'] ?? '';
  if (source !== '' && !source.startsWith('data:')) return;
  const lazy = LAZY_SOURCES.map((name) => attributes[name]).find(Boolean);
  if (lazy !== undefined) attributes['src'] = lazy;
}

/**
 * The allow-list: which elements, attributes, addresses and classes an author's HTML may bring. sanitize-html decides;
 * here are its rules and the question, asked for one opening tag at a time.
 */
import sanitizeHtml from 'sanitize-html';
import { ALLOWED_NAMES } from './content-model.ts';
import { PLAYER_HOSTS } from './embeds.ts';
import { MARKDOWN_LINK } from './links.ts';
import type { Admission } from './admission.ts';
import { parseFragment } from './parse.ts';
import { escapeAttribute } from './serialize.ts';
import type { Attributes } from './tree.ts';

/** Attributes of each element, beside those of every one. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['class', 'dir', 'id', 'lang', 'title'],
  a: ['href', 'rel', MARKDOWN_LINK],
  audio: ['src', 'loop'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  details: ['open'],
  iframe: ['src', 'width', 'height'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  source: ['src', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  video: ['src', 'poster', 'width', 'height', 'loop', 'muted'],
};

/** Schemes of addresses; a path needs none. */
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  a: ['http', 'https', 'mailto', 'tel'],
  iframe: ['https'],
  img: ['http', 'https', 'data'],
};

/** One small set of rules for each element: sanitize-html reads all of a set at every question. */
const RULES: ReadonlyMap<string, sanitizeHtml.IOptions> = new Map(ALLOWED_NAMES.map((name) => [name, rulesFor(name)]));

function rulesFor(name: string): sanitizeHtml.IOptions {
  return {
    allowedTags: [name],
    allowedAttributes: { [name]: [...(ATTRIBUTES['*'] ?? []), ...(ATTRIBUTES[name] ?? [])] },
    allowedSchemes: [...(SCHEMES[name] ?? ['http', 'https'])],
    allowedIframeHostnames: [...PLAYER_HOSTS],
    allowIframeRelativeUrls: false,
    parseStyleAttributes: false,
  };
}

/** What a value must look like for its attribute to stay. */
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['colspan', /^(?!1$)[1-9]\d{0,2}$/],
  ['rowspan', /^(?!1$)[1-9]\d{0,3}$/],
  ['width', /^[1-9]\d{0,4}$/],
  ['height', /^[1-9]\d{0,4}$/],
  ['start', /^-?\d{1,9}$/],
  ['value', /^-?\d{1,9}$/],
  ['type', /^(?:[1aAiI]|(?:audio|video)\/[\w.+-]+)$/],
  ['scope', /^(?:col|row|colgroup|rowgroup)$/],
  ['dir', /^(?:ltr|rtl|auto)$/],
  ['lang', /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/],
  ['datetime', /^[\dPT][\dPTWZYMDHS:.+\- ]*$/],
  ['cite', /^https?:\/\//i],
  ['id', /\S/],
  ['title', /\S/],
]);

/**
 * Classes that mean something in a body: alignment, a code block's language, footnotes, and an author's own, which
 * begin with `x-` so that they never borrow the page's looks.
 */
const CLASSES = [
  /^align-(?:left|center|right|justify)$/,
  /^language-[\w+#-]+$/,
  /^(?:footnotes(?:-list)?|footnote-(?:item|ref|backref))$/,
  /^x-[\w-]+$/,
];

/** Pictures inside of the page: raster formats alone, and small ones. */
const INLINE_PICTURE = /^data:image\/(?:gif|jpeg|png|webp);base64,[A-Za-z0-9+/=]{1,65536}$/;

/** Without this attribute the element says nothing, or must not stand. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'id']],
  ['bdo', ['dir']],
  ['iframe', ['src']],
  ['img', ['src']],
  ['source', ['src']],
  ['span', ['class', 'id', 'lang', 'dir', 'title']],
  ['time', ['datetime']],
]);

const SIMPLE_ATTRIBUTE = /^[a-z][a-z-]*$/;

/** May this element stand, and with which of its attributes? */
export function sanitizeTag(name: string, attributes: Readonly<Attributes>): Admission {
  const rules = RULES.get(name);
  if (!rules) return { kind: 'unwrap' };
  const [verdict] = parseFragment(sanitizeHtml(openingTag(name, attributes), rules), keepAll);
  if (verdict?.kind !== 'element') return { kind: 'unwrap' };
  const kept = withGoodValues(verdict.attributes);
  const needed = NEEDED.get(name);
  if (needed && !needed.some((attribute) => kept[attribute] !== undefined)) return { kind: 'unwrap' };
  return { kind: 'keep', name, attributes: kept };
}

function openingTag(name: string, attributes: Readonly<Attributes>): string {
  const pairs = Object.entries(attributes)
    .filter(([attribute]) => SIMPLE_ATTRIBUTE.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

function withGoodValues(attributes: Readonly<Attributes>): Attributes {
  const good = Object.entries(attributes).filter(([name, value]) => isGoodValue(name, value));
  const { id, class: classes = '', ...others } = Object.fromEntries(good);
  const kept = new Set(classes.split(/\s+/).filter((name) => CLASSES.some((known) => known.test(name))));
  return {
    ...(id === undefined ? {} : { id }),
    ...(kept.size === 0 ? {} : { class: [...kept].join(' ') }),
    ...others,
  };
}

function isGoodValue(name: string, value: string): boolean {
  if (name === 'src' && /^data:/i.test(value)) return INLINE_PICTURE.test(value);
  return VALUES.get(name)?.test(value) ?? true;
}

function keepAll(name: string, attributes: Readonly<Attributes>): Admission {
  return { kind: 'keep', name, attributes };
}

/** XML 1.0 documents from plain trees: everything is escaped here and nowhere else. It knows no vocabulary. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly content: XmlContent;
}

/** Those that are `undefined` are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Either text or elements; those that are `undefined` are left out. */
export type XmlContent = string | readonly (XmlElement | undefined)[];

/** An element. Names are the caller's and have to be valid; attributes and content may hold any text. */
export function element(name: string, attributes: XmlAttributes, content: XmlContent = []): XmlElement {
  return { name, attributes, content };
}

/** A whole UTF-8 document, one element a line; text stands in its element unchanged. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root, '')}`;
}

/** Text for XML or HTML, between tags or in a quoted attribute, without the characters that XML 1.0 forbids. */
export function escapeMarkup(text: string): string {
  return PLAIN.test(text) ? text : text.replace(ILLEGAL, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** What nearly all texts are: they hold nothing that is to be escaped, and nothing that is forbidden. */
const PLAIN = /^[\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Everything outside the `Char` of XML 1.0 (section 2.2), lone surrogates included. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function serialize({ name, attributes, content }: XmlElement, indent: string): string {
  let start = `${indent}<${name}`;
  for (const attribute of Object.keys(attributes)) start += serializeAttribute(attribute, attributes[attribute]);
  if (typeof content === 'string') return `${start}>${escapeMarkup(content)}</${name}>\n`;
  const deeper = `${indent}  `;
  let children = '';
  for (const child of content) if (child !== undefined) children += serialize(child, deeper);
  return children === '' ? `${start}/>\n` : `${start}>\n${children}${indent}</${name}>\n`;
}

function serializeAttribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeMarkup(value.replace(/[\t\n\r]/g, ' '))}"`;
}

/**
 * The tree back to HTML. Every text and every attribute value is escaped without exception: no element here has raw
 * text, so nothing that an author wrote can end up as markup of its own.
 */
import { BLOCK_NAMES, CONTAINER_NAMES, VOID_NAMES } from './content-model.ts';
import type { HtmlNode } from './tree.ts';

/** Blocks stand on lines of their own, and no line is blank. */
export function serialize(nodes: readonly HtmlNode[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.kind === 'text') {
      html += escapeText(node.text);
      continue;
    }
    html += `<${node.name}`;
    for (const name in node.attributes) html += serializeAttribute(name, node.attributes[name] ?? '');
    html += '>';
    if (!VOID_NAMES.has(node.name)) {
      if (CONTAINER_NAMES.has(node.name)) html += '\n';
      const content = serialize(node.children);
      html += `${node.name === 'pre' ? withoutBlankLines(content) : content}</${node.name}>`;
    }
    if (BLOCK_NAMES.has(node.name)) html += '\n';
  }
  return html;
}

/** A blank line ends HTML within Markdown; written as an entity it is none, so that a body can be read as one again. */
function withoutBlankLines(preformatted: string): string {
  return preformatted.replace(/\n(?=[ \t]*\n)/g, '&#10;');
}

const BOOLEAN_ATTRIBUTES = new Set(['allowfullscreen', 'controls', 'loop', 'muted', 'open', 'reversed']);

function serializeAttribute(name: string, value: string): string {
  return BOOLEAN_ATTRIBUTES.has(name) ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

/** What HTML forbids however it is written: control characters, noncharacters. */
const FORBIDDEN = '\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff';
const NEVER_SHOWN = new RegExp(`[${FORBIDDEN}]`, 'g');
/** The same, and what has to be escaped. */
const SPECIALS = new RegExp(`[&<>"\\u00a0${FORBIDDEN}]`, 'g');
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** What is left of a text once it has been through HTML. */
export function shownText(text: string): string {
  return text.replace(NEVER_SHOWN, '').toWellFormed();
}

function escapeText(text: string): string {
  return text.replace(SPECIALS, (character) => (character === '"' ? character : (ENTITIES[character] ?? '')));
}

/** For a value between double quotes. Characters that HTML forbids are left out. */
export function escapeAttribute(value: string): string {
  return value.replace(SPECIALS, (character) => ENTITIES[character] ?? '');
}

/**
 * Reads HTML in which every tag is in order, as nearly all of it is, without a parser's step for each character: plain
 * tags of common elements, each closed where it must be. Anything else it leaves to the parser, which sees the same
 * tree in it. It knows no rule itself.
 */
import { Parser } from 'htmlparser2';
import type { Admission, AdmissionRule } from './admission.ts';
import { TreeBuilder } from './tree-builder.ts';
import type { Attributes, HtmlNode } from './tree.ts';

interface OpeningTag {
  readonly name: string;
  readonly admission: Admission;
}

/** Creates a reader; it gives `undefined` for HTML that is not in order. Throws `AbsurdNesting`. */
export function createWellFormedReader(admit: AdmissionRule): (html: string) => HtmlNode[] | undefined {
  const tagOf = rememberTags((source) => readTag(source, admit));

  return (html) => {
    const tree = new TreeBuilder();
    const open: string[] = [];
    for (let position = 0; position < html.length; ) {
      const start = html.indexOf('<', position);
      if (start !== position) addText(tree, html.slice(position, start === -1 ? html.length : start));
      if (start === -1) break;
      const end = html.indexOf('>', start);
      if (end === -1) return undefined;
      if (html[start + 1] === '/') {
        const name = html.slice(start + 2, end);
        if (open.pop() !== name) return undefined;
        tree.leave(name);
      } else {
        const tag = tagOf(html.slice(start + 1, end));
        if (tag === undefined || ENDED_BY.get(open.at(-1) ?? '')?.has(tag.name) === true) return undefined;
        tree.enter(tag.name, tag.admission);
        if (VOID.has(tag.name)) tree.leave(tag.name);
        else open.push(tag.name);
      }
      position = end + 1;
    }
    return tree.nodes;
  };
}

const VOID = new Set(['br', 'hr', 'img']);
const PHRASING = 'a b br code del em i img ins q s small span strong sub sup u'.split(' ');
const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ');
const BLOCKS = ['blockquote', 'div', 'figcaption', 'figure', ...HEADINGS, ...'hr li ol p pre table tbody td tfoot th thead tr ul'.split(' ')];
const COMMON: ReadonlySet<string> = new Set([...PHRASING, ...BLOCKS]);

/** By elements that are open: those whose opening tags end them, at least. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['a', new Set(['a'])],
  ['li', new Set(['li'])],
  ['p', new Set(BLOCKS)],
  ...HEADINGS.map((heading) => [heading, new Set(HEADINGS)] as const),
  ...['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((part) => [part, endedInTable(part)] as const),
]);

function endedInTable(part: string): Set<string> {
  const inside: Readonly<Record<string, readonly string[]>> = { tr: ['td', 'th'], td: [], th: [] };
  const kept = inside[part] ?? ['tr'];
  return new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].filter((name) => !kept.includes(name)));
}

/** What stands between `<` and `>` in a tag whose attributes are all in double quotes. */
const TAG = /^([a-z][a-z\d]*)((?:[ \t\n]+[a-z][a-z\d-]*="[^"<>]*")*)[ \t\n]*(\/?)$/;
const ATTRIBUTE = /([a-z][a-z\d-]*)="([^"]*)"/g;

function readTag(source: string, admit: AdmissionRule): OpeningTag | undefined {
  const [, name = '', written = '', slash = ''] = TAG.exec(source) ?? [];
  if (!COMMON.has(name) || (slash !== '' && !VOID.has(name))) return undefined;
  const attributes: Attributes = {};
  for (const [, attribute = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value.includes('&') ? decodeValue(value) : value;
  }
  return { name, admission: admit(name, attributes) };
}

function addText(tree: TreeBuilder, text: string): void {
  tree.addText(text.includes('&') ? decodeText(text) : text);
}

function decodeText(text: string): string {
  let decoded = '';
  new Parser({ ontext: (part) => (decoded += part) }).end(text);
  return decoded;
}

/** Entities in attributes have rules of their own. */
function decodeValue(value: string): string {
  let decoded = '';
  new Parser({ onattribute: (_name, whole) => (decoded = whole) }).end(`<a b="${value}">`);
  return decoded;
}

/** Distinct tags remembered before all are forgotten. */
const MAX_REMEMBERED = 2048;
/** Longer tags hold what is new each time: addresses, descriptions. */
const MAX_LENGTH = 100;

function rememberTags(read: (source: string) => OpeningTag | undefined): (source: string) => OpeningTag | undefined {
  const known = new Map<string, OpeningTag>();
  return (source) => {
    const remembered = known.get(source);
    if (remembered !== undefined) return remembered;
    const tag = read(source);
    if (tag === undefined || source.length > MAX_LENGTH) return tag;
    if (known.size >= MAX_REMEMBERED) known.clear();
    // A copy: a slice would keep the whole body in memory.
    known.set(Buffer.from(source).toString(), tag);
    return tag;
  };
}

/** The text of HTML, for places that take none. It makes nothing for readers' pages: what it returns is not escaped. */
import { roleOf } from './cleaning/content-model.ts';
import { parseFragment, type Admission } from './cleaning/parse.ts';
import type { Attributes, HtmlNode } from './cleaning/tree.ts';

/** Whether an element is passed over with all it holds. */
export type PassOver = (name: string, attributes: Readonly<Attributes>) => boolean;

const NEVER_SHOWN = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'template', 'textarea']);

/** All text of HTML, entities decoded, white space collapsed; one line for each block that holds text. */
export function plainTextOf(html: string, passOver: PassOver = () => false): string {
  const admit = (name: string, attributes: Readonly<Attributes>): Admission =>
    NEVER_SHOWN.has(name) || passOver(name, attributes) ? { kind: 'drop' } : { kind: 'keep', name, attributes: {} };
  const lines: string[] = [''];
  addLines(lines, parseFragment(html, admit));
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '').join('\n');
}

function addLines(lines: string[], nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      lines.push((lines.pop() ?? '') + node.text);
      continue;
    }
    const role = roleOf(node.name);
    const endsLine = node.name === 'br' || (role !== 'phrasing' && role !== 'leaf');
    if (endsLine) lines.push('');
    addLines(lines, node.children);
    if (endsLine) lines.push('');
  }
}

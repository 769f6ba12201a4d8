/** The text that a reader sees of a tree, line by line. It knows no HTML text. */
import { roleOf } from './content-model.ts';
import type { HtmlNode } from './tree.ts';

/** All text, white space collapsed; one line for each block that holds text. `show`: what is shown of a single text. */
export function textLinesOf(nodes: readonly HtmlNode[], show: (text: string) => string = (text) => text): string {
  const lines: string[] = [''];
  addLines(lines, nodes, show);
  return lines.map(toOneLine).filter((line) => line !== '').join('\n');
}

function addLines(lines: string[], nodes: readonly HtmlNode[], show: (text: string) => string): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      lines[lines.length - 1] += show(node.text);
      continue;
    }
    const role = roleOf(node.name);
    const endsLine = node.name === 'br' || (role !== 'phrasing' && role !== 'leaf');
    if (endsLine) lines.push('');
    addLines(lines, node.children, show);
    if (endsLine) lines.push('');
  }
}

/** Nearly every line is one already. */
function toOneLine(line: string): string {
  return (UNUSUAL_SPACE.test(line) ? line.replace(/\s+/g, ' ') : line).trim();
}

const UNUSUAL_SPACE = /[^\S ]|\s\s/;

/** Content for places that take no blocks: everything is laid out in one line of text and inline elements. */
import { roleOf } from '../content-model.ts';
import { createElement, createText, isUnseen, textOf, type HtmlNode } from '../tree.ts';
import { InlineRun, type Wrappers } from './inline-run.ts';

/** Phrasing content of any nodes; blocks are parted by a space. Films and sounds are left out. */
export function buildPhrasing(nodes: readonly HtmlNode[], wrappers: Wrappers = []): HtmlNode[] {
  const run = new InlineRun(wrappers);
  addPhrasing(run, nodes);
  return run.take();
}

function addPhrasing(run: InlineRun, nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      run.addText(node.text);
      continue;
    }
    const role = roleOf(node.name);
    if (role === 'leaf') {
      run.addLeaf(node);
    } else if (role === 'phrasing') {
      const outer = run.enter(node);
      addPhrasing(run, node.children);
      run.leave(outer);
    } else if (role !== 'media') {
      run.addText(' ');
      addPhrasing(run, node.children);
      run.addText(' ');
    }
  }
}

/** Content of `<pre>`: white space stays as it is, line breaks and blocks become line ends. */
export function buildPreformatted(nodes: readonly HtmlNode[], wrappers: Wrappers): HtmlNode[] {
  if (isUnseen(textOf(nodes))) return [];
  const lines = linesOf(nodes);
  const links = wrappers.filter((wrapper) => wrapper.name === 'a').slice(-1);
  return links.reduce((content, link) => [createElement('a', { ...link.attributes }, content)], lines);
}

function linesOf(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (node.name === 'br') return [createText('\n')];
    const role = roleOf(node.name);
    if (role === 'leaf') return [node];
    if (role === 'media') return [];
    const content = linesOf(node.children);
    return role === 'phrasing' ? [createElement(node.name, node.attributes, content)] : [...content, createText('\n')];
  });
}

/** Content for places that take no blocks: everything is laid out in one line of text and inline elements. */
import { roleOf } from '../content-model.ts';
import type { HtmlNode } from '../tree.ts';
import { InlineRun, type Wrappers } from './inline-run.ts';

/** Phrasing content of any nodes; blocks are parted by a space. Films and sounds are left out. */
export function buildPhrasing(nodes: readonly HtmlNode[]): HtmlNode[] {
  return fill(new InlineRun([]), nodes);
}

/** Content of `<pre>`: white space stays as it is, line breaks and blocks become line ends. */
export function buildPreformatted(nodes: readonly HtmlNode[], wrappers: Wrappers): HtmlNode[] {
  return fill(new InlineRun(wrappers, { preformatted: true }), nodes);
}

function fill(run: InlineRun, nodes: readonly HtmlNode[]): HtmlNode[] {
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
      run.separate();
      addPhrasing(run, node.children);
      run.separate();
    }
  }
}

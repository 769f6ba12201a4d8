/** A box around each table that scrolls sideways where the table is wider than the column, by touch and by keyboard. */
import type { CleaningStep } from './step.ts';
import { createElement, isElement, textOf, type ElementNode, type HtmlNode } from './tree.ts';

export interface TableBoxOptions {
  readonly language: 'ko' | 'en';
}

const TABLE = { ko: '표', en: 'Table' } as const;

/** Each box has a name of its own for screen readers: a number, and the table's caption. */
export function tableBoxes(options: TableBoxOptions): CleaningStep {
  return (body) => {
    let count = 0;

    function box(table: ElementNode): ElementNode {
      count += 1;
      const caption = captionOf(table);
      const label = `${TABLE[options.language]} ${count}${caption === '' ? '' : `. ${caption}`}`;
      return createElement('section', { class: 'table-box', tabindex: '0', 'aria-label': label }, [table]);
    }

    function boxTables(nodes: HtmlNode[]): HtmlNode[] {
      return nodes.map((node) => {
        if (node.kind === 'text') return node;
        const boxed = node.name === 'table' ? box(node) : node;
        node.children = boxTables(node.children);
        return boxed;
      });
    }

    if (body.elements.some(({ name }) => name === 'table')) body.root.children = boxTables(body.root.children);
  };
}

function captionOf(table: ElementNode): string {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  return caption ? textOf([caption]).replace(/\s+/g, ' ').trim() : '';
}

/**
 * Tables put in order: caption, head, bodies, foot, each of rows, each of cells. What stands between the parts is no
 * part of the table and is handed back. It knows nothing of what the cells mean.
 */
import { createElement, isElement, isUnseen, lonePlainParagraph, type ElementNode, type HtmlNode } from '../tree.ts';
import type { BuildContent, FlowRules } from './rules.ts';

export interface BuiltTable {
  /** What the source had outside of cells; a browser shows it before the table. */
  readonly strays: readonly HtmlNode[];
  /** `undefined` when there is no cell. */
  readonly table: ElementNode | undefined;
}

export function buildTable(source: ElementNode, build: BuildContent): BuiltTable {
  const builder = new TableBuilder(build);
  for (const child of source.children) builder.addPart(child);
  return builder.finish(source.attributes);
}

const CAPTION: FlowRules = { paragraphs: false, headings: false };
const CELL: FlowRules = { paragraphs: false, headings: true };
const HEADER_CELL: FlowRules = { paragraphs: false, headings: false };

class TableBuilder {
  private readonly build: BuildContent;
  private readonly strays: HtmlNode[] = [];
  private caption: ElementNode | undefined;
  private head: ElementNode | undefined;
  private foot: ElementNode | undefined;
  private readonly bodies: ElementNode[] = [];
  /** Rows and cells that stand in no section yet. */
  private loose: HtmlNode[] = [];

  constructor(build: BuildContent) {
    this.build = build;
  }

  addPart(node: HtmlNode): void {
    switch (node.kind === 'text' ? '' : node.name) {
      case 'caption':
        return this.addCaption(node);
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.endLooseRows();
        return this.addSection(node);
      case 'tr':
      case 'td':
      case 'th':
        this.loose.push(node);
        return;
      default:
        this.addStray(node);
    }
  }

  finish(attributes: ElementNode['attributes']): BuiltTable {
    this.endLooseRows();
    const sections = [this.head, ...this.bodies, this.foot].filter((part) => part !== undefined);
    const strays = sections.length > 0 ? this.strays : [...(this.caption?.children ?? []), ...this.strays];
    if (sections.length === 0) return { strays, table: undefined };
    const children = this.caption ? [this.caption, ...sections] : sections;
    return { strays, table: createElement('table', attributes, children) };
  }

  private addCaption(node: HtmlNode): void {
    if (node.kind === 'text') return;
    const content = this.build(node.children, CAPTION);
    if (content.length === 0) return;
    const isTaken = this.caption !== undefined || content.some((child) => isElement(child, 'table'));
    if (isTaken) this.strays.push(...content);
    else this.caption = createElement('caption', node.attributes, withoutLoneParagraph(content));
  }

  /** A table has one head and one foot; further ones are bodies. */
  private addSection(node: HtmlNode): void {
    if (node.kind === 'text') return;
    const rows = this.buildRows(node.children);
    if (rows.length === 0) return;
    const section = createElement(node.name, node.attributes, rows);
    if (node.name === 'thead' && !this.head) this.head = section;
    else if (node.name === 'tfoot' && !this.foot) this.foot = section;
    else this.bodies.push({ ...section, name: 'tbody' });
  }

  private endLooseRows(): void {
    this.addSection(createElement('tbody', {}, this.loose));
    this.loose = [];
  }

  private buildRows(nodes: readonly HtmlNode[]): ElementNode[] {
    const rows: ElementNode[] = [];
    let impliedRow: ElementNode | undefined;
    for (const node of nodes) {
      if (node.kind === 'element' && isCell(node)) {
        if (!impliedRow) rows.push((impliedRow = createElement('tr')));
        impliedRow.children.push(this.buildCell(node));
      } else if (node.kind === 'element' && node.name === 'tr') {
        impliedRow = undefined;
        const cells = this.buildCells(node);
        if (cells.length > 0) rows.push(createElement('tr', node.attributes, cells));
      } else {
        this.addStray(node);
      }
    }
    return rows;
  }

  private buildCells(row: ElementNode): ElementNode[] {
    const cells: ElementNode[] = [];
    for (const node of row.children) {
      if (node.kind === 'element' && isCell(node)) cells.push(this.buildCell(node));
      else this.addStray(node);
    }
    return cells;
  }

  private buildCell(cell: ElementNode): ElementNode {
    const content = this.build(cell.children, cell.name === 'th' ? HEADER_CELL : CELL);
    return createElement(cell.name, cell.attributes, withoutLoneParagraph(content));
  }

  private addStray(node: HtmlNode): void {
    if (node.kind === 'element' || !isUnseen(node.text)) this.strays.push(node);
  }
}

function isCell(element: ElementNode): boolean {
  return element.name === 'td' || element.name === 'th';
}

/** Editors put a paragraph into each cell; alone and plain, it says nothing. */
function withoutLoneParagraph(content: HtmlNode[]): HtmlNode[] {
  return lonePlainParagraph(content)?.children ?? content;
}

/** Header cells: each says what it is the header of, and a first row that its author marked as one becomes one. */
import type { CleaningStep } from './step.ts';
import { createElement, isElement, isUnseen, textOf, type ElementNode, type HtmlNode } from './tree.ts';

/**
 * A first row of `th`, or one whose cells are all bold where no other row's are, is the table's head. `th` in a head
 * or in a row of `th` are headers of columns, others of their row; a `scope` that the author gave stays.
 */
export function tableHeaders(): CleaningStep {
  return (body) => {
    for (const element of body.elements) {
      if (element.name !== 'table') continue;
      markHead(element);
      for (const section of sectionsOf(element)) for (const row of rowsOf(section)) setScopes(row, section.name === 'thead');
    }
  };
}

function sectionsOf(table: ElementNode): ElementNode[] {
  return elements(table.children).filter((child) => child.name !== 'caption');
}

function rowsOf(section: ElementNode): ElementNode[] {
  return elements(section.children);
}

function cellsOf(row: ElementNode): ElementNode[] {
  return elements(row.children);
}

function elements(nodes: readonly HtmlNode[]): ElementNode[] {
  return nodes.filter((node) => node.kind === 'element');
}

/** Moves a first row that is clearly a header into a head of its own. */
function markHead(table: ElementNode): void {
  const [first] = sectionsOf(table);
  if (!first) return;
  if (first.name === 'thead') {
    for (const row of rowsOf(first)) for (const cell of cellsOf(row)) toHeader(cell);
    return;
  }
  const [row, ...others] = rowsOf(first);
  if (!row || others.length === 0 || !isHeaderRow(row, others)) return;
  for (const cell of cellsOf(row)) toHeader(cell);
  if (cellsOf(row).some((cell) => cell.attributes['rowspan'] !== undefined)) return;
  first.children = others;
  table.children.splice(table.children.indexOf(first), 0, createElement('thead', {}, [row]));
}

function isHeaderRow(row: ElementNode, others: readonly ElementNode[]): boolean {
  const cells = cellsOf(row);
  if (cells.every((cell) => cell.name === 'th')) return true;
  return cells.length > 1 && cells.every(isBold) && !others.some((other) => cellsOf(other).every(isBold));
}

/** A header cell, or one whose whole text is bold. */
function isBold(cell: ElementNode): boolean {
  return cell.name === 'th' || boldOf(cell) !== undefined;
}

function boldOf(cell: ElementNode): ElementNode | undefined {
  const seen = cell.children.filter((child) => child.kind === 'element' || !isUnseen(child.text));
  const [only] = seen;
  const bold = seen.length === 1 && (isElement(only, 'b') || isElement(only, 'strong')) ? only : undefined;
  return bold && !isUnseen(textOf(bold.children)) ? bold : undefined;
}

/** An empty cell, as in a corner, is the header of nothing. */
function toHeader(cell: ElementNode): void {
  if (cell.name === 'th' || isUnseen(textOf(cell.children))) return;
  cell.name = 'th';
  cell.children = boldOf(cell)?.children ?? cell.children;
}

function setScopes(row: ElementNode, inHead: boolean): void {
  const cells = cellsOf(row);
  const ofColumns = inHead || cells.every((cell) => cell.name === 'th');
  for (const cell of cells) {
    if (cell.name === 'th') cell.attributes['scope'] ??= ofColumns ? 'col' : 'row';
  }
}

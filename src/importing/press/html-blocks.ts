/** From a page's elements to lines: one for each block of text, each picture, each table. It judges nothing. */
import { tidy, type PageLine } from './lines.ts';

/** The part of a document's nodes that is looked at here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly getAttribute?: (name: string) => string | null;
}

const TEXT = 3;
const ELEMENT = 1;

const NEVER_READ = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'NAV', 'ASIDE', 'FOOTER', 'FORM', 'HEAD', 'OBJECT', 'VIDEO', 'AUDIO']);
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'.split(' '),
);

/** `page`: address against which relative ones are resolved; pictures without an absolute address are left out. */
export function linesOfNodes(root: PageNode, page: string | undefined): readonly PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  visit(root, 'text');
  endLine('text');
  return lines;

  function endLine(role: PageLine['role']): void {
    const line = tidy(text);
    text = '';
    if (line !== '') lines.push({ text: line, role });
  }

  function visit(node: PageNode, role: PageLine['role']): void {
    if (node.nodeType === TEXT) text += (node.textContent ?? '').replace(/\s+/gu, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (NEVER_READ.has(name) || isHidden(node)) return;
    if (name === 'BR') return endLine(role);
    if (name === 'IMG') return addPicture(node, role);
    if (name === 'TABLE' && addTable(node, role)) return;
    const inner = roleOf(name) ?? role;
    if (!BLOCKS.has(name)) return visitAll(node, role);
    endLine(role);
    visitAll(node, inner);
    endLine(inner);
  }

  function visitAll(node: PageNode, role: PageLine['role']): void {
    for (const child of node.childNodes) visit(child, role);
  }

  function addPicture(node: PageNode, role: PageLine['role']): void {
    const written = attribute(node, 'data-src') ?? attribute(node, 'data-original') ?? attribute(node, 'src');
    const src = absolute(written, page);
    if (src === undefined || isTiny(node)) return;
    endLine(role);
    lines.push({ text: '', role: 'picture', src });
  }

  /** A table of data; one that only lays out the page is read as its parts. */
  function addTable(node: PageNode, role: PageLine['role']): boolean {
    const rows = rowsOf(node);
    const cells = rows.flat();
    const isLayout = rows.length < 2 || cells.length < 4 || cells.some((cell) => cell.length > 300) || holds(node, new Set(['TABLE', 'P', 'IMG', 'H1', 'H2', 'H3']), node);
    if (isLayout) return false;
    endLine(role);
    lines.push({ text: '', role: 'table', rows });
    return true;
  }
}

function roleOf(name: string): PageLine['role'] | undefined {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  return name === 'LI' ? 'item' : undefined;
}

function rowsOf(table: PageNode): string[][] {
  const rows: string[][] = [];
  const collect = (node: PageNode): void => {
    const name = node.nodeName.toUpperCase();
    if (name === 'TR') rows.push([]);
    if (name === 'TD' || name === 'TH') rows.at(-1)?.push(tidy(node.textContent ?? ''));
    else for (const child of node.childNodes) collect(child);
  };
  collect(table);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function holds(node: PageNode, names: ReadonlySet<string>, root: PageNode): boolean {
  if (node !== root && names.has(node.nodeName.toUpperCase())) return true;
  return [...node.childNodes].some((child) => holds(child, names, root));
}

function isHidden(node: PageNode): boolean {
  return attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true' || /display\s*:\s*none/iu.test(attribute(node, 'style') ?? '');
}

/** Counters and spacers. */
function isTiny(node: PageNode): boolean {
  return ['width', 'height'].some((name) => Number(attribute(node, name) ?? NaN) < 50);
}

function attribute(node: PageNode, name: string): string | undefined {
  return node.getAttribute?.(name) ?? undefined;
}

function absolute(src: string | undefined, page: string | undefined): string | undefined {
  if (src === undefined || !URL.canParse(src, page)) return undefined;
  const url = new URL(src, page);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

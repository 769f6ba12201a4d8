/**
 * The tree that a body's HTML becomes while it is cleaned: elements and texts, nothing else. It is plain data without
 * parent links, so that a node can be moved without leaving a stale pointer; the steps change it in place.
 */

export interface TextNode {
  readonly kind: 'text';
  /** Decoded: no entities. */
  text: string;
}

export interface ElementNode {
  readonly kind: 'element';
  /** Lower case. */
  name: string;
  /** Decoded values. */
  attributes: Attributes;
  children: HtmlNode[];
}

export type Attributes = Record<string, string>;

export type HtmlNode = TextNode | ElementNode;

export function createText(text: string): TextNode {
  return { kind: 'text', text };
}

export function createElement(name: string, attributes: Attributes = {}, children: HtmlNode[] = []): ElementNode {
  return { kind: 'element', name, attributes, children };
}

export function isElement(node: HtmlNode | undefined, name: string): node is ElementNode {
  return node?.kind === 'element' && node.name === name;
}

/** Every element among and below the nodes, in document order, each before its children. */
export function elementsOf(nodes: readonly HtmlNode[], into: ElementNode[] = []): ElementNode[] {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    into.push(node);
    elementsOf(node.children, into);
  }
  return into;
}

/** All text of the nodes, as it stands. */
export function textOf(nodes: readonly HtmlNode[]): string {
  let text = '';
  for (const node of nodes) text += node.kind === 'text' ? node.text : textOf(node.children);
  return text;
}

/** First element below (or among) the nodes that `test` accepts. */
export function findElement(nodes: readonly HtmlNode[], test: (element: ElementNode) => boolean): ElementNode | undefined {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const found = test(node) ? node : findElement(node.children, test);
    if (found) return found;
  }
  return undefined;
}

/** The paragraph without attributes that makes up all of the nodes, if one does. */
export function lonePlainParagraph(nodes: readonly HtmlNode[]): ElementNode | undefined {
  const [only] = nodes;
  const isPlain = nodes.length === 1 && isElement(only, 'p') && Object.keys(only.attributes).length === 0;
  return isPlain ? only : undefined;
}

/** Characters that show nothing: white space of any kind, no-break and zero-width spaces, the Hangul filler. */
const UNSEEN = /^[\s\u200b-\u200d\u2060\u3164]*$/;

/** Whether a reader sees nothing in this text. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Adds a class name to those an element has. */
export function addClass(attributes: Attributes, name: string): void {
  const classes = attributes['class'];
  if (classes === undefined || classes === '') attributes['class'] = name;
  else if (!classes.split(' ').includes(name)) attributes['class'] = `${classes} ${name}`;
}

export function hasClass(element: ElementNode, name: string): boolean {
  return element.attributes['class']?.split(' ').includes(name) ?? false;
}

/**
 * Lays content out anew as valid flow content: text in paragraphs, no block inside of inline elements, no part
 * outside of its whole. Every text stays, in its order. It trusts that the tree holds admitted elements only.
 */
import { roleOf } from '../content-model.ts';
import {
  createElement,
  isElement,
  isUnseen,
  lonePlainParagraph,
  textOf,
  type Attributes,
  type ElementNode,
  type HtmlNode,
} from '../tree.ts';
import { buildDetails, buildFigure } from './captioned.ts';
import { InlineRun, type Wrappers } from './inline-run.ts';
import { buildDefinitions, buildList } from './lists.ts';
import { buildPreformatted } from './phrasing.ts';
import type { BuildContent, FlowRules } from './rules.ts';
import { buildTable } from './tables.ts';

/** Lays nodes out by the rules. `wrappers` are inline elements around all of them. */
export function buildFlow(nodes: readonly HtmlNode[], rules: FlowRules, wrappers: Wrappers = []): HtmlNode[] {
  const builder = new FlowBuilder(rules, wrappers);
  builder.addAll(nodes);
  return builder.finish();
}

const PARAGRAPHS: FlowRules = { paragraphs: true, headings: true };

class FlowBuilder {
  private readonly rules: FlowRules;
  private readonly run: InlineRun;
  private readonly blocks: HtmlNode[] = [];
  /** Attributes of the paragraph that is open in the source. */
  private paragraph: Attributes | undefined;

  constructor(rules: FlowRules, wrappers: Wrappers) {
    this.rules = rules;
    this.run = new InlineRun(wrappers, rules.paragraphs ? { onParagraphBreak: () => this.flush() } : {});
  }

  addAll(nodes: readonly HtmlNode[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node === undefined) break;
      if (node.kind === 'text') this.run.addText(node.text);
      else if (roleOf(node.name) === 'item') index = this.addStrayItems(nodes, index, node.name === 'li' ? 'ul' : 'dl');
      else this.addElement(node);
    }
  }

  finish(): HtmlNode[] {
    this.flush();
    return this.blocks;
  }

  private addElement(element: ElementNode): void {
    const role = roleOf(element.name);
    if (role === 'leaf') return this.run.addLeaf(element);
    if (role === 'phrasing') {
      const outer = this.run.enter(element);
      this.addAll(element.children);
      return this.run.leave(outer);
    }
    this.flush();
    switch (role) {
      case 'paragraph':
        return this.addParagraph(element.attributes, element.children);
      case 'division':
        return this.addDivision(element);
      case 'heading':
        return this.addHeading(element);
      case 'quotation':
        return this.addQuotation(element);
      case 'table':
        return this.addTable(element);
      case 'table-part':
        return this.addParagraph({}, element.children);
      case 'figure':
        this.blocks.push(...buildFigure(element, this.build));
        return;
      case 'details':
        this.blocks.push(...buildDetails(element, this.build));
        return;
      default:
        this.addWhole(this.buildWhole(role, element));
    }
  }

  private buildWhole(role: string, element: ElementNode): ElementNode | undefined {
    switch (role) {
      case 'list':
        return buildList(element, this.build);
      case 'definitions':
        return buildDefinitions(element, this.build);
      case 'preformatted':
        return withContent(element, buildPreformatted(element.children, this.run.openWrappers));
      case 'media':
        return buildMedia(element);
      default:
        return createElement(element.name, element.attributes);
    }
  }

  private readonly build: BuildContent = (nodes, rules) =>
    buildFlow(nodes, { ...rules, headings: rules.headings && this.rules.headings }, this.run.openWrappers);

  private addWhole(element: ElementNode | undefined): void {
    if (element) this.blocks.push(element);
  }

  private addParagraph(attributes: Attributes, children: readonly HtmlNode[]): void {
    const outer = this.paragraph;
    this.paragraph = attributes;
    this.addAll(children);
    this.flush();
    this.paragraph = outer;
  }

  /** A division without attributes only separates. One with attributes stays, or hands them to its one paragraph. */
  private addDivision(element: ElementNode): void {
    if (Object.keys(element.attributes).length === 0) return this.addParagraph({}, element.children);
    const content = this.build(element.children, PARAGRAPHS);
    const only = lonePlainParagraph(content);
    this.addWhole(only ? createElement('p', element.attributes, only.children) : withContent(element, content));
  }

  /** Stands where headings may, as a section of another's text; elsewhere its words stand by themselves. */
  private addQuotation(element: ElementNode): void {
    if (!this.rules.headings) return this.addParagraph({}, element.children);
    this.addWhole(withContent(element, this.build(element.children, PARAGRAPHS)));
  }

  /** The first text in a heading is the heading; what an unclosed one swallowed comes after it. */
  private addHeading(element: ElementNode): void {
    const content = this.build(element.children, PARAGRAPHS);
    const title = content.find((block) => isElement(block, 'p') && !isUnseen(textOf(block.children)));
    for (const block of content) {
      const isTitle = block === title && block.kind === 'element';
      this.blocks.push(isTitle ? this.headingOf(element, block.children) : block);
    }
  }

  private headingOf(element: ElementNode, children: HtmlNode[]): ElementNode {
    if (this.rules.headings) return createElement(element.name, element.attributes, children);
    return createElement('p', {}, [createElement('strong', {}, children)]);
  }

  /** Items outside of a list make one, as far as they follow one another. Returns the index of the last. */
  private addStrayItems(nodes: readonly HtmlNode[], start: number, listName: 'ul' | 'dl'): number {
    this.flush();
    const names = listName === 'ul' ? ['li'] : ['dd', 'dt'];
    const belongs = (node: HtmlNode): boolean =>
      node.kind === 'text' ? isUnseen(node.text) : names.includes(node.name);
    const following = nodes.findIndex((node, index) => index > start && !belongs(node));
    const end = following === -1 ? nodes.length : following;
    const list = createElement(listName, {}, nodes.slice(start, end));
    this.addWhole(listName === 'ul' ? buildList(list, this.build) : buildDefinitions(list, this.build));
    return end - 1;
  }

  private addTable(element: ElementNode): void {
    const { strays, table } = buildTable(element, this.build);
    this.addAll(strays);
    this.flush();
    this.addWhole(table);
  }

  private flush(): void {
    const nodes = this.run.take();
    if (nodes.length === 0) return;
    if (!this.rules.paragraphs && this.paragraph === undefined) {
      this.blocks.push(...nodes);
      return;
    }
    this.blocks.push(createElement('p', idFirst(this.paragraph), nodes));
    if (this.paragraph?.['id'] !== undefined) this.paragraph = withoutId(this.paragraph);
  }
}

/** A copy of the attributes. */
function idFirst(attributes: Attributes = {}): Attributes {
  const id = attributes['id'];
  return id === undefined ? { ...attributes } : { id, ...attributes };
}

function withoutId({ id: _given, ...others }: Attributes): Attributes {
  return others;
}

function withContent(element: ElementNode, children: HtmlNode[]): ElementNode | undefined {
  if (children.length === 0 && element.attributes['id'] === undefined) return undefined;
  return createElement(element.name, element.attributes, children);
}

/** A film or sound with its sources. What it held for browsers that cannot play it is left out. */
function buildMedia(element: ElementNode): ElementNode | undefined {
  const sources = element.children.filter((child) => child.kind === 'element' && child.name === 'source');
  if (element.attributes['src'] === undefined && sources.length === 0) return undefined;
  return createElement(element.name, element.attributes, element.attributes['src'] === undefined ? sources : []);
}

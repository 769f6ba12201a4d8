/**
 * Figures with one caption, and foldable details with one summary. Without what makes them one, only their content
 * stays.
 */
import { createElement, findElement, isUnseen, textOf, type ElementNode, type HtmlNode } from '../tree.ts';
import type { BuildContent, FlowRules } from './rules.ts';
import { buildPhrasing } from './phrasing.ts';

const INSIDE: FlowRules = { paragraphs: false, headings: true };
const PARAGRAPHS: FlowRules = { paragraphs: true, headings: true };
/** What a figure can be of. */
const SHOWN = new Set(['audio', 'blockquote', 'iframe', 'img', 'pre', 'table', 'video']);

/** A figure whose caption comes last, or its content where it shows nothing. */
export function buildFigure(figure: ElementNode, build: BuildContent): HtmlNode[] {
  const [captions, shown] = partition(figure.children, 'figcaption');
  const content = build(shown, INSIDE);
  if (!findElement(content, (element) => SHOWN.has(element.name))) return build(figure.children, PARAGRAPHS);
  const caption = build(captions.flatMap((part) => (part.kind === 'element' ? part.children : [])), INSIDE);
  if (caption.length > 0) content.push(createElement('figcaption', captionAttributes(captions), caption));
  return [createElement('figure', figure.attributes, content)];
}

function captionAttributes(captions: readonly HtmlNode[]): ElementNode['attributes'] {
  const [first] = captions;
  return first?.kind === 'element' ? first.attributes : {};
}

/** Details under their summary, or their content where there is none. */
export function buildDetails(details: ElementNode, build: BuildContent): HtmlNode[] {
  const [[first], others] = partition(details.children, 'summary');
  const summary = first?.kind === 'element' ? buildPhrasing(first.children) : [];
  if (isUnseen(textOf(summary))) return build(details.children, PARAGRAPHS);
  const content = [createElement('summary', {}, summary), ...build(others, PARAGRAPHS)];
  return [createElement('details', details.attributes, content)];
}

function partition(nodes: readonly HtmlNode[], name: string): [HtmlNode[], HtmlNode[]] {
  const matches = (node: HtmlNode): boolean => node.kind === 'element' && node.name === name;
  return [nodes.filter(matches), nodes.filter((node) => !matches(node))];
}

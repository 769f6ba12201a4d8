/** Pictures with a caption become figures, where it is certain that what follows is their caption. */
import { isFileName } from './addresses.ts';
import { roleOf } from './content-model.ts';
import type { CleaningStep } from './step.ts';
import {
  createElement,
  createText,
  findElement,
  isElement,
  isUnseen,
  textOf,
  type ElementNode,
  type HtmlNode,
} from './tree.ts';

/**
 * A picture alone in its paragraph becomes a figure when it has a title (`![글](a.jpg "캡션")`), or when a text that
 * begins with `▲` follows in the same paragraph or makes up the next.
 */
export function captions(): CleaningStep {
  return (body) => {
    if (!body.elements.some(({ name }) => name === 'img' || name === 'figure')) return;
    body.root.children = withFigures(body.root.children);
    for (const element of body.elements) {
      if (element.name !== 'figure' && roleOf(element.name) !== 'phrasing') element.children = withFigures(element.children);
    }
  };
}

/** How Korean papers begin a caption. */
const CAPTION_START = /^\s*[▲△▴]/;

/** A paragraph that begins with a picture. */
interface PictureParagraph {
  /** The picture, or the link around it. */
  readonly shown: ElementNode;
  readonly image: ElementNode;
  /** What follows the picture in the paragraph. */
  readonly rest: readonly HtmlNode[];
}

function withFigures(nodes: readonly HtmlNode[]): HtmlNode[] {
  if (!nodes.some((node) => node.kind === 'element' && (node.name === 'p' || node.name === 'figure'))) return [...nodes];
  const result: HtmlNode[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    const next = captionParagraph(nodes[index + 1]);
    const figure = figureOf(node, next);
    result.push(figure.node);
    if (figure.usedNext) index += 1;
  }
  return result;
}

function figureOf(node: HtmlNode, next: ElementNode | undefined): { readonly node: HtmlNode; readonly usedNext: boolean } {
  if (isElement(node, 'figure') && next && !node.children.some((child) => isElement(child, 'figcaption'))) {
    node.children.push(captionOf(next.children, next));
    return { node, usedNext: true };
  }
  const found = readPicture(node);
  if (!found || node.kind === 'text') return { node, usedNext: false };
  const makeFigure = (caption: ElementNode): ElementNode => createElement('figure', node.attributes, [found.shown, caption]);
  if (found.rest.length > 0) {
    return { node: startsCaption(found.rest) ? makeFigure(captionOf(found.rest)) : node, usedNext: false };
  }
  const title = found.image.attributes['title']?.trim() ?? '';
  if (title !== '' && !isFileName(title)) {
    delete found.image.attributes['title'];
    return { node: makeFigure(captionOf([createText(title)])), usedNext: false };
  }
  return next ? { node: makeFigure(captionOf(next.children, next)), usedNext: true } : { node, usedNext: false };
}

function captionOf(content: readonly HtmlNode[], paragraph?: ElementNode): ElementNode {
  return createElement('figcaption', paragraph?.attributes ?? {}, [...content]);
}

function readPicture(node: HtmlNode): PictureParagraph | undefined {
  if (!isElement(node, 'p')) return undefined;
  const [shown, ...rest] = node.children.filter((child) => child.kind === 'element' || !isUnseen(child.text));
  if (shown?.kind !== 'element') return undefined;
  const image = isElement(shown, 'img') ? shown : onlyImageOf(shown);
  return image && !hasImage(rest) ? { shown, image, rest: isElement(rest[0], 'br') ? rest.slice(1) : rest } : undefined;
}

function onlyImageOf(link: ElementNode): ElementNode | undefined {
  const [only, ...others] = link.children;
  return link.name === 'a' && isElement(only, 'img') && others.length === 0 ? only : undefined;
}

/** The paragraph, when it is nothing but a caption. */
function captionParagraph(node: HtmlNode | undefined): ElementNode | undefined {
  return isElement(node, 'p') && startsCaption(node.children) && !hasImage(node.children) ? node : undefined;
}

function startsCaption(nodes: readonly HtmlNode[]): boolean {
  return CAPTION_START.test(textOf(nodes));
}

function hasImage(nodes: readonly HtmlNode[]): boolean {
  return findElement(nodes, (element) => element.name === 'img') !== undefined;
}

/** Lists whose children are items and nothing else. What stood between items goes to the item before it. */
import { createElement, isElement, isUnseen, type ElementNode, type HtmlNode } from '../tree.ts';
import type { BuildContent, FlowRules } from './rules.ts';

const ITEM: FlowRules = { paragraphs: false, headings: true };
const TERM: FlowRules = { paragraphs: false, headings: false };

/** `ul` or `ol` with its items; `undefined` when no item holds anything. */
export function buildList(list: ElementNode, build: BuildContent): ElementNode | undefined {
  const items = gatherItems(list.children, ['li']).flatMap((item): HtmlNode[] => {
    const content = build(item.children, ITEM);
    if (content.length === 0 && item.attributes['id'] === undefined) return [];
    return [createElement('li', itemAttributes(item, list), content)];
  });
  return items.length === 0 ? undefined : createElement(list.name, list.attributes, items);
}

/** Only an ordered list's items have numbers. */
function itemAttributes(item: ElementNode, list: ElementNode): ElementNode['attributes'] {
  const { value, ...others } = item.attributes;
  return value === undefined || list.name === 'ul' ? others : { ...others, value };
}

/**
 * `dl` with its terms and descriptions; `undefined` when it is empty. Descriptions without a term, and terms without
 * a description, make it a plain list.
 */
export function buildDefinitions(list: ElementNode, build: BuildContent): ElementNode | undefined {
  const flat = list.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const items = gatherItems(flat, ['dd', 'dt']);
  if (items[0]?.name !== 'dt' || items.at(-1)?.name !== 'dd') {
    return buildList(createElement('ul', list.attributes, items.map((item) => ({ ...item, name: 'li' }))), build);
  }
  const built = items.map((item) => {
    const rules = item.name === 'dt' ? TERM : ITEM;
    return createElement(item.name, item.attributes, build(item.children, rules));
  });
  return createElement('dl', list.attributes, built);
}

/** The list's items; anything else is put at the end of the item before it, or into an item of its own. */
function gatherItems(children: readonly HtmlNode[], names: readonly string[]): ElementNode[] {
  const items: ElementNode[] = [];
  const [ownName = 'li'] = names;
  for (const child of children) {
    if (child.kind === 'element' && names.includes(child.name)) {
      items.push(createElement(child.name, child.attributes, [...child.children]));
      continue;
    }
    if (child.kind === 'text' && isUnseen(child.text)) continue;
    const last = items.at(-1);
    if (last) last.children.push(child);
    else items.push(createElement(ownName, {}, [child]));
  }
  return items;
}

/** What a parsed template holds. Nunjucks' own search passes over the branches of a `switch` and over what `set` captures. */
import type { Part } from 'nunjucks/src/parser.js';

export type { Part };

/** All nodes of these kinds in the node and below it. */
export function* nodesIn(part: unknown, kinds: readonly string[]): Generator<Part> {
  if (Array.isArray(part)) {
    for (const each of part) yield* nodesIn(each, kinds);
  } else if (isNode(part)) {
    if (kinds.includes(part.typename)) yield part;
    yield* nodesIn(Object.values(part), kinds);
  }
}

export function holdsAny(part: unknown, kinds: readonly string[]): boolean {
  return nodesIn(part, kinds).next().done !== true;
}

/** Every name to which the template gives a value somewhere: what it sets, loops over, takes as an argument or imports. */
export function boundNames(tree: Part): readonly string[] {
  const binders = [...nodesIn(tree, Object.keys(BINDERS))];
  const places = binders.flatMap((binder) => (BINDERS[binder.typename] ?? []).map((field) => binder[field]));
  return [...nodesIn(places, ['Symbol'])].map(({ value }) => String(value));
}

/** Where the names stand, by the kind of node. */
const BINDERS: Readonly<Record<string, readonly string[]>> = {
  Set: ['targets'],
  For: ['name'],
  AsyncEach: ['name'],
  AsyncAll: ['name'],
  Macro: ['name', 'args'],
  Caller: ['args'],
  Import: ['target'],
  FromImport: ['names'],
};

/** The one node in a field. Throws for a field that holds none: Nunjucks reads templates in another way than it did. */
export function partOf(node: Part, field: string): Part {
  const part = node[field];
  if (!isNode(part)) throw new Error(`Nunjucks' ${node.typename} has no ${field}.`);
  return part;
}

export function partsOf(node: Part, field: string): readonly Part[] {
  const parts = node[field];
  return Array.isArray(parts) ? parts.filter(isNode) : [];
}

function isNode(part: unknown): part is Part {
  return typeof part === 'object' && part !== null && 'typename' in part;
}

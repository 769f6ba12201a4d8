/** Finds the place of a value in a YAML document by its path. It knows nothing of lines. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Keys and indexes from the root down. */
export type YamlPath = readonly (string | number)[];

/** Offset of the value; of its key where it is empty; of the deepest part of the path that exists. */
export function valueOffset(root: Node | null, path: YamlPath): number {
  const { key, value } = find(root, path);
  const [start = 0, end = 0] = value?.range ?? [];
  return start === end && key !== undefined ? offsetOf(key) : start;
}

/** Offset of the last key in the path, or of the value where that is an item of a list. */
export function keyOffset(root: Node | null, path: YamlPath): number {
  const { key } = find(root, path);
  return key === undefined ? valueOffset(root, path) : offsetOf(key);
}

/** Start and end of the value or of its key; `undefined` where the path leads nowhere. */
export function valueRange(root: Node | null, path: YamlPath, part: 'key' | 'value' = 'value'): readonly [number, number] | undefined {
  const found = find(root, path);
  const range = (part === 'key' ? found.key : found.value)?.range;
  return !found.isWhole || range === null || range === undefined ? undefined : [range[0], range[1]];
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly isWhole: boolean;
}

function find(root: Node | null, path: YamlPath): Found {
  let found: Found = { key: undefined, value: root ?? undefined, isWhole: true };
  for (const step of path) {
    const next = stepInto(found.value, step);
    if (next === undefined) return { ...found, isWhole: false };
    found = next;
  }
  return found;
}

function stepInto(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(node) && typeof step === 'number') return withNodes(undefined, node.items[step]);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item: Pair) => isScalar(item.key) && (item.key.source ?? String(item.key.value)) === String(step));
  return pair === undefined ? undefined : withNodes(pair.key, pair.value);
}

function withNodes(key: unknown, value: unknown): Found {
  return { key: isNode(key) ? key : undefined, value: isNode(value) ? value : undefined, isWhole: true };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/**
 * The rule by which a tree is made from an author's HTML: each opening tag is brought up to date, then put before the
 * allow-list. News repeats itself, so each distinct opening tag is decided once and remembered.
 */
import { sanitizeTag } from './allow-list.ts';
import { embedOrLink } from './embeds.ts';
import { modernize } from './modernize.ts';
import type { Admission, AdmissionRule } from './admission.ts';
import type { Attributes } from './tree.ts';

/** Distinct opening tags remembered before all are forgotten: some 4 MB at most. */
const MAX_REMEMBERED = 8192;
/** Longer tags (pictures as `data:`) are decided anew each time. */
const MAX_KEY_LENGTH = 512;

/** Creates the rule. It holds a memory of its own; its decisions depend on the tag alone. */
export function createAdmissionRule(): AdmissionRule {
  const remembered = new Map<string, Admission>();

  function recall(name: string, attributes: Readonly<Attributes>): Admission {
    const key = keyOf(name, attributes);
    const known = remembered.get(key);
    if (known) return known;
    const admission = decideTag(name, attributes);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (key.length <= MAX_KEY_LENGTH) remembered.set(key, admission);
    return admission;
  }

  return (name, attributes) => {
    const holder = ADDRESS_HOLDERS.get(name);
    const address = holder === undefined ? undefined : attributes[holder];
    const beginning = address === undefined ? undefined : PLAIN_ADDRESS.exec(address)?.[1];
    if (holder === undefined || address === undefined || beginning === undefined) return recall(name, attributes);
    const admission = recall(name, { ...attributes, [holder]: `${beginning}x` });
    return admission.kind === 'keep' ? { ...admission, attributes: { ...admission.attributes, [holder]: address } } : admission;
  };
}

/** Attributes whose addresses are nearly always new. */
const ADDRESS_HOLDERS: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['img', 'src'],
]);
/** Web addresses and paths of harmless signs alone: of two with the same beginning, both are kept as they are or neither. */
const PLAIN_ADDRESS = /^(https?:\/\/|\/)[a-z\d][\w\-.~:/?#@!$&*+,;=%]*$/;

/** The decision itself, without the memory. */
export function decideTag(name: string, attributes: Readonly<Attributes>): Admission {
  const modern = modernize(name, attributes);
  if (modern.kind !== 'keep') return modern;
  const replaced = embedOrLink(modern);
  if (replaced.kind !== 'keep') return replaced;
  const decided = sanitizeTag(replaced.name, replaced.attributes);
  return decided.kind === 'keep' && replaced.text !== undefined ? { ...decided, text: replaced.text } : decided;
}

/** Two tags share a key only when they are equal: NUL, which separates, occurs in no parsed name or value. */
function keyOf(name: string, attributes: Readonly<Attributes>): string {
  let key = name;
  for (const attribute in attributes) key += `\0${attribute}\0${attributes[attribute] ?? ''}`;
  return key;
}

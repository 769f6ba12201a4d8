/**
 * A quick look at all addresses of a paper at once, of which nearly always each is free. Where it is not certain, those
 * who tell exactly who stands in whose way have to look (`address-register.ts`).
 */
import { addressKey, isOwn } from './address-register.ts';

/**
 * True only if no two of all these site paths are one file, none needs a folder where another has a file, and none that
 * is `wished` for is the paper's own. False by accident once in millions of papers.
 */
export function areAllFree(wished: readonly string[], taken: readonly string[]): boolean {
  const count = wished.length + taken.length;
  const files = createHashSet(count);
  const folders = createHashSet(count * FOLDERS_EACH);
  const addFolder = createFolderAdder(folders);
  const hashes = new Float64Array(count);
  let known = 0;
  const isFree = (path: string): boolean => {
    const hash = hashPath(path, addFolder);
    hashes[known] = hash;
    known += 1;
    return !files.add(hash);
  };
  if (!taken.every((url) => isFree(addressKey(url)))) return false;
  for (const url of wished) {
    const path = addressKey(url);
    if (isOwn(path) || !isFree(path)) return false;
  }
  return !hashes.some(folders.has);
}

/** Folders that an address brings, more or less; the set grows where it is more. */
const FOLDERS_EACH = 2;

/** 53 bits of a path; those of every folder above it are given to `addFolder`, outermost first. */
function hashPath(path: string, addFolder: (hash: number, depth: number) => void): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  let depth = 0;
  for (let index = 0; index < path.length; index += 1) {
    const unit = path.charCodeAt(index);
    if (unit === SLASH) {
      addFolder(joined(high, low), depth);
      depth += 1;
    }
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    low = Math.imul(low ^ unit, 0x27d4eb2f);
    high = (high << 15) | (high >>> 17);
    low = (low << 13) | (low >>> 19);
  }
  return joined(high, low);
}

/** Neighbours mostly lie in the same folders, and those need not be looked for again. */
function createFolderAdder(folders: HashSet): (hash: number, depth: number) => void {
  const last: number[] = [];
  return (hash, depth) => {
    if (last[depth] === hash) return;
    last[depth] = hash;
    folders.add(hash);
  };
}

const SLASH = 47;
const TWO_TO_32 = 2 ** 32;

/** Never 0. */
function joined(high: number, low: number): number {
  return ((high ^ (low >>> 11)) & 0x1fffff) * TWO_TO_32 + (low >>> 0) + 1;
}

interface HashSet {
  /** Whether it was there before. */
  readonly add: (hash: number) => boolean;
  readonly has: (hash: number) => boolean;
}

/** Numbers beside one another in memory, found where their own bits say: many times as fast as a `Set` of them. */
function createHashSet(expected: number): HashSet {
  let slots = new Float64Array(2 ** Math.ceil(Math.log2(Math.max(expected, 8) * 2)));
  let size = 0;
  const slotOf = (hash: number): number => {
    let slot = (hash % 0x7fffffff) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) slots[slotOf(hash)] = hash;
  };
  return {
    has: (hash) => slots[slotOf(hash)] === hash,
    add(hash) {
      const slot = slotOf(hash);
      if (slots[slot] === hash) return true;
      slots[slot] = hash;
      size += 1;
      if (size * 2 > slots.length) grow();
      return false;
    },
  };
}

/**
 * A quick look at all addresses of a paper at once, of which nearly always each is free. Where it is not certain, those
 * who tell exactly who stands in whose way have to look (`address-register.ts`).
 */
import { isFolded } from '../base/slug.ts';
import { addressKey, isOwn } from './address-register.ts';
import { mayBeOwned } from './owned-addresses.ts';

/**
 * True only if no two of all these site paths are one file, none needs a folder where another has a file, and none that
 * is `wished` for is the paper's own. False by accident once in millions of papers.
 */
export function areAllFree(wished: readonly string[], taken: readonly string[]): boolean {
  const count = wished.length + taken.length;
  const files = createHashSet(count);
  const folders = createHashSet(count * FOLDERS_EACH);
  const hashes = new Float64Array(count);
  const hashUrl = createUrlHasher(folders.add);
  const mayBeOwn = createOwnFilter();
  let known = 0;
  const isFree = (url: string): boolean => {
    const hash = hashUrl(url);
    hashes[known] = hash;
    known += 1;
    return !files.add(hash);
  };
  for (const url of taken) if (!isFree(url)) return false;
  for (const url of wished) if ((mayBeOwn(url) && isOwn(addressKey(url))) || !isFree(url)) return false;
  for (let index = 0; index < count; index += 1) if (folders.has(hashes[index] ?? 0)) return false;
  return true;
}

/** Folders that an address brings, more or less; the set grows where it is more. */
const FOLDERS_EACH = 2;

/** False only for addresses of which none is the paper's own. Neighbours mostly lie in the same folder of the site's root. */
function createOwnFilter(): (url: string) => boolean {
  let foreignRoot = '';
  return (url) => {
    if (foreignRoot !== '' && url.startsWith(foreignRoot)) return false;
    if (mayBeOwned(addressKey(url))) return true;
    foreignRoot = url.startsWith('//') ? '' : url.slice(0, url.indexOf('/', 1) + 1);
    return false;
  };
}

/**
 * Gives 53 bits of an address, the same for those that are one file, and those of every folder above it to `addFolder`.
 * Neighbours mostly lie in one folder, which is then hashed and added once.
 */
function createUrlHasher(addFolder: (hash: number) => void): (url: string) => number {
  let folder = '';
  let folderHigh = SEED_HIGH;
  let folderLow = SEED_LOW;
  return (url) => {
    const isPlain = isFolded(url) && url.startsWith('/') && !url.startsWith('//');
    const path = isPlain ? url : `/${addressKey(url)}`;
    const end = path.length;
    const file = path.endsWith('/') ? INDEX : '';
    const isBeside = folder !== '' && path.startsWith(folder);
    let high = isBeside ? folderHigh : SEED_HIGH;
    let low = isBeside ? folderLow : SEED_LOW;
    let lastFolder = 0;
    for (let index = isBeside ? folder.length : 1; index < end + file.length; index += 1) {
      const unit = index < end ? path.charCodeAt(index) : file.charCodeAt(index - end);
      if (unit === SLASH) addFolder(joined(high, low));
      high = Math.imul(high ^ unit, 0xc2b2ae35);
      low = Math.imul(low ^ unit, 0x27d4eb2f);
      high = (high << 15) | (high >>> 17);
      low = (low << 13) | (low >>> 19);
      if (unit !== SLASH || index >= end - 1) continue;
      lastFolder = index + 1;
      folderHigh = high;
      folderLow = low;
    }
    if (lastFolder > 0) folder = path.slice(0, lastFolder);
    return joined(high, low);
  };
}

/** What a folder's address means. */
const INDEX = 'index.html';

const SLASH = 47;
const SEED_HIGH = 0x9e3779b9;
const SEED_LOW = 0x85ebca6b;
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
    let slot = (hash | 0) & (slots.length - 1);
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

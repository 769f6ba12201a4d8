/**
 * A quick look at all addresses of a paper at once, of which nearly always each is free. Where it is not certain, those
 * who tell exactly who stands in whose way have to look (`address-register.ts`).
 */
import { isFoldedUnit } from '../base/slug.ts';
import { addressKey, isOwn } from './address-register.ts';
import { mayBeOwned } from './owned-addresses.ts';

/**
 * True only if no two of all these site paths are one file, none needs a folder where another has a file, and none that
 * is `wished` for is the paper's own. False by accident once in millions of papers.
 */
export function areAllFree(wished: readonly string[], taken: readonly string[]): boolean {
  const count = wished.length + taken.length;
  const files = createHashSet(count);
  const folders: number[] = [];
  // Files whose names addresses say: only in their places can others need a folder.
  const named: number[] = [];
  const addresses = createAddressReader(folders);
  const isTaken = (url: string): boolean => {
    const hash = addresses.read(url);
    if (!addresses.endsInFolder) named.push(hash);
    return files.add(hash);
  };
  for (const url of taken) if (isTaken(url)) return false;
  for (const url of wished) if (isTaken(url) || (addresses.mayBeOwn && isOwn(addressKey(url)))) return false;
  if (addresses.haveIndexFolder) return !folders.some(files.has);
  const inTheWay = createHashSet(named.length);
  for (const hash of named) inTheWay.add(hash);
  return !folders.some(inTheWay.has);
}

interface AddressReader {
  /** 53 bits of an address, the same for those that are one file; adds those of the folders above it, unless they came last. */
  readonly read: (url: string) => number;
  /** Of the address that was read last: whether it names a folder, not a file. */
  readonly endsInFolder: boolean;
  /** Of the same: false only where it is certain that it is not the paper's own. */
  readonly mayBeOwn: boolean;
  /** Whether one of them has a folder `index.html`, which is the name of a file that addresses do not say. */
  readonly haveIndexFolder: boolean;
}

/** Neighbours mostly lie in one folder, which is then looked at once. */
function createAddressReader(folders: number[]): AddressReader {
  let folder = '';
  let folderHigh = SEED_HIGH;
  let folderLow = SEED_LOW;
  let isFolderForeign = false;

  /** `undefined` for a path of which it is not certain that it is folded. */
  function readPath(path: string, isFolded: boolean): number | undefined {
    const isBeside = folder !== '' && path.startsWith(folder);
    let high = isBeside ? folderHigh : SEED_HIGH;
    let low = isBeside ? folderLow : SEED_LOW;
    let segment = isBeside ? folder.length : 1;
    let lastFolder = 0;
    let lastHigh = 0;
    let lastLow = 0;
    const end = path.length;
    for (let index = segment; index < end; index += 1) {
      const unit = path.charCodeAt(index);
      if (unit === SLASH) folders.push(joined(high, low));
      else if (!isFolded && !isFoldedUnit(unit)) return undefined;
      high = mixedHigh(high, unit);
      low = mixedLow(low, unit);
      if (unit !== SLASH) continue;
      if (index - segment === INDEX.length && path.startsWith(INDEX, segment)) reader.haveIndexFolder = true;
      segment = index + 1;
      if (segment === end) continue;
      lastFolder = segment;
      lastHigh = high;
      lastLow = low;
    }
    reader.endsInFolder = segment === end;
    for (let index = 0; reader.endsInFolder && index < INDEX.length; index += 1) {
      high = mixedHigh(high, INDEX.charCodeAt(index));
      low = mixedLow(low, INDEX.charCodeAt(index));
    }
    reader.mayBeOwn = !(isBeside && isFolderForeign) && mayBeOwned(addressKey(path));
    if (lastFolder > 0) {
      folder = path.slice(0, lastFolder);
      folderHigh = lastHigh;
      folderLow = lastLow;
      isFolderForeign = !reader.mayBeOwn;
    }
    return joined(high, low);
  }

  const reader = {
    endsInFolder: false,
    mayBeOwn: true,
    haveIndexFolder: false,
    read(url: string): number {
      const isPlain = url.startsWith('/') && !url.startsWith('//');
      return (isPlain ? readPath(url, false) : undefined) ?? readPath(`/${addressKey(url)}`, true) ?? 0;
    },
  };
  return reader;
}

/** What a folder's address means. */
const INDEX = 'index.html';

const SLASH = 47;
const SEED_HIGH = 0x9e3779b9;
const SEED_LOW = 0x85ebca6b;
const TWO_TO_32 = 2 ** 32;

function mixedHigh(high: number, unit: number): number {
  const mixed = Math.imul(high ^ unit, 0xc2b2ae35);
  return (mixed << 15) | (mixed >>> 17);
}

function mixedLow(low: number, unit: number): number {
  const mixed = Math.imul(low ^ unit, 0x27d4eb2f);
  return (mixed << 13) | (mixed >>> 19);
}

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

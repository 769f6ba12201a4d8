/**
 * Cuts a paper's articles into segments by a tree whose boundaries follow from the articles' addresses alone: an
 * article more or less changes the chunk that it is in and those above it, and no others, whatever came before.
 */

/** A node of the tree: articles that follow one another, closed by a boundary. */
export interface Chunk<T> {
  /** 0: made of articles. */
  readonly level: number;
  readonly items: readonly T[];
  /** Chunks of the level below; none at level 0. */
  readonly children: readonly Chunk<T>[];
}

export interface Cut<T> {
  /** The largest closed chunks, oldest first. */
  readonly chunks: readonly Chunk<T>[];
  /** The newest items, after the last boundary. */
  readonly rest: readonly T[];
}

/**
 * The largest chunk: some 7,000 articles. An old article that is mended costs a segment of this size at most; larger
 * ones would save queries a request and cost such a mend seconds.
 */
export const TOP_LEVEL = 6;

/** Items in order of time, each with a key that never changes. */
export function cutIntoChunks<T>(items: readonly T[], keyOf: (item: T) => string): Cut<T> {
  const hashes = new Map(items.map((item) => [item, hashOf(keyOf(item))]));
  const hashAt = (item: T | undefined): number => (item === undefined ? 0 : (hashes.get(item) ?? 0));
  const leaves = group(items, LEAF, (item) => bitsOf(hashAt(item), 0));
  let closed: readonly Chunk<T>[] = leaves.closed.map((members) => ({ level: 0, items: members, children: [] }));
  const segments: Chunk<T>[] = [];
  for (let level = 1; level <= TOP_LEVEL; level += 1) {
    const grouped = group(closed, BRANCH, (chunk) => bitsOf(hashAt(chunk.items.at(-1)), level));
    segments.unshift(...grouped.open);
    closed = grouped.closed.map((children) => ({ level, items: children.flatMap((child) => child.items), children }));
  }
  return { chunks: [...closed, ...segments], rest: leaves.open };
}

/** How many members a chunk has: at least and at most, and one in how many members is a boundary. */
interface Sizes {
  readonly least: number;
  readonly most: number;
  readonly oneIn: number;
}

/** Some 9 articles; at most 14, as the newest of them are one file that every change rewrites. */
const LEAF: Sizes = { least: 4, most: 14, oneIn: 6 };

/** Some 3 chunks: fewer make more merges, more leave more segments to ask. */
const BRANCH: Sizes = { least: 2, most: 6, oneIn: 2 };

function group<M>(members: readonly M[], { least, most, oneIn }: Sizes, randomOf: (member: M) => number): { closed: readonly (readonly M[])[]; open: readonly M[] } {
  const closed: (readonly M[])[] = [];
  let start = 0;
  members.forEach((member, index) => {
    const count = index + 1 - start;
    if (count < least || (count < most && randomOf(member) % oneIn !== 0)) return;
    closed.push(members.slice(start, index + 1));
    start = index + 1;
  });
  return { closed, open: members.slice(start) };
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Another random number at each level, from one hash. */
function bitsOf(hash: number, level: number): number {
  let mixed = (hash + Math.imul(level + 1, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

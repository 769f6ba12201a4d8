/**
 * Cuts a paper's articles into segments by a tree whose boundaries follow from the articles' addresses alone: an
 * article more or less changes the chunk that it is in and those above it, and no others, whatever came before.
 */

/** A node of the tree: articles that follow one another, closed by a boundary. */
export interface Chunk {
  /** 0: made of articles. */
  readonly level: number;
  /** Place of its first article, and of the first after it. */
  readonly start: number;
  readonly end: number;
  /** Chunks of the level below; none at level 0. */
  readonly children: readonly Chunk[];
}

/**
 * The largest chunk: some 26,000 articles. An old article that goes costs a segment of this size at most; a level
 * less would cost a third, and make queries of rare words at 100,000 articles ask three times as many segments.
 */
export const TOP_LEVEL = 7;

/**
 * The largest closed chunks, oldest first, of articles in order of time, each by a random number that never changes. The
 * newest articles, after the last boundary, are in none.
 */
export function cutIntoChunks(hashes: readonly number[]): readonly Chunk[] {
  const leaves = cutMembers(hashes.length, LEAF, (place) => bitsOf(hashes[place] ?? 0, 0));
  let closed: readonly Chunk[] = leaves.closed.map(([start, end]) => ({ level: 0, start, end, children: [] }));
  const segments: Chunk[] = [];
  for (let level = 1; level <= TOP_LEVEL; level += 1) {
    const members = closed;
    const cut = cutMembers(members.length, BRANCH, (index) => bitsOf(hashes[(members[index]?.end ?? 0) - 1] ?? 0, level));
    segments.unshift(...members.slice(cut.open));
    closed = cut.closed.map(([from, to]) => joinChunks(level, members.slice(from, to)));
  }
  return [...closed, ...segments];
}

function joinChunks(level: number, children: readonly Chunk[]): Chunk {
  return { level, start: children.at(0)?.start ?? 0, end: children.at(-1)?.end ?? 0, children };
}

/** How many members a chunk has: at least and at most, and one in how many members is a boundary. */
interface Sizes {
  readonly least: number;
  readonly most: number;
  readonly oneIn: number;
}

/** Some 9 articles; at most 12, as the newest of them are one file that every change rewrites. */
const LEAF: Sizes = { least: 6, most: 12, oneIn: 6 };

/** Some 3 chunks: fewer make more merges, more leave more segments to ask and more texts to be written at once. */
const BRANCH: Sizes = { least: 2, most: 4, oneIn: 3 };

/** Cuts so many members into groups: each from a place up to another; `open` is where the last, unclosed one begins. */
function cutMembers(count: number, { least, most, oneIn }: Sizes, randomOf: (index: number) => number): { readonly closed: readonly (readonly [number, number])[]; readonly open: number } {
  const closed: (readonly [number, number])[] = [];
  let open = 0;
  for (let end = 1; end <= count; end += 1) {
    const size = end - open;
    if (size < least || (size < most && randomOf(end - 1) % oneIn !== 0)) continue;
    closed.push([open, end]);
    open = end;
  }
  return { closed, open };
}

/** Another random number at each level, from one hash. */
function bitsOf(hash: number, level: number): number {
  let mixed = ((hash | 0) + Math.imul(level + 1, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

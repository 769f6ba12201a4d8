/**
 * When a merged segment comes into place. All of it at once would be megabytes in one publish; so a large one comes a
 * few shards with each article that follows it. What is in place follows from the articles alone, as everything does.
 */

/** Articles that have to follow a segment of so many characters, in two to the power of `shards` shards, before all of it is in place; 0: it is so at once. */
export function stepsOf(characters: number, shards: number): number {
  const bytes = BYTES_A_CHARACTER * characters;
  return bytes <= MOST_AT_ONCE ? 0 : Math.ceil(Math.max(bytes / MOST_A_STEP, 2 ** shards / MOST_SHARDS));
}

/**
 * How many of two to the power of `shards` shards are in place when so many articles follow; `undefined`: all of them.
 * None when the segment's last article is the newest: what it is merged from has to be published first.
 */
export function placedOf(steps: number, later: number, shards: number): number | undefined {
  return later >= steps ? undefined : Math.floor((later * 2 ** shards) / steps);
}

/** Of an index without its texts, measured on Korean news. */
const BYTES_A_CHARACTER = 0.6;

/** Bytes of a segment that is written at once, and of what an article more adds to a larger one. Each level of the tree may have one under way. */
const MOST_AT_ONCE = 60_000;
const MOST_A_STEP = 4_000;

/** Files that an article more adds to one: with those of two levels, a publish writes no more than all else that it changes. */
const MOST_SHARDS = 2;

/**
 * When segments come into place. All files of a closed chunk at once would be thousands in one publish; so they come a
 * few with each article, those of small chunks first. What is in place follows from the articles alone, as everything
 * does: it is worked out as if they had been published one by one.
 */
import { TOP_LEVEL, type Chunk } from './chunks.ts';

export interface Schedule {
  /** How many files of the chunk's segment are in place, the first of them; `undefined`: all. */
  readonly inPlace: (chunk: Chunk) => number | undefined;
  /** Whether the last of them came with one of the newest articles, so that what was published may lack some. */
  readonly isLate: (chunk: Chunk) => boolean;
}

/**
 * `chunks`: the largest closed ones of so many articles, oldest first. `countFiles`: of a chunk's segment, at least 1.
 * Files of a chunk come when all those of smaller chunks are there: so what it is merged from is always in place.
 */
export function scheduleSegments(chunks: readonly Chunk[], articles: number, countFiles: (chunk: Chunk) => number): Schedule {
  /** Of each level, in the order in which their files come. */
  const closed = Array.from({ length: TOP_LEVEL + 1 }, (): Chunk[] => []);
  /** Of each level, files that are still to come: those of the last ones that closed. */
  const waiting = closed.map(() => 0);
  let backlog = 0;
  let rate = FILES_AN_ARTICLE;
  let count = 0;

  /** Up to so many articles, the last of them included. */
  function advance(to: number): void {
    let budget = (to - count) * rate;
    count = to;
    for (let level = 0; budget > 0 && backlog > 0; level += 1) {
      const made = Math.min(budget, waiting[level] ?? 0);
      waiting[level] = (waiting[level] ?? 0) - made;
      backlog -= made;
      budget -= made;
    }
  }

  /** Chunks of which files are to come, and how many are in place. */
  function begun(): ReadonlyMap<Chunk, number> {
    return new Map(closed.flatMap((own, level) => lastOf(own, waiting[level] ?? 0, countFiles)));
  }

  let before: ReadonlyMap<Chunk, number> = new Map();
  forEachClosed(chunks, (chunk) => {
    // The article that closes a chunk brings the first of its files.
    const to = chunk.end - 1;
    if (count <= articles - LATE && to > articles - LATE) {
      advance(articles - LATE);
      before = begun();
    }
    if (to > count) advance(to);
    const files = countFiles(chunk);
    closed[chunk.level]?.push(chunk);
    waiting[chunk.level] = (waiting[chunk.level] ?? 0) + files;
    backlog += files;
    rate = Math.max(FILES_AN_ARTICLE, Math.ceil(backlog / MOST_WAITING));
  });
  advance(articles);
  const now = begun();
  return { inPlace: (chunk) => now.get(chunk), isLate: (chunk) => chunk.end > articles - LATE || before.has(chunk) };
}

/** The chunks to which the last so many files belong, with how many each has besides. */
function lastOf(chunks: readonly Chunk[], waiting: number, countFiles: (chunk: Chunk) => number): readonly (readonly [Chunk, number])[] {
  const last: [Chunk, number][] = [];
  let left = waiting;
  for (let index = chunks.length - 1; left > 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    const files = countFiles(chunk);
    last.push([chunk, Math.max(0, files - left)]);
    left -= files;
  }
  return last;
}

/** In the order in which they closed, smaller ones first. */
function forEachClosed(chunks: readonly Chunk[], visit: (chunk: Chunk) => void): void {
  chunks.forEach((chunk) => {
    forEachClosed(chunk.children, visit);
    visit(chunk);
  });
}

/**
 * Files of segments that an article brings: with the others that it changes, a publish writes 24. Papers need
 * three to four of these on average, whatever their articles' length.
 */
const FILES_AN_ARTICLE = 4;

/** More than so many files for each that an article brings are not put off: no paper that was measured has as many. */
const MOST_WAITING = 3_000;

/** Articles that may be published at once without building a merged segment from its texts. */
const LATE = 200;

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
  const waiting: readonly Task[][] = Array.from({ length: TOP_LEVEL + 1 }, () => []);
  const late = new Set<Chunk>();
  let backlog = 0;
  let count = 0;

  /** Up to so many articles, the last of them included. */
  function advance(to: number): void {
    const rate = Math.max(FILES_AN_ARTICLE, Math.ceil(backlog / MOST_WAITING));
    let budget = (to - count) * rate;
    while (budget > 0 && backlog > 0) {
      const tasks = waiting.find(({ length }) => length > 0) ?? [];
      const [task] = tasks;
      if (task === undefined) break;
      const made = Math.min(budget, task.left);
      task.left -= made;
      budget -= made;
      backlog -= made;
      if (task.left > 0) continue;
      tasks.shift();
      if (to - Math.floor(budget / rate) > articles - LATE) late.add(task.chunk);
    }
    count = to;
  }

  forEachClosed(chunks, (chunk) => {
    // The article that closes a chunk brings the first of its files.
    if (chunk.end - 1 > count) advance(chunk.end - 1);
    const left = countFiles(chunk);
    waiting[chunk.level]?.push({ chunk, files: left, left });
    backlog += left;
  });
  advance(articles);
  const started = new Map(waiting.flat().map(({ chunk, files, left }) => [chunk, files - left]));
  return { inPlace: (chunk) => started.get(chunk), isLate: (chunk) => late.has(chunk) };
}

interface Task {
  readonly chunk: Chunk;
  readonly files: number;
  /** Files that are still to come. */
  left: number;
}

/** In the order in which they closed, smaller ones first. */
function forEachClosed(chunks: readonly Chunk[], visit: (chunk: Chunk) => void): void {
  chunks.forEach((chunk) => {
    forEachClosed(chunk.children, visit);
    visit(chunk);
  });
}

/**
 * Files of segments that an article brings: with the others that it changes, a publish writes 25 at most. Papers need
 * three to four of these on average, whatever their articles' length.
 */
const FILES_AN_ARTICLE = 4;

/** More than so many files for each that an article brings are not put off: no paper that was measured has as many. */
const MOST_WAITING = 3_000;

/** Articles that may be published at once without building a merged segment from its texts. */
const LATE = 200;

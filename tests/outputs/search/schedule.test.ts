import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/base/hash.ts';
import { cutIntoChunks, type Chunk } from '../../../src/outputs/search/chunks.ts';
import { scheduleSegments } from '../../../src/outputs/search/schedule.ts';

const MOST = 2_000;
const addresses = Array.from({ length: MOST }, (_, index) => hashOf(`/2026/${index}/`));

interface State {
  readonly chunk: Chunk;
  readonly files: number;
  readonly inPlace: number;
  readonly isLate: boolean;
}

/** Every closed chunk of so many articles, smaller ones before those that they are parts of. */
function statesOf(articles: number, countFiles: (chunk: Chunk) => number): readonly State[] {
  const chunks = cutIntoChunks(addresses.slice(0, articles));
  const schedule = scheduleSegments(chunks, articles, countFiles);
  const stateOf = (chunk: Chunk): readonly State[] => {
    const files = countFiles(chunk);
    return [...chunk.children.flatMap(stateOf), { chunk, files, inPlace: schedule.inPlace(chunk) ?? files, isLate: schedule.isLate(chunk) }];
  };
  return chunks.flatMap(stateOf);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const inPlaceIn = (states: readonly State[]): number => sum(states.map(({ inPlace }) => inPlace));
const waitingIn = (states: readonly State[]): number => sum(states.map(({ files, inPlace }) => files - inPlace));

/** As segments of news are: a file for each third article. */
const usual = (chunk: Chunk): number => 3 + Math.ceil((chunk.end - chunk.start) / 3);
const sizes = fc.integer({ min: 1, max: MOST - 1 });

describe('files of segments', () => {
  it('come four with an article, as long as any are to come', () => {
    fc.assert(
      fc.property(sizes, (articles) => {
        const before = statesOf(articles, usual);
        const after = statesOf(articles + 1, usual);
        const isClosed = new Set(before.map(({ chunk }) => `${chunk.level} ${chunk.end}`));
        const closing = sum(after.filter(({ chunk }) => !isClosed.has(`${chunk.level} ${chunk.end}`)).map(({ files }) => files));
        expect(inPlaceIn(after) - inPlaceIn(before)).toBe(Math.min(4, waitingIn(before) + closing));
      }),
      { numRuns: 50 },
    );
  });

  it('come in order, those of small chunks first, so that what a segment is merged from is in place', () => {
    fc.assert(
      fc.property(sizes, (articles) => {
        const states = statesOf(articles, usual);
        const whole = new Set(states.filter(({ files, inPlace }) => files === inPlace).map(({ chunk }) => chunk));
        for (const { chunk, inPlace } of states) if (inPlace > 0) expect(chunk.children.filter((child) => !whole.has(child))).toEqual([]);
        const begun = states.filter(({ files, inPlace }) => inPlace > 0 && inPlace < files);
        expect(new Set(begun.map(({ chunk }) => chunk.level)).size).toBe(begun.length);
      }),
      { numRuns: 50 },
    );
  });

  it('are not put off for ever: where chunks need more than four an article, more come', () => {
    const long = (chunk: Chunk): number => 50 * (chunk.end - chunk.start);
    for (const articles of [500, 1_000, MOST - 1]) {
      // How many come is settled where a chunk closes.
      const waiting = waitingIn(statesOf(articles - 20, long));
      const brought = inPlaceIn(statesOf(articles + 1, long)) - inPlaceIn(statesOf(articles, long));
      expect(waiting).toBeGreaterThan(30_000);
      expect(brought).toBeGreaterThanOrEqual(Math.floor(waiting / 3_000));
    }
  });

  it('came late where the last of them came with one of the newest two hundred articles', () => {
    const isDone = ({ files, inPlace }: State): boolean => files === inPlace;
    const keyOf = ({ chunk }: State): string => `${chunk.level} ${chunk.end}`;
    const done = new Set(statesOf(MOST - 200, usual).filter(isDone).map(keyOf));
    for (const state of statesOf(MOST, usual).filter(isDone)) expect([keyOf(state), state.isLate]).toEqual([keyOf(state), !done.has(keyOf(state))]);
  });
});

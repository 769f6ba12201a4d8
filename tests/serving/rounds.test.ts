import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRounds } from '../../src/serving/rounds.ts';

const QUIET = { quiet: 20, patience: 300, restAfter: 2000 };

describe('rounds of work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Work and rest that take so many milliseconds, and a diary of them. */
  function rounds(takes: number) {
    const diary: string[] = [];
    const work = async (): Promise<void> => {
      diary.push('begin');
      await new Promise((resolve) => setTimeout(resolve, takes));
      diary.push('end');
    };
    const rest = async (): Promise<void> => {
      diary.push('rest');
      await new Promise((resolve) => setTimeout(resolve, takes));
      diary.push('rested');
    };
    return { diary, ...createRounds({ ...QUIET, work, rest }) };
  }

  it('makes one round of what is asked for in quick succession', async () => {
    const { ask, diary } = rounds(10);
    for (let step = 0; step < 5; step += 1) {
      ask();
      await vi.advanceTimersByTimeAsync(15);
    }
    expect(diary).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(diary).toEqual(['begin', 'end']);
  });

  it('does not wait for quiet for ever', async () => {
    const { ask, diary } = rounds(1000);
    for (let step = 0; step < 40; step += 1) {
      ask();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(diary).toEqual(['begin']);
  });

  it('never makes two at a time, and makes one more for all that was asked meanwhile', async () => {
    const { ask, diary } = rounds(500);
    ask();
    await vi.advanceTimersByTimeAsync(100);
    ask();
    ask();
    await vi.advanceTimersByTimeAsync(450);
    expect(diary).toEqual(['begin', 'end', 'begin']);
    await vi.advanceTimersByTimeAsync(600);
    expect(diary).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('makes the next one after it, when a round asks for another as it begins', async () => {
    const diary: string[] = [];
    const { ask } = createRounds({
      ...QUIET,
      rest: async () => {},
      work: async () => {
        if (diary.length === 0) ask();
        diary.push('begin');
        await new Promise((resolve) => setTimeout(resolve, 500));
        diary.push('end');
      },
    });
    ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(diary).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('rests when nothing was asked for a while', async () => {
    const { ask, diary } = rounds(10);
    ask();
    await vi.advanceTimersByTimeAsync(1000);
    ask();
    await vi.advanceTimersByTimeAsync(1900);
    expect(diary).not.toContain('rest');
    await vi.advanceTimersByTimeAsync(200);
    expect(diary.slice(-2)).toEqual(['rest', 'rested']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(diary.filter((entry) => entry === 'rest')).toHaveLength(1);
  });

  it('goes on after its rest with what was asked meanwhile', async () => {
    const { ask, diary } = rounds(500);
    ask();
    await vi.advanceTimersByTimeAsync(2700);
    ask();
    expect(diary).toEqual(['begin', 'end', 'rest']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(diary).toEqual(['begin', 'end', 'rest', 'rested', 'begin', 'end']);
  });

  it('ends with the round that is under way', async () => {
    const { ask, close, diary } = rounds(500);
    ask();
    await vi.advanceTimersByTimeAsync(100);
    ask();
    const closed = close();
    await vi.advanceTimersByTimeAsync(5000);
    await closed;
    ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect(diary).toEqual(['begin', 'end']);
  });

  it('ends with the rest that is under way', async () => {
    const { ask, close, diary } = rounds(500);
    ask();
    await vi.advanceTimersByTimeAsync(2700);
    const closed = close();
    expect(diary).toEqual(['begin', 'end', 'rest']);
    await vi.advanceTimersByTimeAsync(500);
    await closed;
    expect(diary.at(-1)).toBe('rested');
  });
});

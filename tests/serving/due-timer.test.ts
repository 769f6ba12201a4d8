import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDueTimer } from '../../src/serving/due-timer.ts';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the timer of scheduled articles', () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW }));
  afterEach(() => void vi.useRealTimers());

  /** A timer, and the moments at which it called. */
  function timed() {
    const calls: number[] = [];
    return { calls, ...createDueTimer(() => void calls.push(Date.now())) };
  }

  it.each([5000, HOUR, DAY, 30 * DAY])('calls once, when so many milliseconds have passed: %d', (left) => {
    const { set, calls } = timed();
    set(NOW + left);
    vi.advanceTimersByTime(left - 1);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(DAY);
    expect(calls).toEqual([NOW + left]);
  });

  it('takes a pause before a moment that is past, lest it calls without end', () => {
    const { set, calls } = timed();
    set(NOW - 9 * HOUR);
    vi.advanceTimersByTime(999);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual([NOW + 1000]);
  });

  it('calls when the machine wakes, although its timers stood still while it slept', () => {
    const { set, calls } = timed();
    set(NOW + 10 * HOUR);
    vi.setSystemTime(NOW + 10 * HOUR);
    vi.advanceTimersByTime(2 * 60_000);
    expect(calls).toHaveLength(1);
  });

  it.each([[NOW + HOUR, [NOW + HOUR]], [undefined, []]])('forgets the moment before when it is told another: %j', (next, expected) => {
    const { set, calls } = timed();
    set(NOW + 5000);
    set(next);
    vi.advanceTimersByTime(DAY);
    expect(calls).toEqual(expected);
  });
});

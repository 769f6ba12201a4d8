/** Calls when the time of a scheduled article has come, which changes the site although no file does. It knows no article. */

export interface DueTimer {
  /** Calls once at this moment, in milliseconds since 1970-01-01T00:00Z, and not at the one set before; for `undefined` never. */
  readonly set: (due: number | undefined) => void;
}

export function createDueTimer(call: () => void): DueTimer {
  let timer: NodeJS.Timeout | undefined;

  function set(due: number | undefined): void {
    clearTimeout(timer);
    if (due === undefined) return;
    const left = due - Date.now();
    timer = left > LONGEST ? setTimeout(set, LONGEST, due) : setTimeout(call, Math.max(left, SHORTEST));
  }

  return { set };
}

/**
 * Milliseconds after which it looks at the clock again: timers stand still while a machine sleeps, clocks are set, and
 * no timer may be longer than 25 days.
 */
const LONGEST = 60_000;

/** Milliseconds. Should an article still wait when it was called, it is not called without a pause. */
const SHORTEST = 1000;

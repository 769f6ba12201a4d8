/** Rounds of work that is asked for at any time: after a moment's quiet, one at a time, none too many. */

export interface Rounds {
  /** A round is to begin soon, whatever is going on. */
  readonly ask: () => void;
  /** Begins no more rounds; resolves when the last has ended. */
  readonly close: () => Promise<void>;
}

export interface RoundsOptions {
  /** Must not reject. */
  readonly work: () => Promise<void>;
  /** When nobody has asked for a while. */
  readonly rest: () => void;
  /** Milliseconds of quiet before a round, so that an editor's several steps of saving a file are one. */
  readonly quiet?: number;
  /** Milliseconds after which a round begins although it is not quiet. */
  readonly patience?: number;
  /** Milliseconds before it rests. */
  readonly restAfter?: number;
}

export function createRounds({ work, rest, quiet = 20, patience = 300, restAfter = 2000 }: RoundsOptions): Rounds {
  let askedAt: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isClosed = false;

  function ask(): void {
    if (isClosed) return;
    askedAt ??= performance.now();
    schedule();
  }

  function schedule(): void {
    if (running !== undefined || askedAt === undefined) return;
    clearTimeout(timer);
    const waited = performance.now() - askedAt;
    timer = setTimeout(begin, Math.max(0, Math.min(quiet, patience - waited)));
  }

  function begin(): void {
    askedAt = undefined;
    // Begun in the next step, so that work which asks for another round as it begins finds itself running.
    running = Promise.resolve().then(work).finally(() => {
      running = undefined;
      if (isClosed) return;
      if (askedAt === undefined) timer = setTimeout(rest, restAfter);
      else schedule();
    });
  }

  return {
    ask,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

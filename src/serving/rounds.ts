/** Rounds of work that is asked for at any time: after a moment's quiet, one at a time, none too many. */

export interface Rounds {
  /** A round is to begin soon, whatever is going on. */
  readonly ask: () => void;
  /** Begins no more rounds and no rest; resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
}

export interface RoundsOptions {
  /** Must not reject. */
  readonly work: () => Promise<void>;
  /** After a round, when nobody has asked for a while; who asks meanwhile waits until it ends. Must not reject. */
  readonly rest: () => Promise<void>;
  /** Milliseconds of quiet before a round, so that an editor's several steps of saving a file are one. */
  readonly quiet?: number;
  /** Milliseconds after which a round begins although it is not quiet. */
  readonly patience?: number;
  /** Milliseconds before it rests. */
  readonly restAfter?: number;
}

export function createRounds({ work, rest, quiet = 20, patience = 300, restAfter = 500 }: RoundsOptions): Rounds {
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
    timer = setTimeout(begin, Math.max(0, Math.min(quiet, patience - waited)), work);
  }

  function begin(task: () => Promise<void>): void {
    askedAt = undefined;
    // Begun in the next step, so that work which asks for another round as it begins finds itself running.
    running = Promise.resolve().then(task).finally(() => {
      running = undefined;
      if (isClosed) return;
      if (askedAt !== undefined) schedule();
      else if (task === work) timer = setTimeout(begin, restAfter, rest);
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

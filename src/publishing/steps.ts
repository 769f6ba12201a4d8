/** Times the steps of a build, for the report and the benchmark. Never part of what is published. */

export interface Steps {
  /** Runs `work` and adds its time to the step `name`. */
  readonly time: <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;
  /** Milliseconds by step, in the order in which the steps first ran. */
  readonly milliseconds: () => Readonly<Record<string, number>>;
  /** Milliseconds since the first. */
  readonly total: () => number;
}

export function createSteps(): Steps {
  const start = now();
  const spent = new Map<string, number>();
  return {
    async time(name, work) {
      const began = now();
      try {
        return await work();
      } finally {
        spent.set(name, (spent.get(name) ?? 0) + now() - began);
      }
    },
    milliseconds: () => Object.fromEntries([...spent].map(([name, time]) => [name, Math.round(time)])),
    total: () => Math.round(now() - start),
  };
}

/** Milliseconds, from some moment on. `performance` would first have to be loaded. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The machine code that V8 makes of a program as it runs. */

const KEEP = Symbol.for('sokbo.keepMachineCode');

/**
 * Keeps the machine code of this thread's program for the next run, where it runs compiled and none is kept yet (see
 * `src/cli/compiled-program.mjs`). To be called when the thread has done what it mostly does, since only that is in it.
 */
export function keepMachineCode(): void {
  const keep: unknown = Reflect.get(globalThis, KEEP);
  if (typeof keep !== 'function') return;
  Reflect.deleteProperty(globalThis, KEEP);
  keep();
}

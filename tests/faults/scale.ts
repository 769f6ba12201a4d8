/** How much of the faults is gone through: a little on every run of the tests, all by `npm run test:faults`. */

export const IS_FULL = process.env['SOKBO_FAULTS'] === 'full';

/** Times to repeat, of `full` times in all. */
export function repeat(full: number): number {
  return IS_FULL ? full : Math.ceil(full / 10);
}

/** What the commands' exit codes mean, the same for every command. */

export const EXIT_DONE = 0;
/** Problems in content kept something from being done. */
export const EXIT_PROBLEMS = 1;
/** The command was used wrongly, or the machine failed it. */
export const EXIT_USAGE = 2;
/** Stopped by a signal: 128 and the signal's number, as shells have it. */
export const EXIT_INTERRUPTED = 130;
export const EXIT_TERMINATED = 143;

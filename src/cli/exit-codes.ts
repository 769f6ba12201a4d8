/** What the commands' exit codes mean, the same for every command. */

export const EXIT_DONE = 0;
/** Problems in content kept something from being done. */
export const EXIT_PROBLEMS = 1;
/** The command was used wrongly, or the machine failed it. */
export const EXIT_USAGE = 2;

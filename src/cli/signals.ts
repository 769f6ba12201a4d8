/** Ends the command tidily when it is told to stop: whatever has to be put away listens for the end of the process. */
import { EXIT_INTERRUPTED, EXIT_TERMINATED } from './exit-codes.ts';

export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(EXIT_INTERRUPTED));
  process.once('SIGTERM', () => process.exit(EXIT_TERMINATED));
}

/** Ends the command tidily when it is told to stop: whatever has to be put away listens for the end of the process. */
import { EXIT_INTERRUPTED, EXIT_TERMINATED } from './exit-codes.ts';

/** Whoever reads what a command says (`| head`) may stop reading: the command then ends, and says nothing of it. */
export function exitWhenUnheard(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(EXIT_INTERRUPTED));
  process.once('SIGTERM', () => process.exit(EXIT_TERMINATED));
}

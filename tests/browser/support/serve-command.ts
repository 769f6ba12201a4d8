/** `sokbo serve` in a process of its own, over a folder that a test writes to. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { ROOT } from '../../house/imports.ts';

export interface ServeCommand {
  /** Where the site is. */
  readonly url: string;
  /** Every event so far, oldest first. */
  readonly events: readonly ServeEvent[];
  /** Presses Ctrl+C, and gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface ServeEvent {
  readonly event: 'serving' | 'built' | 'failed' | 'stopped';
  readonly url?: string;
  readonly error?: string;
  readonly rendered?: number;
  readonly problems?: readonly { readonly code: string; readonly file: string; readonly line: number }[];
}

/** Started on a free port, with its first build done. Throws when the command ends before that. */
export async function startServe(site: string, ...words: readonly string[]): Promise<ServeCommand> {
  const events: ServeEvent[] = [];
  const child = spawn(process.execPath, [path.join(ROOT, 'src/cli/start.cjs'), 'serve', '--site', site, '--port', '0', '--json', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event: ServeEvent = JSON.parse(line);
      events.push(event);
      if (event.event === 'built' || event.event === 'failed') resolve();
    });
  });
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`serve ended: ${errors} ${JSON.stringify(events)}`)))]);
  return {
    url: events.find(({ event }) => event === 'serving')?.url ?? '',
    events,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

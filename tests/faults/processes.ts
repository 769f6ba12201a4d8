/** Starts the processes that tests kill or set against each other. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';

export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** The end of each process, heard of even where nobody waits for it yet. */
const closed = new WeakMap<Child, Promise<unknown>>();

/** Runs a program of this project, in TypeScript or not. It is killed when the test ends, at the latest. */
export function start(script: string, args: readonly string[], cwd = process.cwd()): Child {
  const command = ['--import', import.meta.resolve('tsx'), path.resolve(import.meta.dirname, '../..', script), ...args];
  const child = spawn(process.execPath, command, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  closed.set(child, once(child, 'close'));
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Starts a publisher that is loaded and waits for `begin`. */
export async function startPublisher(...args: readonly string[]): Promise<Child> {
  const child = start('tests/faults/publisher.ts', args);
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return child;
}

export function begin(child: Child): void {
  child.stdin.end();
}

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for the end of a process, which may be over, with what it prints from now on. */
export async function endOf(child: Child): Promise<Ending> {
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.stderr += chunk.toString()));
  await closed.get(child);
  return { code: child.exitCode, ...printed };
}

/** Runs the command as a person does, in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../house/imports.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const START = path.join(ROOT, 'src/cli/start.cjs');

/** `input`: what stands on standard input. */
export function sokbo(words: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...words], { encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1', EDITOR: '', VISUAL: '' } });
  return { code: status, out: stdout, error: stderr };
}

/** The object that a command prints with `--json`. */
export function jsonOf({ out }: Ran): unknown {
  return JSON.parse(out);
}

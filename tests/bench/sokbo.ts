/** Sokbo itself, as its command. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Contestant } from './contestant.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

const COMMAND = [path.join(PROJECT, 'src/cli/start.mjs'), 'build'];

export const sokbo: Contestant = {
  name: 'Sokbo',
  async version() {
    const { version }: { version: string } = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8'));
    return version;
  },
  async prepare(site, folder) {
    const output = path.join(folder, '_site');
    const args = [...COMMAND, '--site', site, '--out', output, '--json'];
    return { command: process.execPath, args: [...args, '--clean'], changeArgs: args, cwd: PROJECT, output };
  },
};

/** Milliseconds by step, from what the command prints. */
export function stepsOf(stdout: string): ReadonlyMap<string, number> {
  const report: { steps?: Record<string, number> } = JSON.parse(stdout);
  return new Map(Object.entries(report.steps ?? {}));
}

/** Pages rendered and files written, from the same. */
export function countsOf(stdout: string): { readonly rendered: number; readonly written: number } {
  const { rendered = 0, written = 0 }: { rendered?: number; written?: number } = JSON.parse(stdout);
  return { rendered, written };
}

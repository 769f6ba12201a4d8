/** Sokbo itself, as its command. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { median } from './report.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

export const sokbo: Contestant = {
  name: 'Sokbo',
  async version() {
    return (await readManifest()).version;
  },
  async prepare(site, folder) {
    const output = path.join(folder, '_site');
    const command = await commandOfBuild();
    // The first command after a checkout compiles the program; the others have been compiled by whoever made them.
    await promisify(execFile)(process.execPath, [...command, '--help'], { cwd: PROJECT });
    const args = [...command, '--site', site, '--out', output, '--json'];
    return { command: process.execPath, args: [...args, '--clean'], changeArgs: args, cwd: PROJECT, output };
  },
};

/** What `npm run build` has Node do. */
async function commandOfBuild(): Promise<readonly string[]> {
  const { build = '' } = (await readManifest()).scripts;
  return build.split(' ').slice(1);
}

async function readManifest(): Promise<{ readonly version: string; readonly scripts: Readonly<Record<string, string>> }> {
  return JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8'));
}

/** Milliseconds by step, from what the command prints. */
export function stepsOf(stdout: string): ReadonlyMap<string, number> {
  const report: { steps?: Record<string, number> } = JSON.parse(stdout);
  return new Map(Object.entries(report.steps ?? {}));
}

/** Pages rendered and files written, from the same: medians of runs. */
export function countsOf(printed: readonly string[]): { readonly rendered: number; readonly written: number } {
  const reports = printed.map((stdout): { rendered?: number; written?: number } => JSON.parse(stdout));
  return { rendered: median(reports.map(({ rendered = 0 }) => rendered)), written: median(reports.map(({ written = 0 }) => written)) };
}

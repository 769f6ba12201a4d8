import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { endOf, start } from './processes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('the command', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('puts everything away on %s and exits with %i', { timeout: 60_000 }, async (signal, code) => {
    const folder = temporaryFolder();
    const child = start('src/cli/start.cjs', ['build', '--site', ROOT, '--out', path.join(folder, '_site')]);
    const ending = endOf(child);
    while (!existsSync(path.join(folder, '._site.staging')) && child.exitCode === null) await wait(5);
    child.kill(signal);
    expect(await ending).toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isRunning, startOf } from '../../src/publishing/processes.ts';

describe('processes', () => {
  it('run until they end', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const { pid = 0 } = child;
    const start = startOf(pid) ?? '';
    expect(isRunning(pid, start)).toBe(true);
    expect(isRunning(pid, '')).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(isRunning(pid, start)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('are told apart by when they started', () => {
    expect(startOf(process.pid)).toMatch(/^\d+$/u);
    expect(isRunning(process.pid, startOf(process.pid) ?? '')).toBe(true);
    expect(isRunning(process.pid, '1')).toBe(false);
  });
});

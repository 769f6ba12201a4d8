import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock, LockedError, type LockHolder } from '../../src/publishing/lock.ts';
import { startOf } from '../../src/publishing/processes.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const onLinux = it.runIf(process.platform === 'linux');

/** A lock that somebody left. */
function leaveLock(holder: Partial<LockHolder> | string): string {
  const folder = temporaryFolder();
  const self = { pid: process.pid, host: hostname(), start: startOf(process.pid) ?? '', since: '2026-11-22T03:00:00.000Z', command: 'build' };
  writeFiles(folder, { 'lock/holder.json': typeof holder === 'string' ? holder : JSON.stringify({ ...self, ...holder }) });
  return path.join(folder, 'lock');
}

const numberOfDeadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('the lock', () => {
  it('is there while it is held, and leaves nothing', () => {
    const folder = temporaryFolder();
    const lock = acquireLock(path.join(folder, 'lock'));
    expect(readdirSync(folder)).toEqual(['lock']);
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names its holder to whoever comes second', () => {
    const lock = path.join(temporaryFolder(), 'lock');
    const { release } = acquireLock(lock);
    const refusal = (() => {
      try {
        return acquireLock(lock);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(LockedError);
    expect(refusal).toMatchObject({ lock, holder: { pid: process.pid, host: hostname() } });
    expect(readdirSync(path.dirname(lock))).toEqual(['lock']);
    release();
  });

  it('is taken over from a process that is gone', () => {
    const lock = leaveLock({ pid: numberOfDeadProcess() });
    acquireLock(lock).release();
  });

  onLinux('is taken over when another process has got the number of its holder', () => {
    const lock = leaveLock({ start: '1' });
    acquireLock(lock).release();
  });

  it('stays with a holder on another machine, of which nothing can be known', () => {
    const lock = leaveLock({ pid: numberOfDeadProcess(), host: 'elsewhere' });
    expect(() => acquireLock(lock)).toThrow('on elsewhere');
  });

  it.each(['', '{"pid":'])('is taken over when its contents were lost: %j', (contents) => {
    acquireLock(leaveLock(contents)).release();
  });

  it('is not given back by one from whom it was taken', () => {
    const lock = leaveLock({ pid: numberOfDeadProcess() });
    const second = acquireLock(lock);
    expect(() => acquireLock(lock)).toThrow(LockedError);
    second.release();
    expect(readdirSync(path.dirname(lock))).toEqual([]);
  });
});

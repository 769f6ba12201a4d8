/**
 * Lets one build at a time work on an output. The lock is a folder that holds one file with its holder's particulars:
 * it comes into being, contents and all, by one rename, which fails while a holder's file is in it; and a lock left
 * behind is broken by removing that very file, so that of two builds that find it, never do both get through.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { hasCode } from './output-error.ts';
import { isRunning, startOf } from './processes.ts';

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in its system's own terms; empty where that cannot be known. */
  readonly start: string;
  /** ISO 8601 moment at which the lock was taken. */
  readonly since: string;
  readonly command: string;
}

export interface Lock {
  /** May be called more than once. */
  readonly release: () => void;
}

/** Another build is at work on the same output. */
export class LockedError extends Error {
  readonly holder: LockHolder;
  /** The lock's folder, for a person to remove when the holder is known to be gone. */
  readonly lock: string;

  constructor(holder: LockHolder, lock: string) {
    super(`Process ${holder.pid} on ${holder.host} is publishing since ${holder.since}.`);
    this.holder = holder;
    this.lock = lock;
  }
}

/** Takes the lock `folder`, also from a process that is gone. Throws a `LockedError` when a build holds it. */
export function acquireLock(folder: string): Lock {
  mkdirSync(path.dirname(folder), { recursive: true });
  const id = randomUUID();
  const candidate = `${folder}.${id}`;
  const name = `${id}.json`;
  mkdirSync(candidate);
  try {
    writeFileSync(path.join(candidate, name), JSON.stringify(describeThisProcess()));
    while (!moveInto(candidate, folder)) removeLeftBehind(folder);
  } catch (error) {
    rmSync(candidate, { recursive: true, force: true });
    throw error;
  }
  return { release: () => release(folder, name) };
}

function describeThisProcess(): LockHolder {
  const [, script = '', ...args] = process.argv;
  const command = [path.basename(script), ...args].join(' ');
  return { pid: process.pid, host: hostname(), start: startOf(process.pid) ?? '', since: new Date().toISOString(), command };
}

function moveInto(candidate: string, folder: string): boolean {
  try {
    renameSync(candidate, folder);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the files of holders that are gone. Throws a `LockedError` for one that is not. */
function removeLeftBehind(folder: string): void {
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    const holder = readHolder(file);
    if (holder !== undefined && mayBeRunning(holder)) throw new LockedError(holder, folder);
    rmSync(file, { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Undefined when the lock was released meanwhile, or lost its contents with the machine's power. */
function readHolder(file: string): LockHolder | undefined {
  try {
    const holder: LockHolder = JSON.parse(readFileSync(file, 'utf8'));
    return holder;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Of a process on another machine nothing can be known, so it counts as running. */
function mayBeRunning({ host, pid, start }: LockHolder): boolean {
  return host !== hostname() || isRunning(pid, start);
}

function release(folder: string, name: string): void {
  rmSync(path.join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

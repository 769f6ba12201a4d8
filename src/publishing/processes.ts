/** Whether a process that left its number is still there, although numbers are used again. Linux tells more than others. */
import { readFileSync } from 'node:fs';
import { hasCode } from './output-error.ts';

/**
 * When the process started, in ticks since the machine did. Undefined where there is no `/proc`, or no such process.
 * Source: proc_pid_stat(5), field 22.
 */
export function startOf(pid: number): string | undefined {
  return readStatus(pid)?.[START];
}

/** True while the process `pid` that started at `start` runs; an empty `start` stands for any. */
export function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
  const status = readStatus(pid);
  if (status === undefined) return true;
  if (GONE.includes(status[STATE] ?? '')) return false;
  return start === '' || status[START] === start;
}

/** Places among the fields that follow the command's name, which may itself hold spaces and brackets. */
const STATE = 0;
const START = 19;

/** States of a process that has ended and whose parent has not asked how. */
const GONE: readonly string[] = ['Z', 'X'];

function readStatus(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

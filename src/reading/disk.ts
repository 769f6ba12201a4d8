/** Single files of the disk, and what the system says of one that it does not give. It does not know what stands in them. */
import { readFileSync } from 'node:fs';
import { createProblem, type Problem } from '../base/problem.ts';
import { decodeUtf8, type Decoded } from '../base/decode.ts';

/** A file's text; `undefined`: there is none. `file`: as problems name it. */
export function readText(path: string, file: string): Decoded | undefined {
  try {
    return decodeUtf8(readFileSync(path), file);
  } catch (error) {
    return isAbsent(error) ? undefined : { kind: 'problem', problem: unreadable(error, file) };
  }
}

/** A file's bytes; `undefined` where the system does not give them. */
export function readBytesIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isFromSystem(error)) return undefined;
    throw error;
  }
}

/** The problem of a file that the system does not give. Throws an error that is none of the system's. */
export function unreadable(error: unknown, file: string): Problem {
  if (!isFromSystem(error)) throw error;
  return createProblem('SOKBO-E10', { file, params: { reason: reasonOf(error) } });
}

/** Whether what was asked for is not there, or no longer. */
export function isAbsent(error: unknown): boolean {
  return isFromSystem(error) && reasonOf(error) === 'ENOENT';
}

/** What the system says, in a word: `ENOENT`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function isFromSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

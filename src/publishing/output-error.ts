/** Why an output folder could not be published to, as types that a command can put into a sentence. */

/** The output folder holds files that Sokbo did not put there. */
export class ForeignFolderError extends Error {
  readonly directory: string;

  constructor(directory: string) {
    super(`${directory} is not empty and was not made by Sokbo.`);
    this.directory = directory;
  }
}

export type OutputFault = 'disk-full' | 'read-only' | 'forbidden' | 'other-file-system' | 'symbolic-link';

/** The machine, or what somebody put into the output folder, does not let a site be published there. */
export class OutputError extends Error {
  readonly fault: OutputFault;
  /** The file or folder that it happened at. */
  readonly place: string;

  constructor(fault: OutputFault, place: string, cause?: unknown) {
    super(`${place}: ${fault}`, { cause });
    this.fault = fault;
    this.place = place;
  }
}

/** A publish stopped after files had begun to go live: every page is whole, and the next run publishes the rest. */
export class InterruptedPublishError extends Error {
  constructor(cause: unknown) {
    super(`Publishing stopped before its end: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Runs `work`; what the file system refuses is thrown as an `OutputError`, at `place` or something below it. */
export function explainingFaults<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainFault(error, place);
  }
}

/** The `OutputError`, at `place` or something below it, for an error of the file system, or the error itself when it is of another kind. */
export function explainFault(error: unknown, place: string): unknown {
  const fault = FAULTS[codeOf(error) ?? ''];
  if (fault === undefined) return error;
  const named = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : place;
  return new OutputError(fault, named.startsWith(place) ? named : place, error);
}

/** True for an error of the file system with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.includes(code);
}

const FAULTS: Readonly<Record<string, OutputFault>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EXDEV: 'other-file-system',
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

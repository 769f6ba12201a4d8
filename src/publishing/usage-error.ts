/** The build was asked for something that cannot be: thrown before anything is read or written. */

export class UsageError extends Error {
  readonly kind: 'missing' | 'overlap';
  readonly directory: string;
  /** The folder that it overlaps; empty for a missing one. */
  readonly other: string;

  constructor(kind: 'missing' | 'overlap', directory: string, other = '') {
    super(kind === 'missing' ? `There is no folder ${directory}.` : `${directory} overlaps ${other}.`);
    this.kind = kind;
    this.directory = directory;
    this.other = other;
  }
}

/** One entry of YAML while it is mended: what the menders of its head, its items and its stray lines share. */
import type { YamlProblemCode } from '../problems/yaml.ts';
import type { Entry, Line } from './entries.ts';

/** A fault by its line and column, both from 0, in the text that was given. */
export interface LineFault {
  readonly code: YamlProblemCode;
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string>>;
  readonly mended?: string;
}

/** The lines of one entry while they are mended; `lines[0]` is its head. Each mender changes and reports its own part. */
export interface Draft {
  readonly entry: Entry;
  readonly margin: number;
  /** Names that stand in the document as `&name` and as `*name`. */
  readonly anchors: ReadonlySet<string>;
  readonly lines: string[];
  readonly faults: LineFault[];
}

/** Leaves lines of the entry out. */
export function blank(draft: Draft, lines: readonly Line[]): void {
  for (const { number } of lines) draft.lines[number - draft.entry.head.number] = '';
}

/** A fault of a field, by its path in the front matter. It knows nothing of lines: who has the text finds its place. */
import type { FrontMatterProblemCode } from '../base/problems/front-matter.ts';
import type { Severity } from '../base/problem.ts';

export interface FieldFault {
  readonly code: FrontMatterProblemCode;
  readonly severity: Severity;
  /** Keys and indexes down to the faulty value; empty: the front matter as a whole. */
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  readonly params: Readonly<Record<string, string | number>>;
  readonly mend: Mend | undefined;
}

/** How the value or key should read, where that is certain: another text, or the same signs as a text in quotes. */
export type Mend = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'quote' };

export interface FaultDetails {
  readonly severity?: Severity;
  readonly part?: 'key' | 'value';
  readonly params?: FieldFault['params'];
  readonly mend?: Mend | undefined;
}

export function createFault(code: FrontMatterProblemCode, path: FieldFault['path'], details: FaultDetails = {}): FieldFault {
  const { severity = 'error', part = 'value', params = {}, mend } = details;
  return { code, severity, path, part, params, mend };
}

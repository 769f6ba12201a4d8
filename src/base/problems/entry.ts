/** The shape of a catalogue entry: what is wrong and what to do, in each language of the tool. */

export interface ProblemWords {
  /** What is wrong, one sentence; `{name}` stands for a parameter. */
  readonly what: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

export interface ProblemEntry {
  readonly ko: ProblemWords;
  readonly en: ProblemWords;
}

export type ProblemGroup = Readonly<Record<`SOKBO-${string}`, ProblemEntry>>;

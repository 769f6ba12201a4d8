/** What a month's statistics are: plain data, the same for the terminal, for programs and for the page. */

/** Articles of a section, an author, a source, a day or a month. */
export interface Tally {
  /** Of a day `2026-11-22`, of a month `2026-11`; empty where articles name none (no section, no author). */
  readonly name: string;
  readonly articles: number;
  /** Those among them that name a source. */
  readonly outside: number;
}

/** An article as a list names it. */
export interface Named {
  readonly title: string;
  /** The file as problems name it. */
  readonly file: string;
  /** `2026-11-22` or `2026-11-22T09:00:00+09:00`, in the site's zone. */
  readonly date: string;
}

export interface NamedCorrection extends Named {
  /** When it was corrected; `date` is the article's. */
  readonly corrected: string;
  readonly text: string;
}

export interface NamedSponsored extends Named {
  /** Empty: the article does not name its sponsor. */
  readonly sponsor: string;
}

export interface NearCopy extends Named {
  /** File of the older article. */
  readonly other: string;
  /** Share of the text that both have, in percent. */
  readonly percent: number;
}

export interface MonthStatistics {
  /** `2026-11` */
  readonly month: string;
  /** Published in the month. */
  readonly articles: number;
  readonly outside: number;
  /** Published in the month before. */
  readonly articlesBefore: number;
  /** By their first category: the site's sections in its order, also empty ones, then others, then none. */
  readonly sections: readonly Tally[];
  /** Most articles first. An article of two authors counts for both. */
  readonly authors: readonly Tally[];
  /** Most articles first. */
  readonly sources: readonly Tally[];
  /** Every day of the month. */
  readonly days: readonly Tally[];
  /** The month and the eleven before it, oldest first. */
  readonly months: readonly Tally[];
  /** Made in the month, oldest first. */
  readonly corrections: readonly NamedCorrection[];
  readonly ai: { readonly assisted: readonly Named[]; readonly generated: readonly Named[] };
  readonly sponsored: readonly NamedSponsored[];
  /** Articles of the month whose text is nearly that of an older one. */
  readonly nearCopies: readonly NearCopy[];
  /** What is not published yet, of whichever month, soonest first. */
  readonly scheduled: readonly Named[];
  readonly drafts: readonly Named[];
}

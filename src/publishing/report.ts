/** What a build did, as data: the command puts it into words or JSON. */
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';
import type { Waiting } from '../reading/content.ts';
import type { Reason } from './changes.ts';
import type { Explanation } from './explain.ts';
import type { LiveArticle } from './live-faults.ts';
import type { MissingPicture } from './missing-pictures.ts';
import type { MovedArticle } from './moved-articles.ts';
import type { PublishedLists } from './published-lists.ts';

export interface BuildReport {
  /** Whether a publish that an earlier build left half done was finished first: with or without this one, it is live. */
  readonly resumed: boolean;
  /** False when problems kept the paper from being published; the output is then as it was. */
  readonly published: boolean;
  /** True when the valid articles could be published without those that have problems. */
  readonly holdable: boolean;
  readonly language: Language;
  /** Articles published. */
  readonly articles: number;
  /** Pages of the site. */
  readonly pages: number;
  /** Pages rendered in this run, by site path, and why. */
  readonly rendered: readonly { readonly url: string; readonly reason: Reason }[];
  /** Files that are new, have changed or are gone. */
  readonly lists: PublishedLists;
  /** Of the pages rendered in this run. */
  readonly missingPictures: readonly MissingPicture[];
  /** Whose old addresses lead nowhere now. */
  readonly movedArticles: readonly MovedArticle[];
  /** Why what this run knows could not all be kept for the next one. The site is live nevertheless. */
  readonly unkept: string | undefined;
  /** Of the page that was asked about. */
  readonly explanation: Explanation | undefined;
  /** Files whose articles or pages were kept out because of problems. */
  readonly held: readonly string[];
  /** Articles with problems that were on the site until now: this build took them down, or would if it held them back. */
  readonly liveFaults: readonly LiveArticle[];
  /** Articles kept out by their editors: drafts, and dated in the future. */
  readonly waiting: Waiting;
  /** Sorted by file, line and column; warnings among them. */
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
  /** Milliseconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

/** What a rule is: a function from its options to something that looks at a paper, text by text. */
import type { Article } from '../article/article.ts';
import type { Problem } from '../base/problem.ts';
import type { SiteConfig } from '../config/config.ts';
import type { BodyOutline } from './outline.ts';
import type { PublishedFiles } from './published-files.ts';

/** An article or a page of its own (`content/pages/`) with its source, as rules see it. */
export interface CheckedText {
  /** As problems name it. */
  readonly file: string;
  readonly permalink: string;
  /** Markdown. */
  readonly body: string;
  /** Lines count from 1 within the file. */
  readonly outline: BodyOutline;
  /** A warning at a line of the file, and at the address that stands there, where it is about one. */
  readonly warnAt: (line: number, code: Problem['code'], params: Problem['params'], address?: FaultyAddress) => Problem;
  /** A warning at a field of the front matter; at the file's beginning where there is no such field. */
  readonly warnOf: (field: string, code: Problem['code'], params: Problem['params'], address?: FaultyAddress) => Problem;
}

export interface CheckedArticle extends CheckedText {
  readonly article: Article;
}

export interface FaultyAddress {
  /** As it was read from the source. */
  readonly address: string;
  /** What probably should stand there; the warning shows the line with it. */
  readonly instead?: string | undefined;
}

/** What rules may know beside the article they look at. */
export interface Paper {
  readonly config: SiteConfig;
  readonly files: PublishedFiles;
  /** Sources of pictures that stand for "no picture". */
  readonly stockPictures: ReadonlySet<string>;
}

/** One look through a paper. */
export interface Inspection {
  /** Looks at the body of one text; each is shown once. */
  readonly visitBody?: (text: CheckedText) => Iterable<Problem>;
  /** Looks at what an article is besides; each is shown once, before its body. */
  readonly visitArticle?: (article: CheckedArticle) => Iterable<Problem>;
  /** What can be said only after all have been seen. */
  readonly finish?: () => Promise<readonly Problem[]>;
}

export type Rule = (paper: Paper) => Inspection;

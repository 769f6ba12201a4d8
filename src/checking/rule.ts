/** What a rule is: a function from its options to something that looks at a paper, article by article. */
import type { Article } from '../article/article.ts';
import type { Problem } from '../base/problem.ts';
import type { SiteConfig } from '../config/config.ts';
import type { BodyOutline } from './outline.ts';

/** An article with its source, as rules see it. */
export interface CheckedArticle {
  readonly article: Article;
  /** Markdown. */
  readonly body: string;
  /** Lines count from 1 within the file. */
  readonly outline: BodyOutline;
  /** A warning at a line of the file. */
  readonly warnAt: (line: number, code: Problem['code'], params: Problem['params']) => Problem;
  /** A warning at a field of the front matter; at the file's beginning where there is no such field. */
  readonly warnOf: (field: string, code: Problem['code'], params: Problem['params']) => Problem;
}

/** What rules may know beside the article they look at. */
export interface Paper {
  readonly config: SiteConfig;
  /** Whether readers find a page or a file at this site path. */
  readonly hasAddress: (path: string) => boolean;
  /** Sources of pictures that stand for "no picture". */
  readonly stockPictures: ReadonlySet<string>;
}

/** One look through a paper. */
export interface Inspection {
  /** Looks at one article; each is shown once. */
  readonly visit: (article: CheckedArticle) => Iterable<Problem>;
  /** What can be said only after all have been seen. */
  readonly finish?: () => Promise<readonly Problem[]>;
}

export type Rule = (paper: Paper) => Inspection;

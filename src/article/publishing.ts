/** Which articles readers may see. It is told the time, and never asks for it. */
import type { Article } from './article.ts';

export interface PublishingOptions {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Publish drafts and articles with `published: false` as well. */
  readonly drafts: boolean;
  /** Publish articles dated in the future as well. */
  readonly future: boolean;
}

/** Why an article is kept back: it is a draft (or `published: false`), or its time has not come. */
export type Withheld = 'draft' | 'future';

export function isPublished(article: Article, options: PublishingOptions): boolean {
  return withheldFor(article, options) === undefined;
}

/** `undefined`: it is not. */
export function withheldFor(article: Article, { now, drafts, future }: PublishingOptions): Withheld | undefined {
  if (!drafts && (article.draft || !article.published)) return 'draft';
  return !future && article.date.ms > now ? 'future' : undefined;
}

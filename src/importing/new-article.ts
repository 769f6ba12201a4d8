/**
 * A new article from what its writer says of it: a valid file at a place of its own, with an empty body. It is a draft,
 * since the next build would publish it as it stands.
 */
import path from 'node:path';
import type { ArticleContext } from '../article/build.ts';
import type { Moment } from '../base/moments.ts';
import type { Problem } from '../base/problem.ts';
import { toOneLine } from '../base/text.ts';
import { readArticle } from '../reading/articles.ts';
import { articleText } from '../base/front-matter-text.ts';
import { isThere, writeNewFile } from './writing/new-file.ts';
import { findPlace, type NewPlace } from './writing/place.ts';
import { takenAddresses, type AddressedContent } from './writing/taken-addresses.ts';
import { writtenDate } from './writing/written-date.ts';

export interface NewArticle {
  readonly title: string;
  readonly date: Moment;
  readonly category: string | undefined;
  /** An author's id or a name. */
  readonly author: string | undefined;
}

export interface NewArticleSite {
  /** The articles folder. */
  readonly directory: string;
  readonly content: AddressedContent;
  readonly context: ArticleContext;
}

export interface WrittenArticle extends NewPlace {
  /** Path that `fs` can open. */
  readonly file: string;
  /** Why there is no such file: the fields would not make an article. Empty when it was written. */
  readonly problems: readonly Problem[];
}

/** Writes the file, unless it would be no valid article. Throws an `Error` when the disk fails. */
export async function writeNewArticle(article: NewArticle, { directory, content, context }: NewArticleSite): Promise<WrittenArticle> {
  const { date, category, author } = article;
  const title = toOneLine(article.title).normalize('NFC');
  const categories = category === undefined ? [] : [category];
  const addresses = takenAddresses(content);
  const isFree = ({ id, permalink }: NewPlace): boolean => addresses.isFree(permalink) && !isThere(path.join(directory, id));
  const place = findPlace({ title, date, categories, pattern: context.config.permalink, isFree });
  const file = path.join(directory, place.id);
  const text = articleText({ title, date: writtenDate(date, context.parseMoment), draft: true, categories, author }, '');
  const { problems } = readArticle(Buffer.from(text), { id: place.id, path: file, file: place.id }, context);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) await writeNewFile(file, text);
  return { ...place, file, problems: errors };
}

/**
 * The schema of an article's front matter: every field with its type. It sees texts, lists and maps as the editor
 * wrote them, and gives either the article's fields or every fault of every one of them.
 */
import * as z from 'zod';
import type { MomentParser } from '../base/moments.ts';
import { slugify } from '../base/slug.ts';
import { charactersOf } from '../base/text.ts';
import { bylinesReader } from './bylines.ts';
import { correctionsReader } from './corrections.ts';
import { choiceReader, field, flagOf, momentReader, namesReader, readFlag, readMarkdown, readText, type FieldReader } from './fields.ts';
import { readPicture } from './picture.ts';
import { readPermalink, readRedirects } from './site-path.ts';

export const MAX_TITLE_LENGTH = 300;

export interface SchemaOptions {
  /** Reads dates in the site's time zone. */
  readonly parseMoment: MomentParser;
  /** Names of the files in `content/authors/`, without their ending. */
  readonly authorIds: readonly string[];
}

export type FieldsSchema = ReturnType<typeof createFieldsSchema>;

export type Fields = z.output<FieldsSchema>;

/** Creates the schema; once for a site, as it is made ready for speed. */
export function createFieldsSchema({ parseMoment, authorIds }: SchemaOptions) {
  const readMoment = momentReader(parseMoment);
  const flag = field(readFlag).optional();
  const text = field(readText).optional();
  const picture = field(readPicture).optional();
  return z.object({
    title: field(readTitle).optional(),
    date: field(readMoment).optional(),
    updated: field(readMoment).optional(),
    categories: field(namesReader('plural')).optional(),
    category: field(namesReader('singular')).optional(),
    tags: field(readTags).optional(),
    tag: field(namesReader('singular', withoutHash)).optional(),
    author: field(bylinesReader('singular', authorIds)).optional(),
    authors: field(bylinesReader('plural', authorIds)).optional(),
    excerpt: text,
    feature_text: field(readMarkdown).optional(),
    feature_image: picture,
    image: picture,
    permalink: field(readPermalink).optional(),
    slug: field(readSlug).optional(),
    redirect_from: field(readRedirects).optional(),
    published: flag,
    draft: flag,
    breaking: flag,
    pin: flag,
    lead: flag,
    noindex: flag,
    comments: flag,
    series: text,
    source: text,
    corrections: field(correctionsReader(readMoment)).optional(),
    ai: field(choiceReader(['none', 'assisted', 'generated'])).optional(),
    sponsored: field(readSponsor).optional(),
    lang: field(readLanguage).optional(),
    language: field(readLanguage).optional(),
  });
}

const readTitle: FieldReader<string> = (value, report) => {
  const title = readText(value, report);
  if (title === undefined || title.length <= MAX_TITLE_LENGTH) return title;
  const { length } = charactersOf(title);
  return length <= MAX_TITLE_LENGTH ? title : report('SOKBO-F11', { params: { length } });
};

const readSlug: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  return text === undefined ? undefined : slugify(text) || report('SOKBO-F60');
};

/** `''`: sponsored by someone who is not named. `sponsored: false` is as good as none. */
const readSponsor: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  if (text === undefined) return undefined;
  const flag = flagOf(text);
  return flag === undefined ? text : flag ? '' : undefined;
};

/** A BCP 47 tag in its usual spelling. */
const readLanguage: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return report('SOKBO-F43', { params: { value: text } });
  }
};

/** `#하나 #둘` in a row are two. */
const readTags: FieldReader<readonly string[]> = (value, report) =>
  readTagNames(typeof value === 'string' && value.trimStart().startsWith('#') ? value.replace(/\s+(?=#)/gu, ', ') : value, report);

/** Editors write tags as hashtags, too. */
function withoutHash(name: string): string {
  return name.replace(/^#+\s*/u, '');
}

const readTagNames = namesReader('plural', withoutHash);

/** The documents beside articles, an author and a static page, from their front matter and body. It knows no files. */
import * as z from 'zod';
import { slugifyOr } from '../base/slug.ts';
import type { Author, BodySource, StaticPage } from './article.ts';
import { createFault, type FieldFault } from './fault.ts';
import { field, readFlag, readText } from './fields.ts';
import { faultOfIssue } from './front-matter.ts';
import { completePath } from './permalink.ts';
import { readPicture } from './picture.ts';
import { readPagePath } from './site-path.ts';

/** One document as it was found; `id` is its file's path without the ending. */
export interface DocumentMaterial {
  readonly id: string;
  /** The file as problems name it. */
  readonly file: string;
  /** Front matter: texts, lists and maps as written. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Keys of front matter whose values could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly body: BodySource;
  readonly bodyText: string;
}

export interface BuiltDocument<Document> {
  /** Absent when a fault is an error. */
  readonly document: Document | undefined;
  readonly faults: readonly FieldFault[];
}

const text = field(readText).optional();

const authorSchema = z.object({ name: text, title: text, email: text, bio: text, image: field(readPicture).optional() });

const pageSchema = z.object({ title: text, excerpt: text, permalink: field(readPagePath).optional(), noindex: field(readFlag).optional() });

/** An author; the file's body is the biography where front matter gives none, as `summarise` puts it. */
export function buildAuthor({ id, raw, unreadable, bodyText }: DocumentMaterial, summarise: (body: string) => string): BuiltDocument<Author> {
  const parsed = authorSchema.safeParse(raw);
  if (!parsed.success) return { document: undefined, faults: parsed.error.issues.map(faultOfIssue) };
  const { name, title, email, bio, image } = parsed.data;
  if (name === undefined) return { document: undefined, faults: missing('name', unreadable) };
  return { document: { id, name, title, email, bio: bio ?? (summarise(bodyText) || undefined), image }, faults: [] };
}

/** A static page; its address is its path below `content/pages/` unless it names another. */
export function buildStaticPage({ id, file, raw, unreadable, body, bodyText }: DocumentMaterial, summarise: (body: string) => string): BuiltDocument<StaticPage> {
  const parsed = pageSchema.safeParse(raw);
  if (!parsed.success) return { document: undefined, faults: parsed.error.issues.map(faultOfIssue) };
  const { title, excerpt, permalink, noindex } = parsed.data;
  if (title === undefined) return { document: undefined, faults: missing('title', unreadable) };
  const path = permalink ?? `/${id.split('/').map((part) => slugifyOr(part, 'page')).join('/')}/`;
  const document = { id, file, permalink: completePath(path), title, excerpt: excerpt ?? summarise(bodyText), noindex: noindex ?? false, body };
  return { document, faults: [] };
}

function missing(name: string, unreadable: ReadonlySet<string>): FieldFault[] {
  return unreadable.has(name) ? [] : [createFault('SOKBO-F17', [], { params: { field: name } })];
}

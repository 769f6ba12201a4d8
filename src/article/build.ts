/**
 * Builds an article from its front matter, its file name and its body, or tells everything that keeps it from being
 * one. It knows no files and no lines.
 */
import type { SiteConfig } from '../config/config.ts';
import { digestOf } from '../base/digest.ts';
import type { MomentParser } from '../base/moments.ts';
import { slugify } from '../base/slug.ts';
import type { Article, BodySource } from './article.ts';
import { distinctBylines } from './bylines.ts';
import { checkDates } from './dates.ts';
import { createFault, type FieldFault } from './fault.ts';
import { distinct } from './fields.ts';
import { checkFields, type CheckedFields } from './front-matter.ts';
import { readName, type NamedDate } from './naming.ts';
import { buildPermalink } from './permalink.ts';
import type { Fields, FieldsSchema } from './schema.ts';

/** One article as it was found. */
export interface ArticleMaterial {
  /** The file's path below the articles folder, NFC, `/` separated. */
  readonly id: string;
  /** The file as problems name it. */
  readonly file: string;
  /** Of the whole file, its id included. */
  readonly digest: string;
  /** Front matter: texts, lists and maps as written. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Keys of front matter whose values could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly body: BodySource;
  readonly bodyText: string;
}

export interface ArticleContext {
  readonly config: SiteConfig;
  readonly schema: FieldsSchema;
  readonly parseMoment: MomentParser;
  /** Plain text for lists, made from a body. */
  readonly summarise: (body: string) => string;
  readonly findUnclosed: FindUnclosed;
}

/** Markup of a body that is never closed, so that no reader sees what comes after it as it was meant. Where there is none, `undefined`. */
export type FindUnclosed = (body: string) => UnclosedMarkup | undefined;

export interface UnclosedMarkup {
  /** `<script>`, `<!--`; of a code fence, which opens and closes alike, three backticks or more. */
  readonly opening: string;
  /** `</script>`, `-->` */
  readonly closing: string;
  /** Within the body; both from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface BuiltArticle {
  /** Absent when a fault is an error. */
  readonly article: Article | undefined;
  readonly faults: readonly FieldFault[];
}

export function buildArticle(material: ArticleMaterial, context: ArticleContext): BuiltArticle {
  const { schema, parseMoment } = context;
  const checked = checkFields(material.raw, material.unreadable, schema);
  const name = readName(stemOf(material.id), parseMoment);
  const { fields } = checked;
  const title = fields?.title;
  const date = fields?.date ?? name.moment;
  const faults = [...checked.faults, ...missing(checked, name, material.raw)];
  if (fields === undefined || title === undefined || date === undefined) return { article: undefined, faults };

  const dates = checkDates(date, fields.updated, fields.corrections ?? []);
  faults.push(...dates.faults);
  if (faults.some(({ severity }) => severity === 'error')) return { article: undefined, faults };
  const categories = distinct([...(fields.category ?? []), ...(fields.categories ?? [])]);
  const slug = fields.slug ?? (slugify(name.rest) || slugify(title) || slugify(digestOf(material.id)));
  const permalink = buildPermalink(fields.permalink ?? context.config.permalink, { date, slug, categories });
  return { article: assemble(material, context, { fields, extra: checked.extra, title, date, updated: dates.updated, categories, permalink }), faults };
}

type Decided = Pick<Article, 'extra' | 'title' | 'date' | 'updated' | 'categories' | 'permalink'> & { readonly fields: Fields };

function assemble({ id, file, digest, body, bodyText }: ArticleMaterial, { config, summarise }: ArticleContext, decided: Decided): Article {
  const { fields, permalink } = decided;
  return {
    id,
    file,
    digest,
    permalink,
    title: decided.title,
    date: decided.date,
    updated: decided.updated,
    categories: decided.categories,
    extra: decided.extra,
    body,
    bodyLength: bodyText.replace(TAG, '').length,
    language: otherLanguage(fields.lang ?? fields.language, config.language),
    tags: distinct([...(fields.tags ?? []), ...(fields.tag ?? [])]),
    bylines: distinctBylines([...(fields.author ?? []), ...(fields.authors ?? [])]),
    excerpt: fields.excerpt ?? summarise(bodyText),
    featureText: fields.feature_text,
    featureImage: fields.feature_image,
    image: fields.image,
    redirectFrom: [...new Set(fields.redirect_from)].filter((path) => path !== permalink),
    draft: fields.draft ?? false,
    published: fields.published ?? true,
    breaking: fields.breaking ?? false,
    pin: fields.pin ?? false,
    lead: fields.lead ?? false,
    noindex: fields.noindex ?? false,
    comments: fields.comments ?? true,
    series: fields.series,
    source: fields.source,
    corrections: fields.corrections ?? [],
    ai: fields.ai ?? 'none',
    sponsored: fields.sponsored,
  };
}

const TAG = /<[^>]*>/gu;

function missing({ given }: CheckedFields, name: NamedDate, raw: ArticleMaterial['raw']): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!given.has('title')) faults.push(createFault('SOKBO-F10', Object.hasOwn(raw, 'title') ? ['title'] : []));
  if (given.has('date') || name.moment !== undefined) return faults;
  const { written } = name;
  return [...faults, written === undefined ? createFault('SOKBO-F22', []) : createFault('SOKBO-F23', [], { params: { value: written } })];
}

/** `undefined` when the tag says no more than the site's language does: `ko-KR` in a Korean paper. */
function otherLanguage(tag: string | undefined, siteLanguage: string): string | undefined {
  if (tag === undefined) return undefined;
  const full = (language: string): string => new Intl.Locale(language).maximize().toString();
  return full(tag) === full(siteLanguage) ? undefined : tag;
}

/** The file's name without folders and ending. */
function stemOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
}

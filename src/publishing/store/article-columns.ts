/**
 * Articles as the store writes them: of the fields that nearly all articles have, one column each; the others by the few
 * articles that have them.
 */
import type { Article, Picture } from '../../article/article.ts';
import { headOf } from '../../article/head.ts';

/** A column for each field, by the article's index; holds nothing of use where there is no article. */
export interface ArticleColumns {
  readonly permalinks: readonly string[];
  readonly titles: readonly string[];
  readonly dates: ArrayLike<number>;
  readonly heads: ArrayLike<number>;
  readonly isoDates: readonly string[];
  readonly categories: SharedColumn<Article['categories']>;
  readonly tags: SharedColumn<Article['tags']>;
  readonly bylines: SharedColumn<Article['bylines']>;
  readonly images: readonly (Picture | null)[];
  readonly bodies: readonly string[];
  readonly lengths: readonly (number | null)[];
  /** Fields that are not as in most articles. */
  readonly others: Readonly<Record<number, OtherFields>>;
}

/** A column of which many values are alike: each of them once, and by the article's index which of them it is. */
interface SharedColumn<Value> {
  readonly values: readonly Value[];
  readonly which: readonly number[];
}

export type OtherFields = Partial<Omit<Article, ColumnField | TextField | OwnField>>;
type ColumnField = 'permalink' | 'head' | 'title' | 'date' | 'categories' | 'tags' | 'bylines' | 'image' | 'body';
/** Kept apart: a run that changes little needs few of them. */
type TextField = 'excerpt' | 'featureText';
/** Kept with the file. */
export type OwnField = 'id' | 'file' | 'digest';

export function columnsOf(articles: readonly (Article | undefined)[]): ArticleColumns {
  const column = <Value>(valueOf: (article: Article) => Value, none: Value): Value[] => articles.map((article) => (article === undefined ? none : valueOf(article)));
  return {
    permalinks: column(({ permalink }) => permalink, ''),
    titles: column(({ title }) => title, ''),
    dates: column(({ date }) => date.ms, 0),
    heads: column(headOf, 0),
    isoDates: column(({ date }) => date.iso, ''),
    categories: sharedColumn(column(({ categories }) => categories, [])),
    tags: sharedColumn(column(({ tags }) => tags, [])),
    bylines: sharedColumn(column(({ bylines }) => bylines, [])),
    images: column(({ image }) => image ?? null, null),
    bodies: column(({ body }) => body.digest, ''),
    lengths: column(({ body }) => body.length ?? null, null),
    others: Object.fromEntries(articles.flatMap((article, index) => (article === undefined ? [] : otherFieldsOf(article).map((fields) => [index, fields] as const)))),
  };
}

function sharedColumn<Value extends object>(values: readonly Value[]): SharedColumn<Value> {
  const distinct = new Map<string, { readonly index: number; readonly value: Value }>();
  const which = values.map((value) => {
    const text = JSON.stringify(value);
    const { index } = distinct.get(text) ?? { index: distinct.size };
    if (index === distinct.size) distinct.set(text, { index, value });
    return index;
  });
  return { values: [...distinct.values()].map(({ value }) => value), which };
}

/** The same value for all articles that have it, which a paper of thousands should not hold a thousand times. */
export function sharedValue<Value>({ values, which }: SharedColumn<Value>, index: number): Value | undefined {
  return values[which[index] ?? -1];
}

/** None, where all of them are as in most articles. */
function otherFieldsOf(article: Article): [] | [OtherFields] {
  const unusual = Object.entries(USUAL).flatMap(([name, usual]) => {
    const value: unknown = Reflect.get(article, name);
    return isAlike(value, usual) ? [] : [[name, value] as const];
  });
  return unusual.length === 0 ? [] : [Object.fromEntries(unusual)];
}

/** As most articles are. */
export const USUAL: Required<OtherFields> = {
  updated: undefined,
  language: undefined,
  featureImage: undefined,
  redirectFrom: [],
  draft: false,
  published: true,
  breaking: false,
  pin: false,
  lead: false,
  noindex: false,
  comments: true,
  series: undefined,
  source: undefined,
  corrections: [],
  ai: 'none',
  sponsored: undefined,
  extra: {},
};

function isAlike(value: unknown, usual: unknown): boolean {
  if (typeof usual !== 'object') return value === usual;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * Articles as the store writes them: of the fields that nearly all articles have, one column each; the others by the few
 * articles that have them.
 */
import type { Article, Picture } from '../../article/article.ts';
import { addressOf, frameOf, headOf, printOf } from '../../article/numbers.ts';
import { placeOf, rootOf } from '../../site/free-addresses.ts';

/** A column for each field, by the article's index; holds nothing of use where there is no article. */
export interface ArticleColumns extends NumberColumns, PlainColumns, FileNameColumns, WordColumns {
  /** Read when they are asked for, and each may then throw a `DamagedStoreError`. */
  readonly permalinks: () => readonly string[];
  readonly titles: () => readonly string[];
  /** Digests of bodies. */
  readonly bodies: () => readonly string[];
  readonly texts: () => readonly ArticleTexts[];
}

/** What every publish asks of every article, kept as it is in memory. */
export interface NumberColumns {
  /** `Moment.ms` */
  readonly dates: ArrayLike<number>;
  readonly heads: ArrayLike<number>;
  readonly frames: ArrayLike<number>;
  readonly prints: ArrayLike<number>;
  readonly addresses: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  readonly roots: ArrayLike<number>;
  /** `NaN` where nobody counted. */
  readonly lengths: ArrayLike<number>;
}

/** One byte a character is enough for these. */
export interface PlainColumns {
  readonly isoDates: readonly string[];
}

/** And for these, where names of files are plain, those of pictures as well. */
export interface FileNameColumns {
  readonly images: SharedColumn<Picture | null>;
}

export interface WordColumns {
  readonly categories: SharedColumn<Article['categories']>;
  readonly tags: SharedColumn<Article['tags']>;
  readonly bylines: SharedColumn<Article['bylines']>;
  /** Fields that are not as in most articles. */
  readonly others: Readonly<Record<number, OtherFields>>;
}

/** Excerpt and deck. */
export type ArticleTexts = readonly [string, string?];

/** A column of which many values are alike: each of them once, and by the article's index which of them it is. */
interface SharedColumn<Value> {
  readonly values: readonly Value[];
  readonly which: readonly number[];
}

export type OtherFields = Partial<Omit<Article, ColumnField | OwnField>>;
type ColumnField = 'permalink' | 'head' | 'frame' | 'print' | 'address' | 'place' | 'root' | 'title' | 'date' | 'categories' | 'tags' | 'bylines' | 'image' | 'body' | 'bodyLength' | 'excerpt' | 'featureText';
/** Kept with the file. */
type OwnField = 'id' | 'file' | 'digest';

export function columnsOf(articles: readonly (Article | undefined)[]): ArticleColumns {
  const column = <Value>(valueOf: (article: Article) => Value, none: Value): Value[] => articles.map((article) => (article === undefined ? none : valueOf(article)));
  return {
    dates: column(({ date }) => date.ms, 0),
    heads: column(headOf, 0),
    frames: column(frameOf, 0),
    prints: column(printOf, 0),
    addresses: column(addressOf, 0),
    places: column(placeOf, 0),
    roots: column(rootOf, 0),
    lengths: column(({ bodyLength = NaN }) => bodyLength, NaN),
    isoDates: column(({ date }) => date.iso, ''),
    categories: sharedColumn(column(({ categories }) => categories, [])),
    tags: sharedColumn(column(({ tags }) => tags, [])),
    bylines: sharedColumn(column(({ bylines }) => bylines, [])),
    images: sharedColumn(column<Picture | null>(({ image }) => image ?? null, null)),
    others: Object.fromEntries(articles.flatMap((article, index) => (article === undefined ? [] : otherFieldsOf(article).map((fields) => [index, fields] as const)))),
    permalinks: () => column(({ permalink }) => permalink, ''),
    titles: () => column(({ title }) => title, ''),
    bodies: () => column(({ body }) => body.digest, ''),
    texts: () => column(textsOf, ['']),
  };
}

function textsOf({ excerpt, featureText }: Article): ArticleTexts {
  return featureText === undefined ? [excerpt] : [excerpt, featureText];
}

function sharedColumn<Value extends object | null>(values: readonly Value[]): SharedColumn<Value> {
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
  const unusual = FIELDS.filter(([name, usual]) => !isAlike(Reflect.get(article, name), usual));
  return unusual.length === 0 ? [] : [Object.fromEntries(unusual.map(([name]): [string, unknown] => [name, Reflect.get(article, name)]))];
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

const FIELDS = Object.entries(USUAL);

function isAlike(value: unknown, usual: unknown): boolean {
  if (typeof usual !== 'object') return value === usual;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

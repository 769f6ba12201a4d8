/**
 * An article as the store gives it back: of the fields that nearly all articles have, one column each; the others by
 * the few articles that have them.
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

type OtherFields = Partial<Omit<Article, ColumnField | TextField | OwnField>>;
type ColumnField = 'permalink' | 'head' | 'title' | 'date' | 'categories' | 'tags' | 'bylines' | 'image' | 'body';
/** Kept apart: a run that changes little needs few of them. */
type TextField = 'excerpt' | 'featureText';
/** Kept with the file. */
type OwnField = 'id' | 'file' | 'digest';

/** Excerpt and deck. */
export type ArticleTexts = readonly [string, string?];

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
function sharedValue<Value>({ values, which }: SharedColumn<Value>, index: number): Value | undefined {
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

export function textsOf(article: Article | undefined): ArticleTexts {
  if (article === undefined) return [''];
  const { excerpt, featureText } = article;
  return featureText === undefined ? [excerpt] : [excerpt, featureText];
}

/** The texts of the article with this index; may throw a `DamagedStoreError`. */
export type ReadTexts = (index: number) => ArticleTexts;

/** What is known of an article beside its columns. */
export interface StoredPlace extends Pick<Article, OwnField> {
  /** Of its file, which `fs` can open. */
  readonly path: string;
}

/** The article whose columns have this index. Its texts are asked for when somebody looks at them. */
export function storedArticle(columns: ArticleColumns, index: number, place: StoredPlace, texts: ReadTexts): Article {
  return new StoredArticle(columns, index, place, texts);
}

/** Spelt out, so that all are of one shape, and fast. What most articles have alike is looked up when it is asked for. */
class StoredArticle implements Article {
  readonly id: Article['id'];
  readonly file: Article['file'];
  readonly digest: Article['digest'];
  readonly permalink: Article['permalink'];
  readonly title: Article['title'];
  readonly date: Article['date'];
  readonly categories: Article['categories'];
  readonly tags: Article['tags'];
  readonly bylines: Article['bylines'];
  readonly image: Article['image'];
  readonly #others: OtherFields;
  readonly #columns: ArticleColumns;
  readonly #index: number;
  readonly #path: string;
  readonly #texts: ReadTexts;

  constructor(columns: ArticleColumns, index: number, { id, file, digest, path }: StoredPlace, texts: ReadTexts) {
    this.id = id;
    this.file = file;
    this.digest = digest;
    this.permalink = columns.permalinks[index] ?? '';
    this.title = columns.titles[index] ?? '';
    this.date = { ms: columns.dates[index] ?? 0, iso: columns.isoDates[index] ?? '' };
    this.categories = sharedValue(columns.categories, index) ?? [];
    this.tags = sharedValue(columns.tags, index) ?? [];
    this.bylines = sharedValue(columns.bylines, index) ?? [];
    this.image = columns.images[index] ?? undefined;
    this.#others = columns.others[index] ?? USUAL;
    this.#columns = columns;
    this.#index = index;
    this.#path = path;
    this.#texts = texts;
  }

  get head(): number {
    return this.#columns.heads[this.#index] ?? 0;
  }

  get body(): Article['body'] {
    const digest = this.#columns.bodies[this.#index] ?? '';
    const length = this.#columns.lengths[this.#index] ?? undefined;
    return length === undefined ? { path: this.#path, digest } : { path: this.#path, digest, length };
  }

  get excerpt(): string {
    return this.#texts(this.#index)[0];
  }

  get featureText(): string | undefined {
    return this.#texts(this.#index)[1];
  }

  get updated(): Article['updated'] {
    return this.#others.updated;
  }

  get language(): Article['language'] {
    return this.#others.language;
  }

  get featureImage(): Article['featureImage'] {
    return this.#others.featureImage;
  }

  get series(): Article['series'] {
    return this.#others.series;
  }

  get source(): Article['source'] {
    return this.#others.source;
  }

  get sponsored(): Article['sponsored'] {
    return this.#others.sponsored;
  }

  get redirectFrom(): Article['redirectFrom'] {
    return this.#others.redirectFrom ?? USUAL.redirectFrom;
  }

  get draft(): Article['draft'] {
    return this.#others.draft ?? USUAL.draft;
  }

  get published(): Article['published'] {
    return this.#others.published ?? USUAL.published;
  }

  get breaking(): Article['breaking'] {
    return this.#others.breaking ?? USUAL.breaking;
  }

  get pin(): Article['pin'] {
    return this.#others.pin ?? USUAL.pin;
  }

  get lead(): Article['lead'] {
    return this.#others.lead ?? USUAL.lead;
  }

  get noindex(): Article['noindex'] {
    return this.#others.noindex ?? USUAL.noindex;
  }

  get comments(): Article['comments'] {
    return this.#others.comments ?? USUAL.comments;
  }

  get corrections(): Article['corrections'] {
    return this.#others.corrections ?? USUAL.corrections;
  }

  get ai(): Article['ai'] {
    return this.#others.ai ?? USUAL.ai;
  }

  get extra(): Article['extra'] {
    return this.#others.extra ?? USUAL.extra;
  }
}

/** As most articles are. */
const USUAL: Required<OtherFields> = {
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

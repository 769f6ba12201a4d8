/**
 * An article as the store gives it back: of the fields that nearly all articles have, one column each; the others by
 * the few articles that have them.
 */
import type { Article, Picture } from '../../article/article.ts';

/** A column for each field, by the article's index; holds nothing of use where there is no article. */
export interface ArticleColumns {
  readonly permalinks: readonly string[];
  readonly titles: readonly string[];
  readonly dates: readonly number[];
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
type ColumnField = 'permalink' | 'title' | 'date' | 'categories' | 'tags' | 'bylines' | 'image' | 'body';
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
  const { id: _id, file: _file, digest: _digest, excerpt: _excerpt, featureText: _deck, permalink: _permalink, title: _title, date: _date, categories: _categories, tags: _tags, bylines: _bylines, image: _image, body: _body, ...others } = article;
  const unusual = Object.entries(others).filter(([name, value]) => !isUsual(name, value));
  return unusual.length === 0 ? [] : [Object.fromEntries(unusual)];
}

export function textsOf(article: Article | undefined): ArticleTexts {
  if (article === undefined) return [''];
  const { excerpt, featureText } = article;
  return featureText === undefined ? [excerpt] : [excerpt, featureText];
}

/** What is known of an article beside its columns. */
export interface StoredPlace extends Pick<Article, OwnField> {
  /** Of its file, which `fs` can open. */
  readonly path: string;
}

/** The article whose columns have this index. Its texts are asked for when somebody looks at them. */
export function storedArticle(columns: ArticleColumns, index: number, place: StoredPlace, texts: () => ArticleTexts): Article {
  return new StoredArticle(columns, index, place, texts);
}

/** Spelt out, so that all are of one shape, and fast. */
class StoredArticle implements Article {
  readonly id: Article['id'];
  readonly file: Article['file'];
  readonly digest: Article['digest'];
  readonly body: Article['body'];
  readonly permalink: Article['permalink'];
  readonly title: Article['title'];
  readonly date: Article['date'];
  readonly updated: Article['updated'];
  readonly language: Article['language'];
  readonly categories: Article['categories'];
  readonly tags: Article['tags'];
  readonly bylines: Article['bylines'];
  readonly featureImage: Article['featureImage'];
  readonly image: Article['image'];
  readonly redirectFrom: Article['redirectFrom'];
  readonly draft: Article['draft'];
  readonly published: Article['published'];
  readonly breaking: Article['breaking'];
  readonly pin: Article['pin'];
  readonly lead: Article['lead'];
  readonly noindex: Article['noindex'];
  readonly comments: Article['comments'];
  readonly series: Article['series'];
  readonly source: Article['source'];
  readonly corrections: Article['corrections'];
  readonly ai: Article['ai'];
  readonly sponsored: Article['sponsored'];
  readonly extra: Article['extra'];
  readonly #texts: () => ArticleTexts;

  constructor(columns: ArticleColumns, index: number, { id, file, digest, path }: StoredPlace, texts: () => ArticleTexts) {
    const others = columns.others[index] ?? NOTHING;
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
    const length = columns.lengths[index] ?? undefined;
    const body = columns.bodies[index] ?? '';
    this.body = length === undefined ? { path, digest: body } : { path, digest: body, length };
    this.updated = others.updated;
    this.language = others.language;
    this.featureImage = others.featureImage;
    this.redirectFrom = others.redirectFrom ?? USUAL.redirectFrom;
    this.draft = others.draft ?? USUAL.draft;
    this.published = others.published ?? USUAL.published;
    this.breaking = others.breaking ?? USUAL.breaking;
    this.pin = others.pin ?? USUAL.pin;
    this.lead = others.lead ?? USUAL.lead;
    this.noindex = others.noindex ?? USUAL.noindex;
    this.comments = others.comments ?? USUAL.comments;
    this.series = others.series;
    this.source = others.source;
    this.corrections = others.corrections ?? USUAL.corrections;
    this.ai = others.ai ?? USUAL.ai;
    this.sponsored = others.sponsored;
    this.extra = others.extra ?? USUAL.extra;
    this.#texts = texts;
  }

  get excerpt(): string {
    return this.#texts()[0];
  }

  get featureText(): string | undefined {
    return this.#texts()[1];
  }
}

const NOTHING: OtherFields = {};

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

const USUAL_VALUES: ReadonlyMap<string, unknown> = new Map(Object.entries(USUAL));

function isUsual(name: string, value: unknown): boolean {
  const usual = USUAL_VALUES.get(name);
  if (typeof usual !== 'object') return value === usual;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

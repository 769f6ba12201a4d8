/** An article as the store gives it back. */
import type { Article } from '../../article/article.ts';
import { sharedValue, USUAL, type ArticleColumns, type OtherFields, type OwnField } from './article-columns.ts';

/** Excerpt and deck. */
export type ArticleTexts = readonly [string, string?];

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

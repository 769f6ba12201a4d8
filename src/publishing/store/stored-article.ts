/** An article as the store gives it back. */
import type { Article } from '../../article/article.ts';
import { sharedValue, USUAL, type ArticleColumns, type OtherFields } from './article-columns.ts';

/** Where a file lies now, asked for of few. */
export interface StoredPlace {
  /** Which `fs` can open. */
  readonly path: string;
  /** The file as problems name it. */
  readonly file: string;
}

/** With what the store keeps with the files. */
export interface StoredColumns extends ArticleColumns {
  readonly ids: readonly string[];
  readonly digests: () => readonly string[];
}

/** The article whose columns have this index. Texts of which a publish needs few are read when somebody looks at one. */
export function storedArticle(columns: StoredColumns, index: number, place: StoredPlace): Article {
  return new StoredArticle(columns, index, place);
}

/** Holds what a publish asks of every article more than once; spelt out, so that all are of one shape, and fast. */
class StoredArticle implements Article {
  readonly date: Article['date'];
  readonly categories: Article['categories'];
  readonly tags: Article['tags'];
  readonly bylines: Article['bylines'];
  readonly image: Article['image'];
  readonly #columns: StoredColumns;
  readonly #index: number;
  readonly #place: StoredPlace;
  readonly #others: OtherFields;

  constructor(columns: StoredColumns, index: number, place: StoredPlace) {
    this.date = { ms: columns.dates[index] ?? 0, iso: columns.isoDates[index] ?? '' };
    this.categories = sharedValue(columns.categories, index) ?? [];
    this.tags = sharedValue(columns.tags, index) ?? [];
    this.bylines = sharedValue(columns.bylines, index) ?? [];
    this.image = sharedValue(columns.images, index) ?? undefined;
    this.#columns = columns;
    this.#index = index;
    this.#place = place;
    this.#others = columns.others[index] ?? USUAL;
  }

  get id(): string {
    return this.#columns.ids[this.#index] ?? '';
  }

  get file(): string {
    return this.#place.file;
  }

  get head(): number {
    return this.#columns.heads[this.#index] ?? 0;
  }

  get frame(): number {
    return this.#columns.frames[this.#index] ?? 0;
  }

  get print(): number {
    return this.#columns.prints[this.#index] ?? 0;
  }

  get address(): number {
    return this.#columns.addresses[this.#index] ?? 0;
  }

  get place(): number {
    return this.#columns.places[this.#index] ?? 0;
  }

  get root(): number {
    return this.#columns.roots[this.#index] ?? 0;
  }

  get bodyLength(): number | undefined {
    const length = this.#columns.lengths[this.#index];
    return Number.isNaN(length) ? undefined : length;
  }

  get digest(): string {
    return this.#columns.digests()[this.#index] ?? '';
  }

  get permalink(): string {
    return this.#columns.permalinks()[this.#index] ?? '';
  }

  get title(): string {
    return this.#columns.titles()[this.#index] ?? '';
  }

  get body(): Article['body'] {
    return { path: this.#place.path, digest: this.#columns.bodies()[this.#index] ?? '' };
  }

  get excerpt(): string {
    return this.#columns.texts()[this.#index]?.[0] ?? '';
  }

  get featureText(): string | undefined {
    return this.#columns.texts()[this.#index]?.[1];
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

/**
 * An article's file as the store keeps it. What every run needs is kept apart from the texts, of which a run that
 * changes little needs few.
 */
import type { Article } from '../../article/article.ts';
import type { KnownFile } from '../../reading/memory.ts';

/** What every run needs, as JSON. Fields that are as in most articles are left out. */
export interface ArticleRecord {
  readonly id: string;
  readonly state: KnownFile['state'];
  readonly digest: string;
  readonly problems?: KnownFile['problems'];
  readonly article?: Partial<Article>;
}

/** Excerpt and deck. */
export type ArticleTexts = readonly [string, string?];

export function recordOf(id: string, { state, digest, problems, article }: KnownFile): ArticleRecord {
  const record = { id, state, digest, ...(problems.length === 0 ? {} : { problems }) };
  if (article === undefined) return record;
  const { excerpt: _excerpt, featureText: _deck, id: _id, file: _file, digest: _digest, body, ...fields } = article;
  const unusual = Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isUsual(name, value)));
  return { ...record, article: { ...unusual, body: { ...body, path: '' } } };
}

export function textsOf({ article }: KnownFile): ArticleTexts {
  if (article === undefined) return [''];
  const { excerpt, featureText } = article;
  return featureText === undefined ? [excerpt] : [excerpt, featureText];
}

/** The file as it was read. Its texts are asked for when somebody looks at them. */
export function knownFileOf(record: ArticleRecord, place: { readonly path: string; readonly file: string }, texts: () => ArticleTexts): KnownFile {
  const { state, digest } = record;
  const problems = record.problems === undefined ? NO_PROBLEMS : record.problems.map((problem) => ({ ...problem, file: place.file }));
  return { state, digest, problems, article: record.article && new StoredArticle(record, place, texts) };
}

const NO_PROBLEMS: KnownFile['problems'] = [];

interface StoredArticle extends Omit<Article, 'excerpt' | 'featureText'> {}

/** An article whose texts are read when they are asked for. A class, so that all are of one shape, and fast. */
class StoredArticle implements Article {
  readonly #texts: () => ArticleTexts;

  constructor({ id, digest, article }: ArticleRecord, { path, file }: { readonly path: string; readonly file: string }, texts: () => ArticleTexts) {
    Object.assign(this, USUAL, article, { id, digest, file, body: { ...NO_BODY, ...article?.body, path } });
    this.#texts = texts;
  }

  get excerpt(): string {
    return this.#texts()[0];
  }

  get featureText(): string | undefined {
    return this.#texts()[1];
  }
}

const NO_BODY = { path: '', digest: '' };

/** An article as most are, and what every article has of its own. */
const USUAL: Omit<Article, 'id' | 'file' | 'digest' | 'body' | 'excerpt' | 'featureText'> = {
  permalink: '',
  title: '',
  date: { ms: 0, iso: '' },
  updated: undefined,
  language: undefined,
  categories: [],
  tags: [],
  bylines: [],
  featureImage: undefined,
  image: undefined,
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
  return typeof value === 'object' && value !== null && name !== 'date' && Object.keys(value).length === 0;
}

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

/** An article whose texts are read when they are asked for. Spelt out, so that all are of one shape, and fast. */
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

  constructor(record: ArticleRecord, { path, file }: { readonly path: string; readonly file: string }, texts: () => ArticleTexts) {
    const fields = record.article ?? {};
    this.id = record.id;
    this.file = file;
    this.digest = record.digest;
    this.body = { ...NO_BODY, ...fields.body, path };
    this.permalink = fields.permalink ?? USUAL.permalink;
    this.title = fields.title ?? USUAL.title;
    this.date = fields.date ?? USUAL.date;
    this.updated = fields.updated;
    this.language = fields.language;
    this.categories = fields.categories ?? USUAL.categories;
    this.tags = fields.tags ?? USUAL.tags;
    this.bylines = fields.bylines ?? USUAL.bylines;
    this.featureImage = fields.featureImage;
    this.image = fields.image;
    this.redirectFrom = fields.redirectFrom ?? USUAL.redirectFrom;
    this.draft = fields.draft ?? USUAL.draft;
    this.published = fields.published ?? USUAL.published;
    this.breaking = fields.breaking ?? USUAL.breaking;
    this.pin = fields.pin ?? USUAL.pin;
    this.lead = fields.lead ?? USUAL.lead;
    this.noindex = fields.noindex ?? USUAL.noindex;
    this.comments = fields.comments ?? USUAL.comments;
    this.series = fields.series;
    this.source = fields.source;
    this.corrections = fields.corrections ?? USUAL.corrections;
    this.ai = fields.ai ?? USUAL.ai;
    this.sponsored = fields.sponsored;
    this.extra = fields.extra ?? USUAL.extra;
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

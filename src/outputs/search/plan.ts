/** The search index of a site as outputs. */
import type { Article, Byline } from '../../article/article.ts';
import { addressOf, printOf } from '../../article/numbers.ts';
import { hashOf, hashOfNumber } from '../../base/hash.ts';
import { memoize } from '../../base/memoize.ts';
import { toOneLine } from '../../base/text.ts';
import type { Site } from '../../site/site.ts';
import { bytesOutput, type Output, type OutputGroup } from '../output.ts';
import type { SearchDocument } from './document.ts';
import { planIndexFiles } from './files.ts';
import type { PublishedIndex } from './published.ts';
import type { IndexFile } from './segment-files.ts';

export interface SearchContext {
  /** An article's body as plain text. Called once for each file that holds or indexes the article. */
  readonly readBody: (article: Article) => string;
  /** Plain text of Markdown. */
  readonly toPlainText: (markdown: string) => string;
  /**
   * The index as it was published last, by this same code. With it, an article more needs the texts of some hundred
   * articles at most, and so does one that is mended; without it, those of every segment that is being merged, and of the
   * one in which the mended article is.
   */
  readonly published?: PublishedIndex;
}

export interface SearchOutputs {
  /** To be made in this order, and to go live before `outputs`. */
  readonly groups: readonly OutputGroup[];
  /** The manifest is the last. */
  readonly outputs: readonly Output[];
}

/** Every file of the index. */
export function planSearch(site: Site, context: SearchContext): SearchOutputs {
  const names = new Map(site.authors.map(({ id, name }) => [id, name]));
  // Many articles share the list of who wrote them.
  const writersOf = memoize((bylines: Article['bylines']): Writers => {
    const shown = bylines.map((byline) => nameOf(byline, names));
    return { names: shown, hash: shown.reduce((hash, name) => hashOf(name, hash), shown.length) };
  });
  const documents = site.articles.toReversed().map((article) => new ArticleDocument(article, writersOf(article.bylines), context));
  const { groups, files } = planIndexFiles(documents, context.published);
  return {
    groups: groups.map((group) => ({ key: group.key, folders: group.folders.map(folderOf), outputs: () => group.files().map(toOutput) })),
    outputs: files.map(toOutput),
  };
}

/** Below the output, of a site path that ends with a slash. */
function folderOf(sitePath: string): string {
  return sitePath.slice(1, -1);
}

function toOutput({ path, fingerprint, isStill, make }: IndexFile): Output {
  return { ...bytesOutput(path, fingerprint, make), isStill };
}

/** An article as the index sees it. Most of a publish's documents are only asked what they are called: the rest is worked out when it is. */
class ArticleDocument implements SearchDocument {
  readonly address: number;
  readonly digest: number;
  readonly length: number;
  readonly authors: readonly string[];
  readonly #article: Article;
  readonly #context: SearchContext;

  constructor(article: Article, writers: Writers, context: SearchContext) {
    this.#article = article;
    this.#context = context;
    this.address = addressOf(article);
    this.digest = hashOfNumber(printOf(article), hashOfNumber(this.address, writers.hash));
    this.length = SUMMARY_LENGTH + (article.bodyLength ?? TYPICAL_LENGTH);
    this.authors = writers.names;
  }

  get url(): string {
    return this.#article.permalink;
  }

  get date(): string {
    return this.#article.date.iso;
  }

  get title(): string {
    return this.#article.title;
  }

  get section(): string {
    return this.#article.categories[0] ?? '';
  }

  get tags(): readonly string[] {
    return this.#article.tags;
  }

  readParts(): readonly string[] {
    const { readBody, toPlainText } = this.#context;
    const { excerpt, featureText = '' } = this.#article;
    const deck = featureText === excerpt || isPlain(featureText) ? featureText : toPlainText(featureText);
    return distinct([deck, excerpt, readBody(this.#article)]);
  }
}

interface Writers {
  readonly names: readonly string[];
  readonly hash: number;
}

/** Whether Markdown means nothing by this text: decks rarely hold any, and rendering costs more than indexing. */
export function isPlain(markdown: string): boolean {
  return PLAIN.test(markdown);
}

/** One line of letters, digits and what punctuation has no meaning, not begun by what could begin a list. */
const PLAIN = /^(?! |-|\d+[.)](?: |$))[\p{L}\p{N}\p{M} .,?%()/·…“”‘’'";:-]*$/u;

/** Characters of an excerpt and a deck, more or less. */
const SUMMARY_LENGTH = 300;

/** Characters of a body that nobody counted. */
const TYPICAL_LENGTH = 1_000;

function nameOf(byline: Byline, names: ReadonlyMap<string, string>): string {
  return byline.kind === 'name' ? byline.name : (names.get(byline.id) ?? byline.id);
}

/** Without parts that another says already, as an excerpt often does. */
function distinct(parts: readonly string[]): readonly string[] {
  const clean = parts.map(toOneLine);
  return clean.filter((part, index) => part !== '' && !clean.some((other, at) => at !== index && other.includes(part) && (other !== part || at < index)));
}

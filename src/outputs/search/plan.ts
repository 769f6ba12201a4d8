/** The search index of a site as outputs. */
import type { Article, Byline } from '../../article/article.ts';
import { MANIFEST_PATH } from '../../base/search/format.ts';
import { toOneLine } from '../../base/text.ts';
import type { Site } from '../../site/site.ts';
import { bytesOutput, textOutput, type Output } from '../output.ts';
import type { SearchDocument } from './document.ts';
import { planIndexFiles } from './files.ts';
import type { IndexFile } from './segment-files.ts';

export interface SearchContext {
  /** An article's body as plain text. Called once for each file that holds or indexes the article. */
  readonly readBody: (article: Article) => string;
  /** Plain text of Markdown. */
  readonly toPlainText: (markdown: string) => string;
}

/** Every file of the index: to be made in this order, and to go live before the manifest, which is the last. */
export function planSearch(site: Site, context: SearchContext): readonly Output[] {
  const names = new Map(site.authors.map(({ id, name }) => [id, name]));
  const documents = site.articles.toReversed().map((article) => createDocument(article, names, context));
  return planIndexFiles(documents).map(toOutput);
}

/** The manifest is text, so that servers compress it. */
function toOutput({ path, fingerprint, make }: IndexFile): Output {
  return path === MANIFEST_PATH ? textOutput(path, fingerprint, () => new TextDecoder().decode(make())) : bytesOutput(path, fingerprint, make);
}

function createDocument(article: Article, names: ReadonlyMap<string, string>, { readBody, toPlainText }: SearchContext): SearchDocument {
  const { permalink, title, date, categories, tags, bylines, body } = article;
  const section = categories[0] ?? '';
  const authors = bylines.map((byline) => nameOf(byline, names));
  return {
    ...{ url: permalink, title, date: date.iso, section, tags, authors },
    digest: [article.digest, permalink, ...authors].join('\n'),
    length: SUMMARY_LENGTH + (body.length ?? TYPICAL_LENGTH),
    readParts() {
      // Only now: of most articles no build reads these.
      const { excerpt, featureText = '' } = article;
      const deck = featureText === excerpt || isPlain(featureText) ? featureText : toPlainText(featureText);
      return distinct([deck, excerpt, readBody(article)]);
    },
  };
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

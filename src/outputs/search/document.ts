/** An article as the search index sees it. */
import { toOneLine } from '../../base/text.ts';
import type { ArticleText } from '../../base/search/texts.ts';

export interface SearchDocument extends Omit<ArticleText, 'parts'> {
  /** Stands for its address: a whole number below 2^53. */
  readonly address: number;
  /** Differs whenever anything of the document does: the same. */
  readonly digest: number;
  /** Characters of its text, roughly: decides into how many files its segment is cut. */
  readonly length: number;
  /** Deck, excerpt and body as plain text, as far as they are there, each on one line. Pure, and asked for only when a file is made. */
  readonly readParts: () => readonly string[];
}

/** What the index of heads holds of an article. */
export type ArticleHead = Omit<ArticleText, 'parts'>;

/** The document with its text, to the letter as a text file gives it back: what is published tells what was indexed. */
export function withText(document: SearchDocument): ArticleText {
  return { ...withHead(document), parts: document.readParts() };
}

/** The same without its text. */
export function withHead({ url, title, date, section, tags, authors }: SearchDocument): ArticleHead {
  return { url, title: toOneLine(title), date, section: toOneLine(section), tags: toNames(tags), authors: toNames(authors) };
}

function toNames(names: readonly string[]): readonly string[] {
  return names.map(toOneLine).filter((name) => name !== '');
}

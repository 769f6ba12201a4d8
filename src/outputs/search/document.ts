/** An article as the search index sees it. */
import type { ArticleText } from '../../base/search/texts.ts';

export interface SearchDocument extends Omit<ArticleText, 'parts'> {
  /** Differs whenever anything of the document does. */
  readonly digest: string;
  /** Characters of its text, roughly: decides into how many files its segment is cut. */
  readonly length: number;
  /** Deck, excerpt and body as plain text. Pure, and asked for only when a file is made. */
  readonly readParts: () => readonly string[];
}

/** The document with its text, as a text file holds it. */
export function withText(document: SearchDocument): ArticleText {
  const { url, title, date, section, tags, authors } = document;
  return { url, title, date, section, tags, authors, parts: document.readParts() };
}

/**
 * Splits a text into front matter and body with gray-matter, of which nothing else is used: its engines, its cache,
 * its excerpts and its sections stay out, and the YAML is parsed by our own reader.
 */
import matter from 'gray-matter';

export interface Split {
  /** What stands between the fences; its first line is the rest of the opening fence's line. */
  readonly header: string;
  readonly body: string;
}

/**
 * The text has to begin with `---` and to hold a closing `---`; `fences.ts` sees to that. Only the part up to there is
 * shown to gray-matter, which makes several copies of what it is given.
 */
export function splitFrontMatter(text: string): Split {
  const { matter: header } = matter(text.slice(0, endOf(text)), OPTIONS);
  return { header, body: bodyIn(text) };
}

/** The body alone, of a text whose front matter was read before. */
export function bodyIn(text: string): string {
  const end = endOf(text);
  return text.slice(text[end] === '\n' ? end + 1 : end).replace(/^[ \t]+\n/u, '');
}

/** Where the closing fence ends. */
function endOf(text: string): number {
  return text.indexOf(CLOSING, OPENING.length) + CLOSING.length;
}

const OPENING = '---';
const CLOSING = '\n---';

// Given options, gray-matter does not fill its cache, which is shared by the whole process.
const OPTIONS = { language: 'yaml', engines: { yaml: () => ({}), yml: () => ({}), json: refuse, javascript: refuse, coffee: refuse } };

function refuse(): never {
  throw new Error('Front matter may only be written in YAML');
}

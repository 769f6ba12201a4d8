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

/** The text has to begin with `---` and to hold a closing `---`; `fences.ts` sees to that. */
export function splitFrontMatter(text: string): Split {
  // Given options, gray-matter neither fills nor asks its cache, which is shared by the whole process.
  const file = matter(text, { language: 'yaml', engines: { yaml: () => ({}), yml: () => ({}), json: refuse, javascript: refuse, coffee: refuse } });
  return { header: file.matter, body: file.content.replace(/^[ \t]+\n/u, '') };
}

function refuse(): never {
  throw new Error('Front matter may only be written in YAML');
}

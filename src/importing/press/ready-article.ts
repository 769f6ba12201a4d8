/** Material that is an article's file already, with front matter of its own: it is taken as it is. */
import { isEmpty } from '../../article/fields.ts';
import { readFrontMatter } from '../../reading/front-matter.ts';
import { partsOf, withFields } from '../writing/header-edits.ts';

export interface ReadyArticle {
  readonly title: string;
  /** As its front matter has it. */
  readonly published: string | undefined;
  readonly source: string | undefined;
  readonly categories: readonly string[];
  readonly paragraphs: number;
  /** The file's text with these fields where it has none, marked as a draft. */
  readonly textWith: (fields: { readonly date: string; readonly source: string; readonly category: string | undefined }) => string;
}

/** `undefined`: the text does not begin with front matter that has a title. */
export function readyArticle(text: string): ReadyArticle | undefined {
  const plain = text.replace(/\r\n?/gu, '\n');
  if (!/^---[ \t]*\n/u.test(plain)) return undefined;
  const read = readFrontMatter(plain, '');
  if (!('raw' in read) || read.problems.some(({ severity }) => severity === 'error')) return undefined;
  const { title, date, source, categories, category } = read.raw;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  const { header, body } = partsOf(text);
  return {
    title,
    published: typeof date === 'string' && !isEmpty(date) ? date : undefined,
    source: typeof source === 'string' && !isEmpty(source) ? source : undefined,
    categories: [category, ...(Array.isArray(categories) ? categories : [categories])].filter((name): name is string => typeof name === 'string'),
    paragraphs: body.split(/\n\s*\n/u).filter((part) => part.trim() !== '').length,
    textWith: (fields) =>
      withFields(header, {
        ...(isEmpty(date) ? { date: fields.date } : {}),
        ...(isEmpty(source) ? { source: fields.source } : {}),
        ...(fields.category === undefined || !isEmpty(category) || !isEmpty(categories) ? {} : { categories: [fields.category] }),
        draft: true,
      }) + body,
  };
}

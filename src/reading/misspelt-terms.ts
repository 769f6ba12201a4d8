/**
 * Sections and authors that only one article has and that look like a known one: a slip of the hand makes a new section
 * in silence. Only such names are compared, and only the files of those that are told are opened.
 */
import type { Article, Author } from '../article/article.ts';
import { createTermFinder } from '../article/near-term.ts';
import { memoize } from '../base/memoize.ts';
import { createProblem, type Problem, type ProblemDetails } from '../base/problem.ts';
import { foldName } from '../base/slug.ts';
import type { SiteConfig } from '../config/config.ts';
import { decodeText } from '../base/decode.ts';
import { readBytesIfThere } from './disk.ts';
import { readFrontMatter } from './front-matter.ts';

export interface TermSources {
  readonly config: Pick<SiteConfig, 'sections'>;
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
}

/** Warnings, at the fields that hold the names. */
export function findMisspeltTerms({ config, articles, authors }: TermSources): readonly Problem[] {
  const nearestSection = createTermFinder(config.sections.map(({ name }) => name));
  const nearestAuthor = createTermFinder(authors.flatMap(({ id, name }) => [id, name]));
  return [
    ...usedOnce(articles, ({ categories }) => categories, (names) => names).flatMap(({ name, article }) => warningOf(article, name, nearestSection(name), SECTION)),
    ...usedOnce(articles, ({ bylines }) => bylines, (bylines) => bylines.map((byline) => (byline.kind === 'name' ? byline.name : ''))).flatMap(({ name, article }) => warningOf(article, name, nearestAuthor(name), AUTHOR)),
  ];
}

const SECTION = { code: 'SOKBO-B12', fields: ['categories', 'category'] } as const;
const AUTHOR = { code: 'SOKBO-B13', fields: ['author', 'authors'] } as const;

interface Use {
  readonly name: string;
  readonly article: Article;
}

/** Empty names do not count. `givenBy`: what an article gives, often the same object as other articles do, so that its names are looked at once. */
function usedOnce<Given>(articles: readonly Article[], givenBy: (article: Article) => Given, namesIn: (given: Given) => readonly string[]): readonly Use[] {
  const byGiven = new Map<Given, Article | 'several'>();
  articles.forEach((article) => {
    const given = givenBy(article);
    const known = byGiven.get(given);
    if (known !== 'several') byGiven.set(given, known === undefined ? article : 'several');
  });
  const byName = new Map<string, Use | 'several'>([['', 'several']]);
  const foldOnce = memoize(foldName);
  for (const [given, article] of byGiven) {
    for (const name of namesIn(given)) {
      const folded = foldOnce(name);
      byName.set(folded, byName.has(folded) || article === 'several' ? 'several' : { name, article });
    }
  }
  return [...byName.values()].filter((use) => use !== 'several');
}

function warningOf({ file, body: { path } }: Article, name: string, nearest: string | undefined, { code, fields }: typeof SECTION | typeof AUTHOR): readonly Problem[] {
  if (nearest === undefined) return [];
  return [createProblem(code, { severity: 'warning', file, params: { name, nearest }, ...placeOf(path, file, fields) })];
}

/** The first of the fields that there is; none where the file is no longer what it was, or no longer there. */
function placeOf(path: string, file: string, fields: readonly string[]): Pick<ProblemDetails, 'position' | 'text'> {
  const bytes = readBytesIfThere(path);
  const decoded = bytes && decodeText(bytes, file);
  if (decoded?.kind !== 'text') return {};
  const frontMatter = readFrontMatter(decoded.text, file);
  if (!('raw' in frontMatter)) return {};
  const { raw, yaml } = frontMatter;
  const field = fields.find((one) => Object.hasOwn(raw, one));
  if (field === undefined) return {};
  const position = yaml.locate([field]);
  return { position, text: yaml.lineAt(position.line) };
}

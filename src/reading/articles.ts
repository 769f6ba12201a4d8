/**
 * Reads a folder of articles: every file becomes an article or at least one problem that says why not. It knows
 * nothing of Markdown, and nothing of how articles stand to one another.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { buildArticle, type ArticleContext } from '../article/build.ts';
import { createFieldsSchema } from '../article/schema.ts';
import { digestOf } from '../base/digest.ts';
import { createMomentParser } from '../base/moments.ts';
import { compareProblems, createProblem, type Problem } from '../base/problem.ts';
import type { SiteConfig } from '../config/config.ts';
import { decodeText, MAX_FILE_BYTES, sizeProblem } from './decode.ts';
import { findArticles, reasonOf, type FoundFile } from './find.ts';
import { readFrontMatter, withFieldFaults } from './front-matter.ts';

export interface ReadArticlesOptions {
  readonly directory: string;
  /** Files below it are named relative to it in problems. */
  readonly siteDirectory: string;
  readonly config: SiteConfig;
  /** Plain text for lists, made from a body whose article has no excerpt of its own. */
  readonly summarise: (body: string) => string;
  /** Names of the files in `content/authors/`, without their ending. */
  readonly authorIds?: readonly string[];
}

export interface ReadArticles {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  /** In the order in which an editor works through them. */
  readonly problems: readonly Problem[];
  /** Files that were found, with those that are no articles. */
  readonly files: number;
}

/** Never throws for what stands in a file. */
export async function readArticles(options: ReadArticlesOptions): Promise<ReadArticles> {
  const { directory, siteDirectory, config, summarise, authorIds = [] } = options;
  const parseMoment = createMomentParser(config.timeZone);
  const context: ArticleContext = { config, parseMoment, schema: createFieldsSchema({ parseMoment, authorIds }), summarise };
  const found = await findArticles(directory, siteDirectory);
  const articles: Article[] = [];
  const problems: Problem[] = [...found.problems];
  for (const [index, file] of found.files.entries()) {
    if (index % FILES_AT_A_TIME === 0) await setImmediate();
    const bytes = readBytes(file);
    const read = Buffer.isBuffer(bytes) ? readArticle(bytes, file, context) : { article: undefined, problems: [bytes] };
    if (read.article !== undefined) articles.push(read.article);
    problems.push(...read.problems);
  }
  return { articles, problems: problems.sort(compareProblems), files: found.files.length };
}

export interface ReadArticle {
  /** Absent when a problem is an error. */
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one file's bytes. */
export function readArticle(bytes: Buffer, { id, path, file }: FoundFile, context: ArticleContext): ReadArticle {
  const decoded = decodeText(bytes, file);
  if (decoded.kind === 'problem') return { article: undefined, problems: [decoded.problem] };
  const frontMatter = readFrontMatter(decoded.text, file);
  if (!('raw' in frontMatter)) return { article: undefined, problems: frontMatter.problems };
  const { raw, yaml, body } = frontMatter;
  const source = { path, digest: digestOf(body) };
  const built = buildArticle({ id, file, raw, unreadable: yaml.unreadable, body: source, bodyText: body }, context);
  const problems = withFieldFaults(frontMatter, built.faults, file);
  return { article: problems.some(({ severity }) => severity === 'error') ? undefined : built.article, problems };
}

/** Files after which other work of the process gets its turn. */
const FILES_AT_A_TIME = 256;

/**
 * One file at a time and without waiting: a file of a few KB costs 10 µs this way and ten times as much by way of the
 * thread pool. By descriptor, so that no more than the size that was checked is ever read.
 */
function readBytes({ path, file }: FoundFile): Buffer | Problem {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > MAX_FILE_BYTES) return sizeProblem(size, file);
      const bytes = Buffer.allocUnsafe(size);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return createProblem('SOKBO-E10', { file, params: { reason: reasonOf(error) } });
  }
}

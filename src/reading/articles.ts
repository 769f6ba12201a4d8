/**
 * Reads a folder of articles: every file becomes an article or at least one problem that says why not. Files that did
 * not change since they were last read are not opened. It knows nothing of Markdown, and nothing of how articles stand
 * to one another.
 */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { buildArticle, type ArticleContext } from '../article/build.ts';
import { createFieldsSchema } from '../article/schema.ts';
import { digestOf } from '../base/digest.ts';
import { createMomentParser, type MomentParser } from '../base/moments.ts';
import { compareProblems, type Problem } from '../base/problem.ts';
import type { SiteConfig } from '../config/config.ts';
import { bodyProblems } from './body-problems.ts';
import { decodeText, MAX_FILE_BYTES, sizeProblem } from '../base/decode.ts';
import { unreadable } from './disk.ts';
import { findArticles, type FoundFile } from './find.ts';
import { readFrontMatter, withFieldFaults } from './front-matter.ts';
import { isUnchanged, NO_MEMORY, stateOf, type ArticleMemory, type FileState, type KnownFile, type ReadArticle } from './memory.ts';
import { readStates } from './states.ts';

export interface ReadArticlesOptions {
  readonly directory: string;
  /** Files below it are named relative to it in problems. */
  readonly siteDirectory: string;
  readonly config: SiteConfig;
  /** In the configuration's zone. */
  readonly parseMoment?: MomentParser;
  /** Plain text for lists, made from a body whose article has no excerpt of its own. */
  readonly summarise: ArticleContext['summarise'];
  /** As those who know Markdown find it. */
  readonly findUnclosed: ArticleContext['findUnclosed'];
  /** Names of the files in `content/authors/`, without their ending. */
  readonly authorIds?: readonly string[];
  /** Of an earlier run with the same configuration and authors. */
  readonly memory?: ArticleMemory;
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
  const { directory, siteDirectory, config, parseMoment = createMomentParser(config.timeZone), summarise, findUnclosed, authorIds = [], memory = NO_MEMORY } = options;
  const context: ArticleContext = { config, parseMoment, schema: createFieldsSchema({ parseMoment, authorIds }), summarise, findUnclosed };
  const found = findArticles(directory, siteDirectory);
  const states = await readStates(found.files);
  const articles: Article[] = [];
  const problems: Problem[] = [...found.problems];
  for (let from = 0; from < found.files.length; from += FILES_AT_A_TIME) {
    await setImmediate();
    found.files.slice(from, from + FILES_AT_A_TIME).forEach((file, index) => {
      const read = readFile(file, states.at(from + index), context, memory);
      if (read.article !== undefined) articles.push(read.article);
      if (read.problems.length > 0) problems.push(...read.problems);
    });
  }
  return { articles, problems: problems.sort(compareProblems), files: found.files.length };
}

/** What is known of a file, from the last run where it did not change since. `asked`: how it looks, where that is known. */
function readFile(found: FoundFile, asked: FileState | undefined, context: ArticleContext, memory: ArticleMemory): ReadArticle {
  try {
    const state = asked ?? stateOf(statSync(found.path));
    const known = memory.recall(found.id, found);
    const current = known !== undefined && isUnchanged(state, known.state, memory.asOf) ? known : openFile(found, context, known);
    memory.keep(found.id, current);
    return current;
  } catch (error) {
    return { article: undefined, problems: [unreadable(error, found.file)] };
  }
}

/** Content decides where times do not: a fresh checkout of the same files is read, and found to be known. */
function openFile(found: FoundFile, context: ArticleContext, known: KnownFile | undefined): KnownFile {
  const { state, bytes } = readBytes(found.path);
  if (bytes === undefined) return { state, digest: '', article: undefined, problems: [sizeProblem(state.size, found.file)] };
  const digest = digestOfFile(found.id, bytes);
  const { article, problems } = known?.digest === digest ? known : readArticle(bytes, found, context, digest);
  return { state, digest, article, problems };
}

/** Reads one file's bytes. */
export function readArticle(bytes: Buffer, { id, path, file }: FoundFile, context: ArticleContext, digest = digestOfFile(id, bytes)): ReadArticle {
  const decoded = decodeText(bytes, file);
  if (decoded.kind === 'problem') return { article: undefined, problems: [decoded.problem] };
  const frontMatter = readFrontMatter(decoded.text, file);
  if (!('raw' in frontMatter)) return { article: undefined, problems: frontMatter.problems };
  const { raw, yaml, body } = frontMatter;
  const source = { path, digest: digestOf(body) };
  const built = buildArticle({ id, file, digest, raw, unreadable: yaml.unreadable, body: source, bodyText: body }, context);
  const problems = [...withFieldFaults(frontMatter, built.faults, file), ...bodyProblems(decoded.text, body, file, context.findUnclosed)];
  return { article: problems.some(({ severity }) => severity === 'error') ? undefined : built.article, problems };
}

/** With its id, so that it stands for the article and not only for what is written in it. */
export function digestOfFile(id: string, bytes: Buffer): string {
  return digestOf(`${id}\0`, bytes);
}

/** Files after which other work of the process gets its turn. */
const FILES_AT_A_TIME = 256;

/**
 * One file at a time and without waiting: a file of a few KB costs 10 µs this way and ten times as much by way of the
 * thread pool. By descriptor, so that no more than the size that was checked is ever read; no bytes when that is too
 * many.
 */
function readBytes(path: string): { readonly state: KnownFile['state']; readonly bytes: Buffer | undefined } {
  const descriptor = openSync(path, 'r');
  try {
    const state = stateOf(fstatSync(descriptor));
    if (state.size > MAX_FILE_BYTES) return { state, bytes: undefined };
    const bytes = Buffer.allocUnsafe(state.size);
    return { state, bytes: bytes.subarray(0, readSync(descriptor, bytes, 0, state.size, 0)) };
  } finally {
    closeSync(descriptor);
  }
}

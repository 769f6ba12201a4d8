/**
 * Reads the small documents beside the articles: people of `content/authors/` and pages of `content/pages/`. They are
 * Markdown files with front matter too, with schemas of their own.
 */
import { readFileSync } from 'node:fs';
import type { FindUnclosed } from '../article/build.ts';
import type { BuiltDocument, DocumentMaterial } from '../article/documents.ts';
import type { Problem } from '../base/problem.ts';
import { digestOf } from '../base/digest.ts';
import { bodyProblems } from './body-problems.ts';
import { decodeText } from '../base/decode.ts';
import { unreadable } from './disk.ts';
import { findArticles, type FoundFile } from './find.ts';
import { readFrontMatter, withFieldFaults } from './front-matter.ts';

export interface ReadDocuments<Document> {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  /** Ids of all files found, with those that have problems. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ReadDocument<Document> {
  /** Absent when a problem is an error. */
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
}

export type DocumentBuilder<Document> = (material: DocumentMaterial) => BuiltDocument<Document>;

/** Reads every Markdown file below `directory`; a folder that is absent holds none. */
export function readDocuments<Document>(directory: string, siteDirectory: string, build: DocumentBuilder<Document>, findUnclosed: FindUnclosed): ReadDocuments<Document> {
  const found = findArticles(directory, siteDirectory);
  const read = found.files.map((file) => openDocument(file, build, findUnclosed));
  return {
    documents: read.flatMap(({ document }) => (document === undefined ? [] : [document])),
    ids: found.files.map(({ id }) => idOf(id)),
    problems: [...found.problems.filter(({ code }) => code !== 'SOKBO-E11'), ...read.flatMap(({ problems }) => problems)],
  };
}

/** Reads one file's bytes. */
export function readDocument<Document>(bytes: Buffer, { id, path, file }: FoundFile, build: DocumentBuilder<Document>, findUnclosed: FindUnclosed): ReadDocument<Document> {
  const decoded = decodeText(bytes, file);
  if (decoded.kind === 'problem') return { document: undefined, problems: [decoded.problem] };
  const frontMatter = readFrontMatter(decoded.text, file);
  if (!('raw' in frontMatter)) return { document: undefined, problems: frontMatter.problems };
  const { raw, yaml, body } = frontMatter;
  const built = build({ id: idOf(id), file, raw, unreadable: yaml.unreadable, body: { path, digest: digestOf(body) }, bodyText: body });
  const problems = [...withFieldFaults(frontMatter, built.faults, file), ...bodyProblems(decoded.text, body, file, findUnclosed)];
  return { document: problems.some(({ severity }) => severity === 'error') ? undefined : built.document, problems };
}

function openDocument<Document>(found: FoundFile, build: DocumentBuilder<Document>, findUnclosed: FindUnclosed): ReadDocument<Document> {
  try {
    return readDocument(readFileSync(found.path), found, build, findUnclosed);
  } catch (error) {
    return { document: undefined, problems: [unreadable(error, found.file)] };
  }
}

/** The file's path without its ending. */
function idOf(path: string): string {
  return path.replace(/\.[^./]+$/u, '');
}

/** Finds the files of a folder of articles. It does not open them. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { nameForEditors } from './files.ts';

export interface FoundFile {
  /** Path below the folder, NFC, `/` separated. */
  readonly id: string;
  /** Path that `fs` can open. */
  readonly path: string;
  /** The file as problems name it. */
  readonly file: string;
}

export interface FoundFiles {
  /** Sorted by id, so that the order of a folder's entries never matters. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * All `.md` and `.markdown` files below `directory`. Hidden ones (`.obsidian/`) are skipped; those in or under a name
 * that begins with `_` are put aside by their editor and told of; symbolic links are problems.
 */
export async function findArticles(directory: string, siteDirectory: string): Promise<FoundFiles> {
  const root = path.resolve(directory);
  const found = await readFolder(root, 'SOKBO-E11', { root, siteDirectory });
  const sorted = found.files.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
  const twins = sorted.filter(({ id }, index) => sorted[index - 1]?.id === id);
  const problems = twins.map(({ file, id }) => createProblem('SOKBO-E07', { file, params: { other: id } }));
  return { files: sorted.filter((file) => !twins.includes(file)), problems: [...found.problems, ...problems] };
}

interface Place {
  readonly root: string;
  readonly siteDirectory: string;
}

async function readFolder(folder: string, code: 'SOKBO-E10' | 'SOKBO-E11', place: Place): Promise<FoundFiles> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.filter(({ name }) => !name.startsWith('.')).map((entry) => readEntry(folder, entry, place)));
    return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
  } catch (error) {
    return problemAt(folder, code, place, { reason: reasonOf(error) });
  }
}

async function readEntry(folder: string, entry: Dirent, place: Place): Promise<FoundFiles> {
  const full = path.join(folder, entry.name);
  const found = await read(full, entry, place);
  if (!entry.name.startsWith('_') || found.files.length === 0) return found;
  return warningAt(full, 'SOKBO-E08', place);
}

async function read(full: string, entry: Dirent, place: Place): Promise<FoundFiles> {
  const ending = path.extname(entry.name).toLowerCase();
  const isArticle = ending === '.md' || ending === '.markdown';
  if (entry.isSymbolicLink()) return isArticle || ending === '' ? problemAt(full, 'SOKBO-E06', place) : NOTHING;
  if (entry.isDirectory()) return readFolder(full, 'SOKBO-E10', place);
  const [otherEnding] = /\.(md|markdown)\.txt$|\.(mkdn?|mdown|mdwn)$/iu.exec(entry.name) ?? [];
  if (otherEnding !== undefined) {
    return warningAt(full, 'SOKBO-E09', place, { ending: otherEnding });
  }
  if (!isArticle) return DOCUMENTS.has(ending) ? warningAt(full, 'SOKBO-E12', place) : NOTHING;
  if (!entry.isFile()) return problemAt(full, 'SOKBO-E10', place, { reason: 'not a file' });
  const id = path.relative(place.root, full).split(path.sep).join('/').normalize('NFC');
  return { files: [{ id, path: full, file: nameForEditors(full, place.siteDirectory) }], problems: [] };
}

/** Endings of files in which an editor may have written an article, meaning it to be published. */
const DOCUMENTS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.hwp', '.hwpx', '.doc', '.docx', '.rtf', '.odt']);

/** What the system says, in a word: `ENOENT`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const NOTHING: FoundFiles = { files: [], problems: [] };

function problemAt(full: string, code: Problem['code'], place: Place, params: Problem['params'] = {}): FoundFiles {
  return { files: [], problems: [createProblem(code, { file: nameForEditors(full, place.siteDirectory), params })] };
}

function warningAt(full: string, code: Problem['code'], place: Place, params: Problem['params'] = {}): FoundFiles {
  const { problems } = problemAt(full, code, place, params);
  return { files: [], problems: problems.map((problem) => ({ ...problem, severity: 'warning' })) };
}

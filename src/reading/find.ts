/** Finds the files of a folder of articles. It does not open them. */
import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { reasonOf } from './disk.ts';
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
export function findArticles(directory: string, siteDirectory: string): FoundFiles {
  const root = path.resolve(directory);
  const found: Found = { files: [], problems: [] };
  readFolder({ path: root, id: '', file: nameForEditors(root, siteDirectory), setAside: false }, 'SOKBO-E11', found);
  const sorted = found.files.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
  const twins = new Set(sorted.filter(({ id }, index) => sorted[index - 1]?.id === id));
  const problems = Array.from(twins, ({ file, id }) => createProblem('SOKBO-E07', { file, params: { other: id } }));
  return { files: twins.size === 0 ? sorted : sorted.filter((file) => !twins.has(file)), problems: [...found.problems, ...problems] };
}

interface Found {
  readonly files: FoundFile[];
  readonly problems: Problem[];
}

/** A folder in which files are found. */
interface Folder extends FoundFile {
  /** In or under a name by which an editor put it aside: its files are not told of one by one. */
  readonly setAside: boolean;
}

/** A file or folder in another. Of most files of a paper nobody asks for more than the id. */
class Place implements FoundFile {
  readonly id: string;
  readonly setAside: boolean;
  readonly #folder: Folder;
  readonly #name: string;

  constructor(folder: Folder, name: string, setAside: boolean) {
    this.id = below(folder.id, name.normalize('NFC'));
    this.setAside = setAside;
    this.#folder = folder;
    this.#name = name;
  }

  get path(): string {
    return below(this.#folder.path, this.#name);
  }

  get file(): string {
    return below(this.#folder.file, this.#name.normalize('NFC'));
  }
}

function below(folder: string, name: string): string {
  return folder === '' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

function readFolder(folder: Folder, code: 'SOKBO-E10' | 'SOKBO-E11', found: Found): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    found.problems.push(createProblem(code, { file: folder.file, params: { reason: reasonOf(error) } }));
    return;
  }
  entries.forEach((entry) => {
    if (entry.name.startsWith('.')) return;
    if (entry.name.startsWith('_') && !folder.setAside) setAside(entry, folder, found);
    else readEntry(entry, new Place(folder, entry.name, folder.setAside), found);
  });
}

/** One hint for all that is in it. */
function setAside(entry: Dirent, folder: Folder, found: Found): void {
  const aside: Found = { files: [], problems: [] };
  const place = new Place(folder, entry.name, true);
  readEntry(entry, place, aside);
  if (aside.files.length > 0) found.problems.push(warning('SOKBO-E08', place));
  else found.problems.push(...aside.problems);
}

function readEntry(entry: Dirent, place: Place, found: Found): void {
  const ending = endingOf(entry.name);
  const isArticle = ending === '.md' || ending === '.markdown';
  if (isArticle && entry.isFile()) {
    found.files.push(place);
  } else if (entry.isSymbolicLink()) {
    if (isArticle || ending === '') found.problems.push(createProblem('SOKBO-E06', { file: place.file }));
  } else if (entry.isDirectory()) {
    readFolder(place, 'SOKBO-E10', found);
  } else if (isArticle) {
    found.problems.push(createProblem('SOKBO-E10', { file: place.file, params: { reason: 'not a file' } }));
  } else {
    const [otherEnding] = OTHER_MARKDOWN.exec(entry.name) ?? [];
    if (otherEnding !== undefined) found.problems.push(warning('SOKBO-E09', place, { ending: otherEnding }));
    else if (DOCUMENTS.has(ending)) found.problems.push(warning('SOKBO-E12', place));
  }
}

/** What `path.extname` says of a name that does not begin with a dot, several times as fast. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot).toLowerCase();
}

const OTHER_MARKDOWN = /\.(md|markdown)\.txt$|\.(mkdn?|mdown|mdwn)$/iu;

/** Endings of files in which an editor may have written an article, meaning it to be published. */
const DOCUMENTS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.hwp', '.hwpx', '.doc', '.docx', '.rtf', '.odt']);

function warning(code: Problem['code'], { file }: FoundFile, params: Problem['params'] = {}): Problem {
  return createProblem(code, { severity: 'warning', file, params });
}

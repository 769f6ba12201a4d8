/** Finds Markdown in `content/` that lies where nobody reads it: an article in a folder of a misspelt name is lost in silence otherwise. */
import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { nameForEditors } from './files.ts';

/** Folders of `content/` whose Markdown is read, or published as it is. */
const READ = new Set(['articles', 'authors', 'pages', 'root']);

/** One warning a file, or a folder for all that it holds. Names that begin with `.` or `_` are put aside by their editors. `articles`: the folder of articles, wherever it is. */
export function findStrays(site: string, articles: string): readonly Problem[] {
  const content = path.join(site, 'content');
  const isRead = (folder: string): boolean => READ.has(path.relative(content, folder)) || !path.relative(folder, articles).startsWith('..');
  return entriesOf(content).flatMap((entry) => {
    const place = path.join(content, entry.name);
    const isStray = entry.isDirectory() ? !isRead(place) && holdsMarkdown(place) : isMarkdown(entry);
    return isStray ? [createProblem('SOKBO-E13', { severity: 'warning', file: nameForEditors(place, site) })] : [];
  });
}

function holdsMarkdown(folder: string): boolean {
  return entriesOf(folder).some((entry) => (entry.isDirectory() ? holdsMarkdown(path.join(folder, entry.name)) : isMarkdown(entry)));
}

/** A folder's own notes are no article. */
function isMarkdown(entry: Dirent): boolean {
  return entry.isFile() && /\.(?:md|markdown)$/iu.test(entry.name) && !/^readme\b/iu.test(entry.name);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^[._]/u.test(name));
  } catch {
    // What cannot be opened is told of by whoever reads it.
    return [];
  }
}

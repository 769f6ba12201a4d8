/** What a Jekyll site's folder holds, file by file: which are articles, pages, data, or files to be copied. */
import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { matches, type JekyllConfig } from './config.ts';

export type SourceKind =
  | 'post'
  | 'draft'
  | 'page'
  | 'collection'
  | 'data'
  | 'include'
  /** Copied as it is. */
  | 'static'
  /** Belongs to the theme, or is made from a template: we have our own. */
  | 'theme'
  | 'template'
  /** `_config.yml` leaves it out, or Jekyll always does. */
  | 'excluded'
  /** No file, or a kind of text that is not known. */
  | 'unknown';

export interface SourceFile {
  /** Path below the site's folder, `/` separated. */
  readonly path: string;
  /** Path that `fs` can open. */
  readonly from: string;
  readonly kind: SourceKind;
  /** Name of the collection. */
  readonly collection?: string;
}

/** Every file of the folder, sorted by path. Throws an `Error` when the folder cannot be read. */
export async function listSource(directory: string, config: JekyllConfig): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  await walk('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));

  async function walk(folder: string): Promise<void> {
    for (const entry of await readdir(path.join(directory, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isNeverRead(name)) await walk(name);
      else if (!entry.isDirectory()) files.push(await classify(name, path.join(directory, name), entry, config));
    }
  }
}

const NEVER_READ = ['_site', '.git', '.jekyll-cache', '.sass-cache', '.bundle', 'node_modules', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby', '.sokbo'];
const THEME_FOLDERS = ['_layouts', '_sass', '_plugins', '_javascript', '_scripts'];
const EXCLUDED = ['Gemfile', 'Gemfile.lock', '*.gemspec', 'Rakefile', '_config*.yml', '_config.yaml'];

function isNeverRead(folder: string): boolean {
  return NEVER_READ.some((name) => folder === name || folder.endsWith(`/${name}`));
}

async function classify(name: string, from: string, entry: Dirent, config: JekyllConfig): Promise<SourceFile> {
  const file = { path: name.normalize('NFC'), from };
  if (!entry.isFile()) return { ...file, kind: 'unknown' };
  const parts = name.split('/');
  const collection = collectionOf(name, config);
  if (collection !== undefined) return { ...file, kind: isText(name) ? 'collection' : 'unknown', collection };
  if (parts.includes('_posts')) return { ...file, kind: isText(name) ? 'post' : 'unknown' };
  if (parts.includes('_drafts')) return { ...file, kind: isText(name) ? 'draft' : 'unknown' };
  if (parts[0] === '_data') return { ...file, kind: 'data' };
  if (parts[0] === '_includes') return { ...file, kind: 'include' };
  if (THEME_FOLDERS.includes(parts[0] ?? '')) return { ...file, kind: 'theme' };
  if (isLeftOut(name, parts, config)) return { ...file, kind: 'excluded' };
  if (!(await hasFrontMatter(from))) return { ...file, kind: 'static' };
  return { ...file, kind: isText(name) ? 'page' : 'template' };
}

function collectionOf(name: string, { collections, collectionsFolder }: JekyllConfig): string | undefined {
  const folder = collectionsFolder === '' ? '' : `${collectionsFolder}/`;
  return [...collections.keys()].find((collection) => name.startsWith(`${folder}_${collection}/`));
}

function isLeftOut(name: string, parts: readonly string[], { include, exclude }: JekyllConfig): boolean {
  if (include.some((pattern) => matches(pattern, name))) return false;
  if ([...EXCLUDED, ...exclude].some((pattern) => matches(pattern, name))) return true;
  return parts.some((part) => /^[._#]|~$/u.test(part));
}

function isText(name: string): boolean {
  return /\.(md|markdown|mkdn?|mdown|html?)$/iu.test(name);
}

async function hasFrontMatter(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return /^(\xef\xbb\xbf)?---\s*\r?\n/u.test(buffer.subarray(0, bytesRead).toString('latin1'));
  } finally {
    await handle.close();
  }
}

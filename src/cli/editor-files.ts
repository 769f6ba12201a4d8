/** The files by which VS Code knows a paper's front matter, and the writing of them into the paper's folder. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterSchema, type JsonSchema } from '../article/guide/json-schema.ts';
import { frontMatterSnippets } from '../article/guide/snippets.ts';
import { createArticleContext } from '../checking/article-context.ts';
import type { Content } from '../reading/content.ts';

export type EditorFileOutcome = 'written' | 'unchanged' | 'kept';

export interface EditorFile {
  /** Below the paper's folder. */
  readonly path: string;
  readonly text: string;
  /** Belongs to the paper's owner once it is there. */
  readonly isOwners: boolean;
}

export function editorFiles({ config, authors }: Pick<Content, 'config' | 'authors'>): readonly EditorFile[] {
  const known = { sections: config.sections.map(({ name }) => name), authors: authors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  const { schema } = createArticleContext(config, authors.map(({ id }) => id));
  return [
    { path: SCHEMA, text: jsonText(frontMatterSchema(schema, known)), isOwners: false },
    { path: '.vscode/front-matter.code-snippets', text: jsonText(frontMatterSnippets(known)), isOwners: false },
    { path: '.vscode/settings.json', text: jsonText(SETTINGS), isOwners: true },
  ];
}

/** Throws an `Error` when the disk fails. */
export async function writeEditorFile(site: string, { path: name, text, isOwners }: EditorFile): Promise<EditorFileOutcome> {
  const file = path.join(site, name);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return 'unchanged';
  if (before !== undefined && isOwners) return 'kept';
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return 'written';
}

const SCHEMA = '.vscode/front-matter.schema.json';

/** Markdown offers no completions while one writes unless it is told to: between the fences they are wanted. */
const SETTINGS: JsonSchema = {
  'yaml.schemas': { [SCHEMA]: ['content/articles/**/*.md'] },
  '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' }, 'editor.snippetSuggestions': 'top', 'editor.wordBasedSuggestions': 'off' },
  'files.encoding': 'utf8',
};

function jsonText(data: JsonSchema): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

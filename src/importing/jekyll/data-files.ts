/** A Jekyll site's `_data`: taken over where our templates can have it; a list of authors becomes our authors. */
import { readFile } from 'node:fs/promises';
import { isMap } from '../../article/fields.ts';
import { parseYaml } from '../../base/yaml.ts';
import { slugifyOr } from '../../base/slug.ts';
import type { PlannedFile } from '../kept/write-kept.ts';
import { articleText } from '../../base/front-matter-text.ts';
import { textOf } from './config.ts';
import { note, type ImportNote } from './notes.ts';
import type { SourceFile } from './source.ts';

export interface PlannedData {
  readonly files: readonly PlannedFile[];
  readonly notes: readonly ImportNote[];
}

export async function planData(source: SourceFile): Promise<PlannedData> {
  const [, name = '', ending = ''] = /^_data\/([^/]+)\.(ya?ml|json)$/iu.exec(source.path) ?? [];
  if (name === '') return { files: [], notes: [note('aside', source.path, '_data')] };
  const text = await readFile(source.from, 'utf8');
  const { value, faults } = parseYaml(text, { schema: 'core', root: 'any' });
  const fault = faults.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return { files: [], notes: [note('aside', source.path, fault.text, fault.position.line)] };
  if (name === 'authors' && isMap(value)) return { files: authorFiles(value), notes: [] };
  if (name === 'top') return { files: [], notes: [note('aside', source.path, 'top')] };
  return { files: [{ target: `content/data/${name}.${ending.toLowerCase()}`, contents: { from: source.from } }], notes: [] };
}

function authorFiles(authors: Readonly<Record<string, unknown>>): PlannedFile[] {
  return Object.entries(authors).flatMap(([id, author]) => {
    if (!isMap(author)) return [];
    const bio = textOf(author['bio']) ?? textOf(author['description']);
    const fields = { name: textOf(author['name']) ?? id, title: textOf(author['title']), email: textOf(author['email']), image: pictureOf(author) };
    return [{ target: `content/authors/${/^[\p{L}\p{N}_.-]+$/u.test(id) ? id : slugifyOr(id, 'author')}.md`, contents: { text: articleText(fields, bio ?? '') } }];
  });
}

function pictureOf(author: Readonly<Record<string, unknown>>): string | undefined {
  return textOf(author['avatar']) ?? textOf(author['image']) ?? textOf(author['picture']);
}

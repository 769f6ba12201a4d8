import path from 'node:path';
import { expect, it } from 'vitest';
import { findStrays } from '../../src/reading/strays.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function straysIn(files: readonly string[], articles = 'content/articles'): readonly string[] {
  const site = temporaryFolder();
  writeFiles(site, Object.fromEntries(files.map((file) => [file, '---\ntitle: 제목\n---\n본문\n'])));
  return findStrays(site, path.join(site, articles)).map(({ file }) => file);
}

it('tells of articles where nobody reads them, once a folder', () => {
  const files = ['content/2026-11-22-착공.md', 'content/artcles/2026/가.md', 'content/artcles/나.markdown', 'content/data/다.md'];
  expect(new Set(straysIn(files))).toEqual(new Set(['content/2026-11-22-착공.md', 'content/artcles', 'content/data']));
});

it('leaves alone what is read, what was put aside, and a folder’s own notes', () => {
  expect(straysIn(['content/articles/2026/가.md', 'content/authors/나.md', 'content/pages/다.md', 'content/root/licence.md', 'content/README.md', 'content/_초안/라.md', 'content/.trash/마.md', 'content/data/top.yaml'])).toEqual([]);
});

it('knows a folder of articles by another name', () => {
  expect(straysIn(['content/posts/2026/가.md'], 'content/posts')).toEqual([]);
  expect(straysIn(['content/desk/posts/가.md'], 'content/desk/posts')).toEqual([]);
});

it('finds nothing where there is no content', () => {
  expect(straysIn([])).toEqual([]);
});

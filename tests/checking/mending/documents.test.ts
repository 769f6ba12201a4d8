import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createArticleContext } from '../../../src/checking/article-context.ts';
import { findMendable } from '../../../src/checking/mending/documents.ts';
import { makeConfig } from '../../support/make-site.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

test('the files of a paper are found with the problems that the build tells of them', async () => {
  const site = temporaryFolder();
  writeFiles(site, {
    'content/articles/2026-11-22-a.md': '---\ntitle: 제목\n---\n<!-- 나중에\n',
    'content/authors/kim.md': '---\ntitle: 기자\n---\n',
    'content/pages/about.md': '---\ntitle: 소개\n---\n<!-- 나중에\n',
  });
  const found = await findMendable({ site, articles: path.join(site, 'content/articles') }, createArticleContext(makeConfig(), []));
  expect(found.map(({ file, path: from, problemsOf }) => [file, ...problemsOf(readFileSync(from)).map(({ code, line }) => `${line} ${code}`)])).toEqual([
    ['content/articles/2026-11-22-a.md', '4 SOKBO-B14'],
    ['content/authors/kim.md', '1 SOKBO-F17'],
    ['content/pages/about.md', '4 SOKBO-B14'],
  ]);
});

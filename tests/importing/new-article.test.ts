import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createArticleContext } from '../../src/checking/article-context.ts';
import { writeNewArticle, type NewArticle } from '../../src/importing/new-article.ts';
import { minuteAt } from '../../src/importing/writing/written-date.ts';
import { makeArticle } from '../support/make-articles.ts';
import { makeConfig } from '../support/make-site.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const NOW = Date.parse('2026-11-22T09:00:00+09:00');

/** A desk with its own folder; gives what it wrote, by path. */
function desk(articles: readonly Article[] = [], pattern = '/:year/:month/:day/:slug/') {
  const directory = temporaryFolder();
  const context = createArticleContext(makeConfig({ permalink: pattern }), ['kim-seoyeon']);
  const content = { articles, staticPages: [], rootFiles: [], assetFiles: [] };
  const write = (fields: Partial<NewArticle> & { readonly title: string }) =>
    writeNewArticle({ date: minuteAt(NOW, context.parseMoment), category: undefined, author: undefined, ...fields }, { directory, content, context });
  return { directory, write, files: () => readFiles(directory) };
}

describe('a new article', () => {
  it('is a valid file under its year and month', async () => {
    const { directory, write } = desk();
    const written = await write({ title: '[단독] "해솔항" 4부두: 착공', category: '경제', author: 'kim-seoyeon' });
    expect(written).toMatchObject({ permalink: '/2026/11/22/단독-해솔항-4부두-착공/', problems: [] });
    expect(path.relative(directory, written.file)).toBe(path.join('2026', '11', '2026-11-22-단독-해솔항-4부두-착공.md'));
    expect(readFileSync(written.file, 'utf8')).toBe(`---
title: '[단독] "해솔항" 4부두: 착공'
date: 2026-11-22 09:00
draft: true
categories:
  - 경제
author: kim-seoyeon
---
`);
  });

  it('never takes the file of another', async () => {
    const { directory, write } = desk();
    writeFiles(directory, { '2026/11/2026-11-22-첫눈.md': '먼저 쓴 글' });
    const written = await write({ title: '첫눈' });
    expect(written.id).toBe('2026/11/2026-11-22-첫눈-2.md');
    expect(readFileSync(path.join(directory, '2026/11/2026-11-22-첫눈.md'), 'utf8')).toBe('먼저 쓴 글');
  });

  it('never takes the address of another, of a redirect or of the site itself', async () => {
    const { write } = desk([makeArticle({ id: 'a.md', permalink: '/첫눈/' }), makeArticle({ id: 'b.md', redirectFrom: ['/첫눈-2/'] })], '/:title/');
    expect((await write({ title: '첫눈' })).permalink).toBe('/첫눈-3/');
    expect((await write({ title: 'Archive' })).permalink).toBe('/archive-2/');
  });

  it('has a name even when its title holds no letter, and a short one when its title is long', async () => {
    const { write } = desk();
    expect((await write({ title: '!!!' })).id).toBe('2026/11/2026-11-22-article.md');
    const long = '가'.repeat(100);
    expect((await write({ title: long })).slug).toBe('가'.repeat(66));
    expect((await write({ title: long })).slug).toBe(`${'가'.repeat(66)}-2`);
  });

  it('is refused with the problem when it would not be valid', async () => {
    const { write, files } = desk();
    const { problems } = await write({ title: '가'.repeat(301) });
    expect(problems.map(({ code }) => code)).toEqual(['SOKBO-F11']);
    expect(files()).toEqual({});
  });
});

import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArticle } from '../../src/checking/checked-text.ts';
import { readThese } from '../support/read-articles.ts';

const TEXT = '---\ntitle: 해솔항 크레인\n---\n## 부두\n';

async function readOne() {
  const { articles: [article] } = await readThese({ '2026-11-22-port.md': TEXT });
  if (article === undefined) throw new Error('No article was read');
  return article;
}

test('an article is opened with its headings at their lines', async () => {
  expect(openArticle(await readOne())).toMatchObject({ body: '## 부두\n', outline: { headings: [{ line: 4, level: 2 }] } });
});

test('one that is written anew meanwhile is not: its lines would be others', async () => {
  const article = await readOne();
  writeFileSync(article.body.path, TEXT.replace('부두', '창고'));
  expect(openArticle(article)).toBeUndefined();
});

test('nor is one that is gone', async () => {
  const article = await readOne();
  rmSync(article.body.path);
  expect(openArticle(article)).toBeUndefined();
});

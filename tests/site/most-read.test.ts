import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { rankMostRead } from '../../src/site/most-read.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';

const ASOF = momentAt(Date.UTC(2026, 10, 22));
const articles = ['a', 'b', 'c', '항구'].map((id) => makeArticle({ id: `${id}.md` }));
const PAPER = { origin: 'https://haesol.example', basePath: '' };

function rank(counts: readonly (readonly [string, number])[], { known = articles, paper = PAPER } = {}) {
  const rows = counts.map(([url, views], index) => ({ url, views, line: index + 2, text: `${url},${views}` }));
  const { mostRead, problems } = rankMostRead({ file: 'views.csv', window: '오늘', asOf: ASOF, counts: rows }, known, paper);
  return { ids: mostRead.articles.map(({ id }: Article) => id), problems: problems.map(({ code, line }) => `${code} ${line}`) };
}

test('the most read come first, equal ones as they stand in the file', () => {
  expect(rank([['/a/', 5], ['/b/', 9], ['/c/', 5]]).ids).toEqual(['b.md', 'a.md', 'c.md']);
});

test('an address may be absolute, encoded, without its slash or with a query; its counts are added up', () => {
  expect(rank([['/a/', 3], ['https://haesol.example/b', 2], ['/b/?utm=x', 2], [encodeURI('/항구/'), 9]]).ids).toEqual(['항구.md', 'b.md', 'a.md']);
  expect(rank([['/paper/a/', 3]], { paper: { ...PAPER, basePath: '/paper' } }).ids).toEqual(['a.md']);
});

test('an address of nobody is a warning with its line; the paper’s own lists are passed over', () => {
  expect(rank([['/', 900], ['/section/경제/', 30], ['/404.html', 7], ['/a/', 5], ['/gone/', 4], ['https://other.example/', 3]]).problems).toEqual(['SOKBO-D14 6', 'SOKBO-D14 7']);
});

test('what could not have been among the most read is not worth a warning', () => {
  const known = Array.from({ length: 30 }, (_, index) => makeArticle({ id: `${index}.md` }));
  expect(rank([...known.map(({ permalink }) => [permalink, 10] as const), ['/gone/', 9]], { known }).problems).toEqual([]);
});

test('what an advertiser paid for is no news that was read', () => {
  expect(rank([['/ad/', 9], ['/a/', 1]], { known: [...articles, makeArticle({ id: 'ad.md', sponsored: '' })] }).ids).toEqual(['a.md']);
});

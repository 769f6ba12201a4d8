import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { cutIntoPages } from '../../src/pages/pager.ts';
import { makeArticle } from '../support/make-articles.ts';

const URL = '/tag/항구/';

describe('seven articles at two a page', () => {
  const pages = cutIntoPages(URL, newestFirst(7), 2);

  test('are three on the newest list and two full numbered pages', () => {
    expect(pages.map(({ url, articles }) => [url, articles.map(({ id }) => id).join(' ')])).toEqual([
      ['/tag/항구/', '7 6 5'],
      ['/tag/항구/page/2/', '4 3'],
      ['/tag/항구/page/1/', '2 1'],
    ]);
  });

  test('and each page knows its neighbours', () => {
    expect(pages.map(({ pager: { number, newer, older, oldest } }) => [number, newer, older, oldest])).toEqual([
      [undefined, undefined, '/tag/항구/page/2/', '/tag/항구/page/1/'],
      [2, '/tag/항구/', '/tag/항구/page/1/', '/tag/항구/page/1/'],
      [1, '/tag/항구/page/2/', undefined, '/tag/항구/page/1/'],
    ]);
  });
});

test('a list of no articles is one empty page', () => {
  expect(cutIntoPages(URL, [], 2)).toEqual([{ url: URL, articles: [], pager: { newest: URL } }]);
});

test('numbered pages are full, the newest list holds one to two pages, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, pageSize) => {
      const articles = newestFirst(count);
      const [newest, ...numbered] = cutIntoPages(URL, articles, pageSize);
      expect([newest, ...numbered].flatMap((page) => page?.articles ?? [])).toEqual(articles);
      for (const page of numbered) expect(page.articles).toHaveLength(pageSize);
      expect(newest?.articles.length).toBeLessThan(2 * pageSize);
      if (numbered.length > 0) expect(newest?.articles.length).toBeGreaterThanOrEqual(pageSize);
    }),
  );
});

/** The newest has the highest number. */
function newestFirst(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => makeArticle({ id: `${count - index}` }));
}

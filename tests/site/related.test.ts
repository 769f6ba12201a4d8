import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { compareByAge, oldestFirst } from '../../src/site/order.ts';
import { relateArticles } from '../../src/site/related.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('likeness', () => {
  test('of titles: words count whatever particle follows them', () => {
    const related = relatedTitles('해솔항만공사, 부두 확장 착공', '시립도서관 새 단장', '가을 전어 축제 개막', '부두가 넓어진다…항만공사의 다음 계획');
    expect(related).toEqual(['해솔항만공사, 부두 확장 착공']);
  });

  test('of tags, where titles share nothing', () => {
    const articles = published({ title: '전어 위판 늘어', tags: ['수산업'] }, { title: '버스 노선 바뀐다', tags: ['교통'] }, { title: '굴 양식장에 가다', tags: ['수산업'] });
    expect(relatedTo(articles)).toEqual(['전어 위판 늘어']);
  });

  test('of sections decides between articles that are equally alike', () => {
    const articles = published(
      { title: '예산안 심사', categories: ['정치'] },
      { title: '예산안 심사', categories: ['경제'] },
      { title: '예산안 공청회', categories: ['정치'] },
    );
    expect(relateArticles(articles, 1).of(articles[2] ?? makeArticle({ id: '' })).map(({ categories }) => categories)).toEqual([['정치']]);
  });

  test('what is unlike everything has no related articles', () => {
    expect(relatedTitles('시립도서관 새 단장', '가을 전어 축제 개막', '버스 노선 바뀐다')).toEqual([]);
  });
});

test('only earlier articles are chosen, so that a newer one never changes the list of an older one', () => {
  fc.assert(
    fc.property(arbitraryArticles(), (articles) => {
      const sorted = oldestFirst(articles);
      const now = relateArticles(sorted, 4).of;
      const before = relateArticles(sorted.slice(0, -1), 4).of;
      for (const article of sorted) {
        expect(now(article).length).toBeLessThanOrEqual(4);
        expect(new Set(now(article)).size).toBe(now(article).length);
        for (const other of now(article)) expect(compareByAge(other, article)).toBeLessThan(0);
      }
      for (const article of sorted.slice(0, -1)) expect(before(article)).toEqual(now(article));
    }),
  );
});

test('lists that an earlier run found are taken only where they are still right', () => {
  fc.assert(
    fc.property(arbitraryArticles(), arbitraryArticles(), (before, now) => {
      const earlier = relateArticles(oldestFirst(before), 4).lists();
      const sorted = oldestFirst([...before.slice(0, before.length / 2), ...now]);
      expect(relateArticles(sorted, 4, earlier).lists()).toEqual(relateArticles(sorted, 4).lists());
    }),
  );
});

function published(...fields: readonly Partial<Article>[]): Article[] {
  return fields.map((own, day) => makeArticle({ id: `${day}.md`, date: momentAt(day * DAY), ...own }));
}

/** Titles related to the newest article. */
function relatedTo(articles: readonly Article[]): string[] {
  const newest = articles.at(-1);
  return newest === undefined ? [] : relateArticles(articles, 4).of(newest).map(({ title }) => title);
}

function relatedTitles(...titles: readonly string[]): string[] {
  return relatedTo(published(...titles.map((title) => ({ title }))));
}

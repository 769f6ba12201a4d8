import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createRun, relatedIn, type PublishedRun } from '../../src/publishing/store/published-runs.ts';
import { chainsOf } from '../../src/site/chains.ts';
import { compareByAge, oldestFirst } from '../../src/site/order.ts';
import { relateArticles } from '../../src/site/related.ts';
import type { Site } from '../../src/site/site.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

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
    expect(relatedOf(articles, 1)(2).map(({ categories }) => categories)).toEqual([['정치']]);
  });

  test('what is unlike everything has no related articles', () => {
    expect(relatedTitles('시립도서관 새 단장', '가을 전어 축제 개막', '버스 노선 바뀐다')).toEqual([]);
  });
});

test('only earlier articles are chosen, so that a newer one never changes the list of an older one', () => {
  fc.assert(
    fc.property(arbitraryArticles(), (articles) => {
      const sorted = oldestFirst(articles);
      const now = relatedOf(sorted, 4);
      const before = relatedOf(sorted.slice(0, -1), 4);
      for (const [position, article] of sorted.entries()) {
        expect(now(position).length).toBeLessThanOrEqual(4);
        expect(new Set(now(position)).size).toBe(now(position).length);
        for (const other of now(position)) expect(compareByAge(other, article)).toBeLessThan(0);
        if (position < sorted.length - 1) expect(before(position)).toEqual(now(position));
      }
    }),
  );
});

test('lists that an earlier run found are taken only where they are still right', () => {
  fc.assert(
    fc.property(arbitraryArticles(), arbitraryArticles(), fc.integer({ min: 1, max: 9 }), (before, now, size) => {
      const { site: earlier } = makeSite(before);
      const known = relatedIn(cutIntoRuns(earlier, size));
      const articles = [...before.slice(0, before.length / 2), ...now];
      const [anew, again] = [makeSite(articles).site, makeSite(articles, { knownRelated: known }).site];
      expect(again.chains.map((_, position) => again.relatedAt(position))).toEqual(anew.chains.map((_, position) => anew.relatedAt(position)));
    }),
  );
});

/** As they are kept from one run to the next. */
function cutIntoRuns({ chains, relatedAt }: Site, size: number): readonly PublishedRun[] {
  const starts = chains.flatMap((_, position) => (position % size === 0 ? [position] : []));
  return starts.map((start) => {
    const own = chains.slice(start, start + size);
    return createRun({ key: start, start, size: own.length }, { pages: new Map(), chains: own, related: own.map((_, index) => relatedAt(start + index)) });
  });
}

/** By position, in articles that come oldest first. */
function relatedOf(articles: readonly Article[], count: number): (position: number) => readonly Article[] {
  const relatedAt = relateArticles(articles, count, chainsOf(articles, count));
  return (position) => relatedAt(position).flatMap((other) => articles[other] ?? []);
}

function published(...fields: readonly Partial<Article>[]): Article[] {
  return fields.map((own, day) => makeArticle({ id: `${day}.md`, date: momentAt(day * DAY), ...own }));
}

/** Titles related to the newest article. */
function relatedTo(articles: readonly Article[]): string[] {
  return relatedOf(articles, 4)(articles.length - 1).map(({ title }) => title);
}

function relatedTitles(...titles: readonly string[]): string[] {
  return relatedTo(published(...titles.map((title) => ({ title }))));
}

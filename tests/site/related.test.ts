import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { chainsOf, headsIn } from '../../src/site/chains.ts';
import { compareByAge, oldestFirst } from '../../src/site/order.ts';
import { relateArticles } from '../../src/site/related.ts';
import type { KnownRun, Site } from '../../src/site/site.ts';
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

describe('lists that an earlier run found', () => {
  test('are taken only where they are still right, when articles come, go and change', () => {
    fc.assert(
      fc.property(arbitraryArticles(), arbitraryArticles(), fc.integer({ min: 1, max: 9 }), (before, now, size) => {
        expectSame(before, [...before.slice(0, before.length / 2), ...now], size);
      }),
    );
  });

  test('are taken only where they are still right, when articles get other headlines', () => {
    fc.assert(
      fc.property(arbitraryArticles({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(), fc.constantFrom('항구 선거', '선거', '한강 news', '새 항구', '')), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (before, changes, size) => {
        const titles = new Map(changes.map(([at, title]) => [at % Math.max(before.length, 1), title]));
        expectSame(before, before.map((article, index) => ({ ...article, title: titles.get(index) ?? article.title })), size);
      }),
      { numRuns: 500 },
    );
  });

  test('are taken but for those newer ones that share a word which a headline gained or lost', () => {
    const before = published({ title: '부두 착공' }, { title: '도서관 개관' }, { title: '부두 준공' }, { title: '도서관 휴관' }, { title: '전어 축제' });
    const now = before.map((article, index) => (index === 0 ? { ...article, title: '전어 착공' } : article));
    const asked: number[] = [];
    const known = runsOf(makeSite(before).site, 1).map((run): KnownRun => ({ ...run, related: () => (asked.push(run.start), run.related()) }));
    const { related } = makeSite(now, { knownRuns: known }).site;
    expect([2, 3, 4].map(related.listAt)).toEqual([2, 3, 4].map(makeSite(now).site.related.listAt));
    // The retitled article's is older; the others share a word.
    expect(asked).toEqual([3]);
  });

  test('are found anew where very many headlines are others', () => {
    const before = published(...Array.from({ length: 80 }, (_, index) => ({ title: `부두 ${index % 7}호 착공` })));
    expectSame(before, before.map((article, index) => ({ ...article, title: `전어 ${index % 5}호 축제` })), 9);
  });
});

/** With what was found before as without it. */
function expectSame(before: readonly Article[], now: readonly Article[], size: number): void {
  const [anew, again] = [makeSite(now).site, makeSite(now, { knownRuns: runsOf(makeSite(before).site, size) }).site];
  expect(again.chains.map((_, position) => again.related.listAt(position))).toEqual(anew.chains.map((_, position) => anew.related.listAt(position)));
  expect(runsOf(again, size).map(({ mark }) => mark)).toEqual(runsOf(anew, size).map(({ mark }) => mark));
}

/** As they are kept from one run to the next. */
function runsOf({ articles, chains, related }: Site, size: number): readonly KnownRun[] {
  const byAge = articles.toReversed();
  const starts = chains.flatMap((_, position) => (position % size === 0 ? [position] : []));
  return starts.map((start) => {
    const own = chains.slice(start, start + size);
    const summary = { start, size: own.length, chain: own.at(-1) ?? 0, heads: headsIn(byAge, start, own.length), mark: related.markOf(start, own.length) };
    const lists = own.map((_, index) => related.listAt(start + index));
    return { ...summary, chains: () => own, titles: () => byAge.slice(start, start + size).map(({ title }) => title), related: () => lists };
  });
}

/** By position, in articles that come oldest first. */
function relatedOf(articles: readonly Article[], count: number): (position: number) => readonly Article[] {
  const { listAt } = relateArticles(articles, count, chainsOf(articles, count));
  return (position) => listAt(position).flatMap((other) => articles[other] ?? []);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Author } from '../../src/article/article.ts';
import { digestOfData } from '../../src/base/digest.ts';
import { articleRuns } from '../../src/pages/article-runs.ts';
import { createCards } from '../../src/pages/cards.ts';
import type { PlannedRun } from '../../src/pages/planned-page.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticles } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

describe('a run of article pages', () => {
  it('has another key wherever one of its pages is another', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryPaper(), arbitraryChange(), (paper, change) => {
        const known = viewsByKey(paper);
        for (const [key, views] of viewsByKey(change(paper))) {
          const before = known.get(key);
          if (before === undefined) continue;
          compared += 1;
          expect(views).toEqual(before);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('follows the one that is newer, and holds all articles between them', () => {
    const articles = makeArticles(500).toReversed();
    const runs = runsOf({ articles, authors: [] }, 20);
    expect(runs.flatMap(({ pages }) => Array.from(pages(), ({ url }) => url))).toEqual(articles.map(({ permalink }) => permalink));
    expect(runs.map(({ start, size }) => start + size)).toEqual([500, ...runs.map(({ start }) => start).slice(0, -1)]);
    expect(runs.length).toBeGreaterThan(10);
  });

  it('stays as it is when an article is added, or mended, in another', () => {
    const articles = makeArticles(500);
    const all = keysOf(articles);
    expect([...keysOf(articles.slice(0, -1))].filter((key) => !all.has(key)).length).toBeLessThanOrEqual(1);
    const mended = articles.map((article, index) => (index === 100 ? { ...article, excerpt: '고친 요약' } : article));
    expect([...keysOf(mended)].filter((key) => !all.has(key))).toHaveLength(1);
  });
});

interface PaperOf {
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
}

function keysOf(articles: readonly Article[]): ReadonlySet<number> {
  return new Set(runsOf({ articles, authors: [] }, 20).map(({ key }) => key));
}

function viewsByKey(paper: PaperOf): ReadonlyMap<number, readonly string[]> {
  return new Map(runsOf(paper, 3).map(({ key, pages }) => [key, Array.from(pages(), (planned) => digestOfData(planned.build()))]));
}

function runsOf({ articles, authors }: PaperOf, meanSize: number): readonly PlannedRun[] {
  const read = articles.map((article) => ({ ...article, digest: digestOfData({ ...article, digest: '' }) }));
  const { site } = makeSite(read, { authors });
  return [...articleRuns(site, createCards(site, () => undefined), meanSize)];
}

function arbitraryPaper(): fc.Arbitrary<PaperOf> {
  return fc.record({ articles: arbitraryArticles({ maxLength: 24 }), authors: arbitraryAuthors() });
}

function arbitraryAuthors(): fc.Arbitrary<Author[]> {
  const author = fc.record({ id: fc.constantFrom('c', '정치', 'news'), name: fc.constantFrom('김해솔', '한강', 'C'), title: fc.constantFrom('기자', undefined) });
  return fc.uniqueArray(author, { maxLength: 2, selector: ({ id }) => id }).map((authors) => authors.map((one) => ({ ...one, email: undefined, bio: undefined, image: undefined })));
}

/** What editors do: one field mended, an article taken out or added, the people changed. */
function arbitraryChange(): fc.Arbitrary<(paper: PaperOf) => PaperOf> {
  const mended: fc.Arbitrary<Partial<Article>> = fc.oneof(
    fc.record({ title: fc.constantFrom('고친 제목', '항구 선거') }),
    fc.record({ permalink: fc.constantFrom('/new/1/', '/new/2/') }),
    fc.record({ language: fc.constantFrom('en', undefined) }),
    fc.record({ series: fc.constantFrom('한강', 'c', undefined) }),
    fc.record({ categories: fc.constantFrom(['C++'], ['c', '정치'], []) }),
    fc.record({ tags: fc.constantFrom(['C#'], ['한강'], []) }),
    fc.record({ bylines: fc.constantFrom([{ kind: 'author' as const, id: 'c' }], [{ kind: 'name' as const, name: 'C+', email: undefined }]) }),
    fc.record({ excerpt: fc.constant('고친 요약') }),
  );
  return fc.oneof(
    fc.tuple(fc.nat(), mended).map(([at, fields]) => (paper: PaperOf) => ({ ...paper, articles: paper.articles.map((article, index) => (index === at % paper.articles.length ? { ...article, ...fields } : article)) })),
    fc.nat().map((at) => (paper: PaperOf) => ({ ...paper, articles: paper.articles.filter((_, index) => index !== at % paper.articles.length) })),
    arbitraryArticles({ maxLength: 1 }).map((added) => (paper: PaperOf) => ({ ...paper, articles: [...paper.articles, ...added.map((article) => ({ ...article, id: `new-${article.id}`, permalink: '/new/3/', redirectFrom: [] }))] })),
    arbitraryAuthors().map((authors) => (paper: PaperOf) => ({ ...paper, authors })),
  );
}

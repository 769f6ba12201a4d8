import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Author, Picture } from '../../src/article/article.ts';
import { digestOfData } from '../../src/base/digest.ts';
import { articleRuns } from '../../src/pages/article-runs.ts';
import { createCards, type PictureSizes } from '../../src/pages/cards.ts';
import type { PlannedRun } from '../../src/pages/planned-page.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticles } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

describe('a run of article pages', () => {
  it('has another key wherever one of its pages is another', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryPaper(), arbitraryChange(), (paper, change) => {
        compared += compareRuns(paper, change(paper));
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const signed = makeArticles(30).map((article) => ({ ...article, bylines: [{ kind: 'name' as const, name: 'bada', email: 'bada@haesol.example' }] }));
  const bada: Author = { id: 'bada', name: '김바다', title: undefined, email: undefined, bio: undefined, image: undefined };
  const illustrated = (count: number): Article[] => makeArticles(60).map((article, index) => (index < count ? { ...article, image: pictureOf(PICTURES[0]) } : article));
  it.each<readonly [string, Partial<Paper>, Partial<Paper>]>([
    ['a picture comes to stand on so many articles that it says nothing', { articles: illustrated(19) }, { articles: illustrated(20) }],
    ['the file of an author is taken away', { articles: signed, authors: [bada] }, { articles: signed }],
    ['the file of an author, which had a fault, is taken away', { articles: signed, faultyAuthors: ['bada'] }, { articles: signed }],
    ['the file of an author is mended', { articles: signed, faultyAuthors: ['bada'] }, { articles: signed, authors: [bada] }],
  ])('has another key when %s', (_, before, after) => {
    compareRuns({ ...NOTHING, ...before }, { ...NOTHING, ...after });
  });

  it('follows the one that is newer, and holds all articles between them', () => {
    const articles = makeArticles(500).toReversed();
    const runs = runsOf({ ...NOTHING, articles }, 20);
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

interface Paper {
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  /** Author files that have a fault: articles name their authors, but nothing else is known of them. */
  readonly faultyAuthors: readonly string[];
  readonly sizes: PictureSizes;
}

const NOTHING: Paper = { articles: [], authors: [], faultyAuthors: [], sizes: () => undefined };

function keysOf(articles: readonly Article[]): ReadonlySet<number> {
  return new Set(runsOf({ ...NOTHING, articles }, 20).map(({ key }) => key));
}

/** Runs of one key have the same pages. Returns how many there were in both papers. */
function compareRuns(before: Paper, after: Paper): number {
  const known = viewsByKey(before);
  let compared = 0;
  for (const [key, views] of viewsByKey(after)) {
    const others = known.get(key);
    if (others === undefined) continue;
    compared += 1;
    expect(views).toEqual(others);
  }
  return compared;
}

function viewsByKey(paper: Paper): ReadonlyMap<number, readonly string[]> {
  return new Map(runsOf(paper, 3).map(({ key, pages }) => [key, Array.from(pages(), (planned) => digestOfData(planned.build()))]));
}

function runsOf({ articles, authors, faultyAuthors, sizes }: Paper, meanSize: number): readonly PlannedRun[] {
  const ids = new Set([...authors.map(({ id }) => id), ...faultyAuthors]);
  // As the reading does it: what stands in a file is told by its digest, and who is an author by the files that there are.
  const read = articles.map((article) => ({ ...article, digest: digestOfData({ ...article, digest: '' }), bylines: article.bylines.map((byline) => (byline.kind === 'name' && ids.has(byline.name) ? { kind: 'author' as const, id: byline.name } : byline)) }));
  const { site } = makeSite(read, { authors, config: { cards: { since: '1970-01-01' } } });
  return [...articleRuns(site, createCards(site, sizes), meanSize)];
}

const AUTHOR_IDS = ['c', '정치', 'news', 'kim_lee', 'kim-lee'];
const FAULTY_IDS = ['C#', 'C++'];
const PICTURES = ['/pictures/0.jpg', '/pictures/1.jpg'];

function arbitraryPaper(): fc.Arbitrary<Paper> {
  return fc.record({ articles: arbitraryArticles({ maxLength: 30 }), authors: arbitraryAuthors(), faultyAuthors: fc.subarray(FAULTY_IDS), sizes: arbitrarySizes() });
}

function arbitraryAuthors(): fc.Arbitrary<Author[]> {
  const author = fc.record({ id: fc.constantFrom(...AUTHOR_IDS), name: fc.constantFrom('김해솔', '한강', 'C'), title: fc.constantFrom('기자', undefined), image: fc.constantFrom(pictureOf(PICTURES[0]), undefined) });
  return fc.uniqueArray(author, { maxLength: 2, selector: ({ id }) => id }).map((authors) => authors.map((one) => ({ ...one, email: undefined, bio: undefined })));
}

function arbitrarySizes(): fc.Arbitrary<PictureSizes> {
  const size = fc.record({ width: fc.constantFrom(100, 200), variants: fc.constantFrom(undefined, { name: 'a', color: '#000', sources: [] }, { name: 'b', color: '#fff', sources: [] }) });
  return fc.array(fc.option(size, { nil: undefined }), { minLength: 2, maxLength: 2 }).map((sizes) => (src) => {
    const found = sizes[PICTURES.indexOf(src)];
    return found && { width: found.width, height: 50, ...(found.variants === undefined ? {} : { variants: found.variants }) };
  });
}

function pictureOf(src: string | undefined): Picture | undefined {
  return src === undefined ? undefined : { src, alt: '', caption: undefined, credit: undefined };
}

/** What editors do: one field mended, an article taken out or added, people and pictures changed. */
function arbitraryChange(): fc.Arbitrary<(paper: Paper) => Paper> {
  const mended: fc.Arbitrary<Partial<Article>> = fc.oneof(
    fc.record({ title: fc.constantFrom('고친 제목', '항구 선거') }),
    fc.record({ permalink: fc.constantFrom('/new/1/', '/new/2/') }),
    fc.record({ language: fc.constantFrom('en', undefined) }),
    fc.record({ series: fc.constantFrom('한강', 'c', undefined) }),
    fc.record({ categories: fc.constantFrom(['C++'], ['c', '정치'], []) }),
    fc.record({ tags: fc.constantFrom(['C#'], ['한강'], []) }),
    fc.record({ bylines: fc.constantFrom([], ...[...AUTHOR_IDS, ...FAULTY_IDS].map((name) => [{ kind: 'name' as const, name, email: FAULTY_IDS.includes(name) ? 'a@b.example' : undefined }])) }),
    fc.record({ excerpt: fc.constant('고친 요약') }),
    fc.record({ featureImage: fc.constantFrom(...PICTURES, undefined).map(pictureOf) }),
  );
  const ofArticles = (change: (articles: readonly Article[]) => readonly Article[]) => (paper: Paper): Paper => ({ ...paper, articles: change(paper.articles) });
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.nat(), mended).map(([at, fields]) => ofArticles((articles) => articles.map((article, index) => (index === at % articles.length ? { ...article, ...fields } : article)))) },
    fc.nat().map((at) => ofArticles((articles) => articles.filter((_, index) => index !== at % articles.length))),
    arbitraryArticles({ maxLength: 1 }).map((added) => ofArticles((articles) => [...articles, ...added.map((article) => ({ ...article, id: `new-${article.id}`, permalink: '/new/3/', redirectFrom: [] }))])),
    { weight: 2, arbitrary: arbitraryAuthors().map((authors) => (paper: Paper) => ({ ...paper, authors })) },
    fc.subarray(FAULTY_IDS).map((faultyAuthors) => (paper: Paper) => ({ ...paper, faultyAuthors })),
    arbitrarySizes().map((sizes) => (paper: Paper) => ({ ...paper, sizes })),
  );
}

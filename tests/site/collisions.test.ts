import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, StaticPage } from '../../src/article/article.ts';
import { addressKey } from '../../src/site/address-register.ts';
import { settleAddresses, type Settled } from '../../src/site/collisions.ts';
import { makeArticle } from '../support/make-articles.ts';

describe('two articles on one address', () => {
  test('the older one keeps it, the newer one is held, and each names the other', () => {
    const { settled, problems } = settle(article('old.md', '/a/'), article('new.md', '/a/'));
    expect(settled.articles.map(({ id }) => id)).toEqual(['old.md']);
    expect(settled.held.map(({ id }) => id)).toEqual(['new.md']);
    expect(problems).toEqual(['SOKBO-A01 error articles/new.md → articles/old.md', 'SOKBO-A01 warning articles/old.md → articles/new.md']);
  });

  test.each([
    ['/a/', '/a/index.html'],
    ['/Harbour/', '/harbour/'],
    ['/항구/', `/${'항구'.normalize('NFD')}/`],
  ])('%s and %s are one file', (first, second) => {
    expect(settle(article('1.md', first), article('2.md', second)).problems).toHaveLength(2);
  });

  test.each([
    ['/a', '/a/b/'],
    ['/a/b/', '/a'],
    ['/a.html', '/a.html/b.html'],
  ])('%s and %s need a file and a folder of one name', (first, second) => {
    const { problems } = settle(article('1.md', first), article('2.md', second));
    expect(problems).toEqual(['SOKBO-A04 error articles/2.md → articles/1.md', 'SOKBO-A04 warning articles/1.md → articles/2.md']);
  });
});

describe('addresses of the site itself', () => {
  test.each([
    '/',
    '/index.html',
    '/404.html',
    '/tag/항구/',
    '/Tag/x/',
    '/section/economy/page/3/',
    '/section/경제/rss.xml',
    '/archive/2026/11/',
    '/corrections/',
    '/feed.xml',
    '/sitemap-2026-11.xml',
    '/fragments/latest.html',
    '/fragments/mine/',
  ])('%s is taken, whether there is such a page or not', (url) => {
    expect(settle(article('1.md', url)).problems).toEqual([`SOKBO-A02 error articles/1.md → ${url}`]);
  });

  test.each(['/archive', '/fragments', '/tag/x', '/feed.xml/x/', '/section/경제/page'])('%s would stand in the way of one', (url) => {
    expect(settle(article('1.md', url)).problems).toHaveLength(1);
  });

  test.each(['/archive/2026/11/22/항구/', '/archive/my-title/', '/tag/2026/11/항구/', '/section/경제/항구.html', '/sections/'])('%s is free', (url) => {
    expect(settle(article('1.md', url)).problems).toEqual([]);
  });
});

describe('redirects', () => {
  test('an old address that is a page of another is a fault', () => {
    const { problems, settled } = settle(article('1.md', '/a/'), article('2.md', '/b/', ['/a/']));
    expect(problems).toEqual(['SOKBO-A03 error articles/2.md → articles/1.md', 'SOKBO-A01 warning articles/1.md → articles/2.md']);
    expect(settled.redirects).toEqual([]);
  });

  test('a newer article cannot take an address that redirects already', () => {
    const { problems } = settle(article('1.md', '/b/', ['/a/']), article('2.md', '/a/'));
    expect(problems).toEqual(['SOKBO-A01 error articles/2.md → articles/1.md', 'SOKBO-A03 warning articles/1.md → articles/2.md']);
  });

  test('those that lead to the article itself, or say the same twice, are passed over', () => {
    const { problems, settled } = settle(article('1.md', '/a/', ['/a', '/a/index.html', '/old', '/old/', '/old.html']));
    expect(problems).toEqual([]);
    expect(settled.redirects.map(({ url }) => url)).toEqual(['/old/', '/old.html']);
  });
});

test('pages and copied files go before articles', () => {
  const body = { path: '', digest: '' };
  const page: StaticPage = { id: 'about', file: 'pages/about.md', permalink: '/about/', title: '소개', excerpt: '', noindex: false, body };
  const { problems } = settleWith({
    articles: [article('1.md', '/about/'), article('2.md', '/ads.txt')],
    staticPages: [page],
    copiedFiles: [{ url: '/ads.txt', file: 'root/ads.txt' }],
  });
  expect(problems).toEqual([
    'SOKBO-A01 error articles/1.md → pages/about.md',
    'SOKBO-A01 warning pages/about.md → articles/1.md',
    'SOKBO-A01 error articles/2.md → root/ads.txt',
  ]);
});

test('whatever is published, no two share a file, and every article is published or held with an error', () => {
  const url = fc.constantFrom('/a', '/a/', '/A/', '/a/b/', '/a/b.html', '/a.html', '/b/', '/tag/', '/b/index.html', '/b');
  const any = fc.array(fc.record({ permalink: url, redirectFrom: fc.array(url, { maxLength: 2 }) }), { maxLength: 12 });
  fc.assert(
    fc.property(any, (fields) => {
      const articles = fields.map((own, index) => makeArticle({ id: `${index}.md`, ...own }));
      const { settled } = settle(...articles);
      const files = [...settled.articles.map(({ permalink }) => permalink), ...settled.redirects.map((redirect) => redirect.url)].map(addressKey);
      expect(new Set(files).size).toBe(files.length);
      for (const file of files) expect(files.some((other) => other.startsWith(`${file}/`))).toBe(false);
      const faulty = new Set(settled.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
      expect(new Set(settled.held.map(({ file }) => file))).toEqual(faulty);
      expect(settled.articles.length + settled.held.length).toBe(articles.length);
    }),
  );
});

function article(id: string, permalink: string, redirectFrom: readonly string[] = []): Article {
  return makeArticle({ id, permalink, redirectFrom });
}

interface Outcome {
  readonly settled: Settled;
  /** Code, severity, file and the other one. */
  readonly problems: readonly string[];
}

/** Of articles from the oldest on, a minute after one another. */
function settle(...articles: readonly Article[]): Outcome {
  const inTurn = articles.map((article, index) => ({ ...article, date: { ...article.date, ms: article.date.ms + index * 60_000 } }));
  return settleWith({ articles: inTurn, staticPages: [], copiedFiles: [] });
}

function settleWith(input: Parameters<typeof settleAddresses>[0]): Outcome {
  const settled = settleAddresses(input);
  return { settled, problems: settled.problems.map(({ code, severity, file, params }) => `${code} ${severity} ${file} → ${params['other']}`) };
}

test('an article that has only a day chooses after the one of the same day that has a time', () => {
  const day = Date.UTC(2026, 10, 22);
  const dayOnly = { ...article('day.md', '/a/'), date: { ms: day, iso: '2026-11-22' } };
  const morning = { ...article('morning.md', '/a/'), date: { ms: day + 60_000, iso: '2026-11-22T09:01:00+09:00' } };
  const { articles, held } = settleWith({ articles: [dayOnly, morning], staticPages: [], copiedFiles: [] }).settled;
  expect([articles, held].map((some) => some.map(({ id }) => id))).toEqual([['morning.md'], ['day.md']]);
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { PART_LENGTH } from '../../../src/outputs/sitemaps/parts.ts';
import { makeArticle, makeArticles, momentAt } from '../../support/make-articles.ts';
import { bodyOf, buildPaper, fingerprintsOf, outputsOf, textsOf } from '../paper.ts';

const DAY = 86_400_000;
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' || name === 'sitemap' });

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
}

function locationsIn(text: string | undefined): readonly string[] {
  const { urlset, sitemapindex } = parser.parse(text ?? '');
  return [...(urlset?.url ?? []), ...(sitemapindex?.sitemap ?? [])].map(({ loc }: Entry) => loc);
}

describe('the sitemap', () => {
  const texts = textsOf(
    buildPaper({
      articles: [
        makeArticle({ id: 'a.md', permalink: '/a/', title: '가을', date: momentAt(Date.UTC(2026, 9, 31)), categories: ['사회'] }),
        makeArticle({
          id: 'b.md',
          permalink: '/부두/',
          title: '부두 & 배',
          date: momentAt(Date.UTC(2026, 10, 2)),
          updated: momentAt(Date.UTC(2026, 10, 5)),
        }),
        makeArticle({ id: 'c.md', permalink: '/c/', title: '숨은 글', date: momentAt(Date.UTC(2026, 10, 2)), noindex: true }),
        makeArticle({ id: 'd.md', permalink: '/d/', title: 'Pier', language: 'en-GB', date: momentAt(Date.UTC(2026, 10, 3)) }),
      ],
      staticPages: [{ id: 'about', file: 'about.md', permalink: '/about/', title: '소개', excerpt: '', noindex: false, body: bodyOf('') }],
    }),
  );

  it('is an index of the news, the lists and one part for each month, newest first', () => {
    expect(locationsIn(texts.get('sitemap.xml'))).toEqual(
      ['sitemap-news', 'sitemap-lists', 'sitemap-2026-11', 'sitemap-2026-10'].map((name) => `https://haesol.example/${name}.xml`),
    );
  });

  it('dates each part by the day of its newest change, and the news not at all', () => {
    const { sitemapindex } = parser.parse(texts.get('sitemap.xml') ?? '');
    expect(sitemapindex.sitemap[2]).toEqual({ loc: 'https://haesol.example/sitemap-2026-11.xml', lastmod: '2026-11-05' });
    expect(sitemapindex.sitemap[0]).toEqual({ loc: 'https://haesol.example/sitemap-news.xml' });
  });

  it('dates articles to the second, and lists by the day of their newest article', () => {
    const lastmods = (path: string): readonly unknown[] => parser.parse(texts.get(path) ?? '').urlset.url.map(({ lastmod }: Entry) => lastmod);
    expect(lastmods('sitemap-2026-11.xml')).toEqual(['2026-11-05T09:00:00+09:00', '2026-11-03T09:00:00+09:00']);
    expect(lastmods('sitemap-lists.xml')).toEqual(['2026-11-03', '2026-10-31', undefined]);
  });

  it('names every article once, percent-encoded and the oldest first, without those that are not to be indexed', () => {
    expect(locationsIn(texts.get('sitemap-2026-11.xml'))).toEqual(['https://haesol.example/%EB%B6%80%EB%91%90/', 'https://haesol.example/d/']);
    expect(locationsIn(texts.get('sitemap-2026-10.xml'))).toEqual(['https://haesol.example/a/']);
  });

  it('names the front page, lists and pages', () => {
    expect(locationsIn(texts.get('sitemap-lists.xml'))).toEqual([
      'https://haesol.example/',
      'https://haesol.example/section/%EC%82%AC%ED%9A%8C/',
      'https://haesol.example/about/',
    ]);
  });

  it('gives Google News the two days before the newest article', () => {
    const { urlset } = parser.parse(texts.get('sitemap-news.xml') ?? '');
    expect(urlset.url).toEqual([
      {
        loc: 'https://haesol.example/d/',
        'news:news': {
          'news:publication': { 'news:name': '해솔일보', 'news:language': 'en' },
          'news:publication_date': '2026-11-03T09:00:00+09:00',
          'news:title': 'Pier',
        },
      },
      {
        loc: 'https://haesol.example/%EB%B6%80%EB%91%90/',
        'news:news': {
          'news:publication': { 'news:name': '해솔일보', 'news:language': 'ko' },
          'news:publication_date': '2026-11-02T09:00:00+09:00',
          'news:title': '부두 & 배',
        },
      },
    ]);
  });

  it('of a paper without articles is still one', () => {
    const empty = textsOf(buildPaper({ articles: [] }));
    expect(locationsIn(empty.get('sitemap-lists.xml'))).toEqual(['https://haesol.example/']);
    for (const [path, text] of empty) if (path.endsWith('.xml')) expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
  });
});

describe('a month with very many articles', () => {
  const dateOf = (index: number) => momentAt(Date.UTC(2026, 10, 1) + index * 60_000);
  const articles = makeArticles(PART_LENGTH + 1).map((article, index) => ({ ...article, date: dateOf(index) }));
  const before = outputsOf(buildPaper({ articles }));

  it('is cut into parts whose names stay', () => {
    expect(before.map(({ path }) => path).filter((path) => path.startsWith('sitemap-2026'))).toEqual(['sitemap-2026-11.xml', 'sitemap-2026-11-2.xml']);
  });

  it.each([
    ['a later article of the same day', dateOf(PART_LENGTH + 5).ms, []],
    ['the first article of a day', Date.UTC(2026, 10, 20), ['sitemap-lists.xml', 'sitemap.xml']],
  ])('has only its newest part changed, and the news, by %s', (_name, ms, others) => {
    const newcomer = makeArticle({ id: 'new.md', date: momentAt(ms) });
    const old = fingerprintsOf(before);
    const after = fingerprintsOf(outputsOf(buildPaper({ articles: [...articles, newcomer] })));
    const changed = [...after].filter(([path, fingerprint]) => path.startsWith('sitemap') && old.get(path) !== fingerprint);
    expect(changed.map(([path]) => path).toSorted()).toEqual(['sitemap-2026-11-2.xml', 'sitemap-news.xml', ...others].toSorted());
  });
});

describe('news of a busy paper', () => {
  it('is at most a thousand articles, the newest', () => {
    const dateOf = (index: number) => momentAt(Date.UTC(2026, 0, 1) + (index * DAY) / 1_000);
    const articles = Array.from({ length: 1_200 }, (_, index) => makeArticle({ id: `${index}.md`, date: dateOf(index) }));
    const locations = locationsIn(textsOf(buildPaper({ articles })).get('sitemap-news.xml'));
    expect(locations).toHaveLength(1_000);
    expect(locations[0]).toBe('https://haesol.example/1199/');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STOCK_PICTURE_USES } from '../../src/site/stock-pictures.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

test('articles are in order of publication, newest first; of one moment by id', () => {
  const { site } = makeSite([
    makeArticle({ id: 'b.md', date: momentAt(1) }),
    makeArticle({ id: 'c.md', date: momentAt(2) }),
    makeArticle({ id: 'a.md', date: momentAt(1) }),
  ]);
  expect(site.articles.map(({ id }) => id)).toEqual(['c.md', 'b.md', 'a.md']);
});

test('the archive goes by the day that readers see', () => {
  const night = Date.UTC(2025, 11, 31, 20);
  const { site } = makeSite([makeArticle({ id: 'a.md', date: momentAt(night) })]);
  expect(site.archive.days.map(({ period, url }) => [period, url])).toEqual([['2026-01-01', '/archive/2026/01/01/']]);
});

test('a picture on many articles stands for no picture, and so do the configured ones', () => {
  const image = { src: '/logo.png', alt: '', caption: undefined, credit: undefined };
  const articles = Array.from({ length: STOCK_PICTURE_USES }, (_, index) => makeArticle({ id: `${index}.md`, image }));
  expect(makeSite(articles.slice(1), { config: { stockPictures: ['/none.png'] } }).site.stockPictures).toEqual(new Set(['/none.png']));
  expect(makeSite(articles).site.stockPictures).toEqual(new Set(['/logo.png']));
});

test('pinned top news are found by any spelling of their address; unknown ones are told and left out', () => {
  const articles = [makeArticle({ id: 'a.md', permalink: '/항구/' })];
  const { site, problems } = makeSite(articles, { pinnedTop: { file: 'content/data/top.yaml', urls: ['/%ED%95%AD%EA%B5%AC/', '/항구', '/없음/'] } });
  expect(site.pinnedTop).toEqual(['/항구/']);
  expect(problems).toMatchObject([{ code: 'SOKBO-A05', severity: 'warning', file: 'content/data/top.yaml', params: { url: '/없음/' } }]);
});

test('the order of reading does not matter', () => {
  const shuffled = arbitraryArticles().chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );
  fc.assert(
    fc.property(shuffled, ([articles, others]) => {
      const { site } = makeSite(articles);
      const { site: other } = makeSite(others);
      expect(other.articles).toEqual(site.articles);
      expect(other.tags.terms).toEqual(site.tags.terms);
      expect(other.people.terms).toEqual(site.people.terms);
      expect(other.redirects).toEqual(site.redirects);
    }),
  );
});

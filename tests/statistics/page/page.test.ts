import { describe, expect, it } from 'vitest';
import { countMonth } from '../../../src/statistics/count.ts';
import { statisticsPage } from '../../../src/statistics/page/page.ts';
import type { Article } from '../../../src/article/article.ts';
import { makeArticle, makeArticles, momentAt } from '../../support/make-articles.ts';
import { makeConfig, makeSite } from '../../support/make-site.ts';
import { faultsOf } from '../../theme/validate.ts';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');
const HOSTILE = '<script>alert(1)</script> "&\'';

function pageOf(articles: readonly Article[], config = makeConfig(), waiting: readonly Article[] = []): string {
  const statistics = countMonth({ site: makeSite(articles, { config }).site, waiting, month: '2026-11', now: NOW, bodyOf: () => '' });
  return statistics === undefined ? '' : statisticsPage(statistics, config);
}

const hostile = makeArticle({
  id: 'a.md',
  date: momentAt(NOW),
  title: HOSTILE,
  categories: [HOSTILE],
  source: HOSTILE,
  sponsored: HOSTILE,
  bylines: [{ kind: 'name', name: HOSTILE, email: undefined }],
  corrections: [{ date: momentAt(NOW), text: HOSTILE }],
});

describe("the page of a month's statistics", () => {
  it.each([
    ['a month without articles', []],
    ['a busy month', makeArticles(2_000).map((article, index) => ({ ...article, date: momentAt(NOW - index * 3_600_000) }))],
    ['names that hold markup', [hostile]],
  ])('is valid for %s', (_, articles) => {
    expect(faultsOf(pageOf(articles, makeConfig({ name: HOSTILE }), [hostile]))).toEqual([]);
  });

  it('holds all that it needs, and runs nothing', () => {
    const page = pageOf([hostile]);
    expect(page).not.toMatch(/<script|<link|\b(?:src|href)=|url\(/u);
  });

  it('says in figures all that its plots show', () => {
    const page = pageOf([hostile, { ...hostile, id: 'b.md', permalink: '/b/', source: undefined }]);
    expect(page).toContain('<time datetime="2026-11-22">22</time> <b>2</b> <small>외부 1</small>');
    expect(page).toMatch(/<svg class="columns" role="img" aria-label="날짜별 기사 막대그래프\. 가장 많은 것은 2026-11-22 2건입니다\."/u);
    expect(page.match(/<svg(?! class="columns" role="img"| aria-hidden="true")/gu)).toBeNull();
  });

  it('speaks the language of the site', () => {
    expect(pageOf([], makeConfig({ language: 'en' }))).toContain('<h1>해솔일보: the desk in November 2026</h1>');
  });
});

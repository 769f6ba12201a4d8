import { expect, test } from 'vitest';
import { createCards } from '../../src/pages/cards.ts';
import { fragmentPages } from '../../src/pages/fragments.ts';
import type { Page } from '../../src/pages/views.ts';
import { makeArticle, makeArticles, momentAt } from '../support/make-articles.ts';
import { makeSite, type MadeSite } from '../support/make-site.ts';

const articles = makeArticles(60);
const asOf = momentAt(Date.UTC(2026, 10, 22));

function fragments(given = articles, input: MadeSite = {}): Page[] {
  const { site } = makeSite(given, input);
  return [...fragmentPages(site, createCards(site, () => undefined))];
}

const popularOf = (pages: readonly Page[]) => pages.find((page) => page.kind === 'fragment-popular')?.view.popular;
const breakingOf = (pages: readonly Page[]) => pages.find((page) => page.kind === 'fragment-breaking')?.view.breaking;

test('there is one of all that the paper has, and none of what it has not', () => {
  expect(fragments().map(({ url }) => url)).toEqual(['/fragments/breaking.html', '/fragments/latest.html', '/fragments/top.html']);
  const views = { file: 'views.csv', window: '오늘', asOf, counts: [{ url: articles[0]?.permalink ?? '', views: 1, line: 2, text: '' }] };
  const markets = [{ name: '주가', unit: '원', asOf, maxAge: 1000, items: [{ name: '물결', price: '1,000', change: -1 }] }];
  const all = fragments(articles, { viewCounts: views, markets });
  expect(all.map(({ kind }) => kind)).toEqual(['fragment-breaking', 'fragment-latest', 'fragment-top', 'fragment-popular', 'fragment-markets']);
  expect(popularOf(all)).toMatchObject({ window: '오늘', asOf: asOf.iso, articles: [{ url: articles[0]?.permalink }] });
  expect(all.find((page) => page.kind === 'fragment-markets')?.view.markets).toEqual([
    { name: '주가', asOf: asOf.iso, maxAge: 1000, items: [{ name: '물결', price: '1,000원', change: { direction: 'down', percent: '1%' } }] },
  ]);
});

test('counts of articles that are gone make no list', () => {
  const views = { file: 'views.csv', window: '오늘', asOf, counts: [{ url: '/gone/', views: 1, line: 2, text: '' }] };
  expect(popularOf(fragments(articles, { viewCounts: views }))).toBeUndefined();
});

test('search engines list none', () => {
  for (const { view } of fragments()) expect(view.head.noindex).toBe(true);
});

test('the latest are the newest, and the top stories hold the lead as well', () => {
  const pages = fragments();
  const newest = articles.toReversed().map(({ permalink }) => permalink);
  expect(pages.find((page) => page.kind === 'fragment-latest')?.view.latest.map(({ url }) => url)).toEqual(newest.slice(0, 5));
  expect(pages.find((page) => page.kind === 'fragment-top')?.view.top[0]?.url).toBe(newest[0]);
});

test('breaking news are in their fragment for a day, and it is there without them', () => {
  expect(breakingOf(fragments())).toEqual([]);
  const flash = makeArticle({ id: 'flash.md', date: articles.at(-1)?.date ?? asOf, breaking: true });
  expect(breakingOf(fragments([...articles, flash]))).toHaveLength(1);
});

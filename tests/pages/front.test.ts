import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createCards } from '../../src/pages/cards.ts';
import { frontPage } from '../../src/pages/front.ts';
import type { FrontView } from '../../src/pages/views.ts';
import type { SiteConfig } from '../../src/config/config.ts';
import { makeArticle, makeArticles, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

const HOUR = 60 * 60 * 1000;
const image = { src: '/pictures/harbour.jpg', alt: '항구', caption: undefined, credit: undefined };

describe('the lead', () => {
  test('is what the editors chose within three days, even without a picture', () => {
    expect(front([hoursAgo(0, { image }), hoursAgo(70, { lead: true }), hoursAgo(80, { lead: true })]).lead?.title).toBe('70 hours ago');
  });

  test('else what they pinned', () => {
    expect(front([hoursAgo(0, { image }), hoursAgo(80, { lead: true }), hoursAgo(500, { pin: true })]).lead?.title).toBe('500 hours ago');
  });

  test('else the newest of the latest with a picture of its own', () => {
    const stock = { ...image, src: '/newspaper.png' };
    const articles = [hoursAgo(0, { image: stock }), hoursAgo(1), hoursAgo(2, { image }), hoursAgo(3, { image })];
    expect(front(articles, { stockPictures: ['/newspaper.png'] }).lead?.title).toBe('2 hours ago');
  });

  test('else the newest; an advertiser’s article only where there is no other', () => {
    expect(front([hoursAgo(0, { sponsored: '' }), hoursAgo(1)]).lead?.title).toBe('1 hours ago');
    expect(front([hoursAgo(0, { sponsored: '' })]).lead?.title).toBe('0 hours ago');
  });
});

test('beside the lead stand up to four stories, of as many sections as possible', () => {
  const articles = ['정치', '정치', '정치', '경제', '사회', '정치'].map((section, index) => hoursAgo(index, { categories: [section] }));
  expect(front(articles).seconds.map((card) => card.section?.name)).toEqual(['정치', '정치', '경제', '사회']);
});

test('breaking news last a day, counted from the newest article', () => {
  const articles = [hoursAgo(0), hoursAgo(23, { breaking: true }), hoursAgo(25, { breaking: true })];
  expect(front(articles).breaking.map(({ title }) => title)).toEqual(['23 hours ago']);
});

test('bands follow the configured order, then size', () => {
  const sections = ['지역', '과학'].map((name) => ({ name, slug: name, description: undefined }));
  const view = front(makeArticles(200), { sections });
  expect(view.bands.slice(0, 2).map(({ section }) => section.name)).toEqual(['지역', '과학']);
  expect(view.bands).toHaveLength(8);
  for (const band of view.bands) expect(band.form === 'lead-list' && band.rest).toHaveLength(4);
});

test('top news are what the editors picked, in their order', () => {
  const articles = [hoursAgo(0), hoursAgo(1), hoursAgo(2)];
  const { site } = makeSite(articles, { pinnedTop: { file: 'top.yaml', urls: ['/2/', '/0/'] } });
  expect(frontPage(site, createCards(site, () => undefined)).view.top.map(({ url }) => url)).toEqual(['/2/', '/0/']);
});

test('the edition is the day of the newest article, not today', () => {
  expect(front([hoursAgo(0), hoursAgo(30)]).edition).toBe('2026-11-22');
  expect(front([]).edition).toBeUndefined();
});

function front(articles: readonly Article[], config: Partial<SiteConfig> = {}): FrontView {
  const { site } = makeSite(articles, { config });
  return frontPage(site, createCards(site, () => undefined)).view;
}

function hoursAgo(hours: number, fields: Partial<Article> = {}): Article {
  return makeArticle({ id: `${hours}.md`, title: `${hours} hours ago`, date: momentAt(Date.UTC(2026, 10, 22) - hours * HOUR), ...fields });
}

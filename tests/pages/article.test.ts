import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createArticlePlanner } from '../../src/pages/article.ts';
import type { PictureSize } from '../../src/base/pictures.ts';
import { createCards, type PictureSizes } from '../../src/pages/cards.ts';
import type { ArticleView } from '../../src/pages/views.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite, type MadeSite } from '../support/make-site.ts';

const HOUR = 60 * 60 * 1000;
const image = { src: '/pictures/항구.jpg', alt: '항구', caption: '해솔항 3부두', credit: '해솔일보' };

describe('the head', () => {
  test('has absolute, encoded addresses', () => {
    const { head } = viewOf({ permalink: '/항구/', image });
    expect(head.canonical).toBe('https://haesol.example/%ED%95%AD%EA%B5%AC/');
    expect(head.image).toMatchObject({ url: 'https://haesol.example/pictures/%ED%95%AD%EA%B5%AC.jpg' });
  });

  test('describes the article to machines', () => {
    const [described, trail] = viewOf({
      permalink: '/a/',
      title: '부두 확장',
      categories: ['경제'],
      tags: ['해운'],
      bylines: [{ kind: 'name', name: '김서연', email: 'kim@haesol.example' }],
      updated: momentAt(2 * HOUR),
      corrections: [{ date: momentAt(2 * HOUR), text: '날짜를 바로잡았습니다.' }],
    }).head.structuredData;
    expect(described).toMatchObject({
      '@type': 'NewsArticle',
      headline: '부두 확장',
      datePublished: '1970-01-01T09:00:00+09:00',
      dateModified: '1970-01-01T11:00:00+09:00',
      articleSection: '경제',
      inLanguage: 'ko',
      isAccessibleForFree: true,
      author: [{ '@type': 'Person', name: '김서연' }],
      publisher: { '@type': 'NewsMediaOrganization', name: '해솔일보' },
      correction: [{ '@type': 'CorrectionComment', text: '날짜를 바로잡았습니다.' }],
    });
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: '해솔일보' }, { name: '경제' }, { name: '부두 확장', item: 'https://haesol.example/a/' }],
    });
  });

  test('tells an advertiser’s article from news', () => {
    expect(viewOf({ sponsored: '물마루해운' }).head.structuredData[0]).toMatchObject({ '@type': 'AdvertiserContentArticle', sponsor: { name: '물마루해운' } });
  });
});

test('readers are told what they must know first', () => {
  const correction = { date: momentAt(HOUR), text: '' };
  const { labels } = viewOf({ breaking: true, sponsored: '', ai: 'assisted', corrections: [correction] });
  expect(labels).toEqual(['breaking', 'sponsored', 'ai-assisted', 'corrected']);
});

test('a stock picture is not shown, and the deck’s picture not twice', () => {
  expect(viewOf({ image }, { config: { stockPictures: [image.src] } })).toMatchObject({ picture: undefined, head: { image: undefined } });
  expect(viewOf({ image, featureImage: image })).toMatchObject({ picture: { src: image.src }, featurePicture: undefined });
});

test('a picture that stands twice in the front matter is one, also where a smaller one stands for it', () => {
  const plain = { url: '/pictures/항구-1440.jpg', width: 1440, height: 960, format: 'jpeg' as const };
  const size: PictureSize = { width: 6000, height: 4000, variants: { name: '항구', color: '#123456', sources: [], plain } };
  const view = viewOf({ image, featureImage: image }, {}, () => size);
  expect(view).toMatchObject({ picture: { src: plain.url }, featurePicture: undefined });
  expect(view.head.structuredData[0]).toMatchObject({ image: [{ width: 1440 }] });
});

test('the time of change is shown only where it differs', () => {
  expect(viewOf({ date: momentAt(HOUR), updated: momentAt(HOUR) }).updated).toBeUndefined();
});

test('a term that is named twice is linked once', () => {
  expect(viewOf({ tags: ['AI', 'ai', '해운'] }).tags).toEqual([
    { name: 'AI', url: '/tag/ai/' },
    { name: '해운', url: '/tag/해운/' },
  ]);
});

test('a series knows its parts in order of publication', () => {
  const parts = [1, 2, 3].map((part) => makeArticle({ id: `${part}.md`, title: `${part}부`, date: momentAt(part * HOUR), series: '항구의 사람들' }));
  expect(viewsOf(parts).map(({ series }) => [series?.part, series?.previous?.title, series?.next?.title])).toEqual([
    [3, '2부', undefined],
    [2, '1부', '3부'],
    [1, undefined, '2부'],
  ]);
});

function viewsOf(articles: readonly Article[], input: MadeSite = {}, sizeOf: PictureSizes = () => undefined): ArticleView[] {
  const { site } = makeSite(articles, input);
  const planArticle = createArticlePlanner(site, createCards(site, sizeOf));
  return site.articles.map((_, index) => planArticle(index).build()).flatMap((page) => (page.kind === 'article' ? [page.view] : []));
}

/** The view of a paper's only article. */
function viewOf(fields: Partial<Article>, input: MadeSite = {}, sizeOf?: PictureSizes): ArticleView {
  const [view] = viewsOf([makeArticle({ id: 'a.md', date: momentAt(0), ...fields })], input, sizeOf);
  if (view === undefined) throw new Error('The article has no page.');
  return view;
}

import { describe, expect, it } from 'vitest';
import { findStockPictures, STOCK_PICTURE_USES } from '../../src/site/stock-pictures.ts';
import { makeArticle } from '../support/make-articles.ts';

/** So many articles with this picture, one after another. */
function articlesWith(src: string, count: number) {
  return Array.from({ length: count }, (_, index) => makeArticle({ id: `${src}-${index}.md`, image: { src, alt: '', caption: undefined, credit: undefined } }));
}

const LOGO = '/assets/logo.png';
const logos = articlesWith(LOGO, STOCK_PICTURE_USES);
const others = (count: number) => Array.from({ length: count }, (_, index) => articlesWith(`/assets/${index}.jpg`, 1)).flat();

describe('stock pictures', () => {
  it('are those on a fifth of the illustrated articles, and on twenty at least', () => {
    expect([...findStockPictures([...others(80), ...logos], [])]).toEqual([LOGO]);
    expect([...findStockPictures([...others(81), ...logos], [])]).toEqual([]);
    expect([...findStockPictures(logos.slice(1), [])]).toEqual([]);
  });

  it('are those of the configuration, used or not', () => {
    expect([...findStockPictures([], ['/assets/blank.png'])]).toEqual(['/assets/blank.png']);
  });

  it('do not change with each article that has another picture', () => {
    const paper = [...others(80), ...logos];
    expect([...findStockPictures([...paper, ...articlesWith('/assets/new.jpg', 1)], [])]).toEqual([LOGO]);
  });

  it('illustrate again when they have become rare', () => {
    expect([...findStockPictures([...logos, ...others(180)], [])]).toEqual([LOGO]);
    expect([...findStockPictures([...logos, ...others(181)], [])]).toEqual([]);
  });
});

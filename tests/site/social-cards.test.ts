import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { SiteConfig } from '../../src/config/config.ts';
import { articleCard, paperCard, socialCards } from '../../src/site/social-cards.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeConfig, makeSite } from '../support/make-site.ts';

const DAY = 24 * 60 * 60 * 1000;
const config: Partial<SiteConfig> = { cards: { since: '1970-02-01' } };
const article = (day: number, fields: Partial<Article> = {}): Article => makeArticle({ id: `${day}.md`, permalink: `/${day}/`, title: `기사 ${day}`, date: momentAt(day * DAY), ...fields });
const cardOf = (one: Article, changes = config): string | undefined => articleCard(makeSite([one], { config: changes }).site, one)?.url;
const picture = (src: string): Pick<Article, 'image'> => ({ image: { src, alt: '', caption: undefined, credit: undefined } });

describe('an article', () => {
  it('has a card when it has no picture and is not too old', () => {
    expect(cardOf(article(40))).toMatch(/^\/cards\/[0-9a-z]{16}\.png$/u);
    expect(cardOf(article(20))).toBeUndefined();
  });

  it('has none where the paper wants none', () => {
    expect(cardOf(article(40), { cards: undefined })).toBeUndefined();
    expect(paperCard(makeConfig({ cards: undefined }))).toBeUndefined();
  });

  it('needs none when networks can show its picture, which they cannot of a drawing or a stock picture', () => {
    expect(cardOf(article(40, picture('/assets/a.jpg')))).toBeUndefined();
    expect(cardOf(article(40, picture('/assets/a.svg')))).toBeDefined();
    expect(cardOf(article(40, picture('/assets/a.jpg')), { ...config, stockPictures: ['/assets/a.jpg'] })).toBeDefined();
  });

  it('has another card when its headline or section is another', () => {
    const cards = [article(40), article(40, { title: '다른 기사' }), article(40, { categories: ['경제'] })].map((one) => cardOf(one));
    expect(new Set(cards).size).toBe(3);
  });
});

it('a new article adds at most one card and takes none away', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 30 }), (days) => {
      const sorted = days.toSorted((one, other) => one - other).map((day) => article(day));
      const urls = (articles: readonly Article[]): readonly string[] => socialCards(makeSite(articles, { config }).site).map(({ url }) => url);
      const [before, after] = [urls(sorted.slice(0, -1)), urls(sorted)];
      expect(after.filter((url) => before.includes(url))).toEqual(before);
      expect(after.length - before.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

it('cards are named for what draws them', () => {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  const source = readFileSync(path.resolve(import.meta.dirname, '../../src/site/social-cards.ts'), 'utf8');
  for (const name of ['sharp', 'harfbuzzjs', '@fontsource-variable/noto-serif-kr']) expect(source).toContain(`${name.split('/').at(-1)} ${dependencies[name]},`);
});

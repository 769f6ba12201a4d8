import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createCards } from '../../src/pages/cards.ts';
import { inPages, planPages } from '../../src/pages/plan.ts';
import type { CardView, Page } from '../../src/pages/views.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';
import { showPicturesOnce } from '../../src/pages/pictures-once.ts';

const SECTIONS = ['경제', '사회', '국제'];
const LEAD_OF_A_BAND = 'lead-list';

describe('a picture that several stories share', () => {
  test('stands with the first of them on each page', () => {
    const story = fc.record({ section: fc.constantFrom(...SECTIONS), picture: fc.option(fc.integer({ min: 1, max: 4 })) });
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 30 }), (stories) => {
        const articles = stories.map(({ section, picture }, index) => storyAt(index, section, picture));
        for (const page of pagesOf(articles)) {
          const shown = cardsOf(page).flatMap(({ picture }) => picture?.src ?? []);
          expect(new Set(shown).size).toBe(shown.length);
        }
      }),
    );
  });

  test('leaves a band to its next story with a picture of its own', () => {
    const shared = 1;
    const articles = [storyAt(0, '경제', shared), ...[1, 2, 3, 4, 5, 6].map((index) => storyAt(index, '경제', null)), storyAt(7, '국제', shared), storyAt(8, '국제', 2)];
    const [front] = pagesOf(articles).filter(({ kind }) => kind === 'front');
    const leads = front?.kind === 'front' ? front.view.bands.flatMap((band) => (band.form === LEAD_OF_A_BAND && band.section.name === '국제' ? band.lead.title : [])) : [];
    expect(leads).toEqual(['story 8']);
  });

  test('is shown again on another page', () => {
    const cards = createCards(makeSite([]).site, () => undefined);
    const article = storyAt(0, '경제', 1);
    for (const page of [showPicturesOnce(cards), showPicturesOnce(cards)]) expect(page.card(article).picture?.src).toBe('/pictures/1.jpg');
  });
});

function storyAt(index: number, section: string, picture: number | null): Article {
  const image = picture === null ? undefined : { src: `/pictures/${picture}.jpg`, alt: '', caption: undefined, credit: undefined };
  return makeArticle({ id: `${index}.md`, title: `story ${index}`, date: momentAt(Date.UTC(2026, 10, 22) - index * 60_000), categories: [section], image });
}

function pagesOf(articles: readonly Article[]): readonly Page[] {
  return Array.from(inPages(planPages(makeSite(articles).site, { pictureSize: () => undefined })), (planned) => planned.build());
}

/** The cards that a page shows with their pictures. */
function cardsOf(page: Page): readonly CardView[] {
  if (page.kind === 'term') return [...(page.view.lead === undefined ? [] : [page.view.lead]), ...page.view.articles];
  if (page.kind === 'archive-day') return page.view.articles;
  if (page.kind !== 'front') return [];
  const { lead, seconds, bands } = page.view;
  return [
    ...(lead === undefined ? [] : [lead]),
    ...seconds,
    ...bands.flatMap((band) => (band.form === 'cards' ? band.cards : band.form === LEAD_OF_A_BAND ? [band.lead] : [])),
  ];
}

import { expect, test } from 'vitest';
import type { BandPlan } from '../../src/config/config.ts';
import { buildBands } from '../../src/pages/bands.ts';
import { createCards } from '../../src/pages/cards.ts';
import type { BandView } from '../../src/pages/views.ts';
import { makeArticle, makeArticles, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

const articles = makeArticles(200);

function bandsOf(plan: readonly BandPlan[] | undefined, given = articles): readonly BandView[] {
  const { site } = makeSite(given, { config: { front: { latest: 10, top: 8, popular: 10, bands: plan } } });
  return buildBands(site, createCards(site, () => undefined), new Set());
}

const lengthOf = (band: BandView): number =>
  band.form === 'lead-list' ? band.rest.length + 1 : band.form === 'cards' ? band.cards.length : band.headlines.length;

test('stand in the order, the form and the length that the editors planned', () => {
  const plan = [
    { section: '문화', form: 'cards', count: 4 },
    { section: '경제', form: 'lead-list', count: 3 },
    { section: '정치', form: 'headlines', count: 7 },
  ] as const;
  expect(bandsOf(plan).map((band) => [band.section.name, band.form, lengthOf(band)])).toEqual(plan.map(({ section, form, count }) => [section, form, count]));
});

test('without a plan: every section, a story with a list, the first two wide', () => {
  const bands = bandsOf(undefined);
  expect(bands.every((band) => band.form === 'lead-list' && lengthOf(band) === 5)).toBe(true);
  expect(bands.map(({ wide }) => wide)).toEqual([true, true, false, false, false, false, false, false]);
});

test('no article stands in two bands', () => {
  const both = Array.from({ length: 9 }, (_, index) => makeArticle({ id: `${index}.md`, categories: ['경제', '정치'], date: momentAt(index * 1000) }));
  const plan = ['경제', '정치'].map((section) => ({ section, form: 'headlines', count: 5 }) as const);
  expect(bandsOf(plan, both).map(lengthOf)).toEqual([5, 4]);
});

test('a section without articles, or without any left, has no band', () => {
  const plan = ['경제', '날씨', '경제'].map((section) => ({ section, form: 'headlines', count: 20 }) as const);
  expect(bandsOf(plan, articles.slice(0, 40)).map(({ section }) => section.name)).toEqual(['경제']);
});

test('a band that would stand in a pair alone takes the whole width', () => {
  const forms = ['lead-list', 'lead-list', 'headlines', 'cards', 'headlines', 'lead-list', 'headlines'] as const;
  const sections = ['정치', '경제', '사회', '국제', '문화', '스포츠', '과학'];
  const plan = sections.map((section, index) => ({ section, form: forms[index] ?? 'cards', count: 2 }));
  expect(bandsOf(plan).map(({ wide }) => wide)).toEqual([true, true, true, true, false, false, true]);
});

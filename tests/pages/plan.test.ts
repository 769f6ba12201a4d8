import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPages, planPages } from '../../src/pages/plan.ts';
import type { BandView, Page, PageOf } from '../../src/pages/views.ts';
import { addressKey } from '../../src/site/address-register.ts';
import type { Site, Taxonomy } from '../../src/site/site.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

const SECTIONS = [
  { name: '정치', slug: 'politics', description: undefined },
  { name: '없는 면', slug: 'empty', description: undefined },
];

test('an empty paper has its fixed pages and those of its configured sections', () => {
  const { site } = makeSite([], { config: { sections: SECTIONS } });
  const lists = ['/section/politics/', '/section/empty/'];
  const fragments = ['breaking', 'latest', 'top'].map((name) => `/fragments/${name}.html`);
  expect(plan(site).map(({ url }) => url)).toEqual([...lists, '/', ...fragments, '/section/', '/archive/', '/corrections/', '/masthead/', '/scrap/', '/search/', '/404.html', '/offline/']);
});

test('an article brings its own page, a list for each of its terms, its place in the archive, and its redirects', () => {
  const { site } = makeSite([
    makeArticle({
      id: 'a.md',
      permalink: '/2026/11/22/항구/',
      date: momentAt(Date.UTC(2026, 10, 22)),
      categories: ['경제'],
      tags: ['해운'],
      bylines: [{ kind: 'name', name: '김서연', email: undefined }],
      series: '항구의 사람들',
      redirectFrom: ['/old.html'],
    }),
  ]);
  expect(plan(site).map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    'article /2026/11/22/항구/',
    'term /section/경제/',
    'term /tag/해운/',
    'term /author/김서연/',
    'term /series/항구의-사람들/',
    'archive-year /archive/2026/',
    'archive-month /archive/2026/11/',
    'archive-day /archive/2026/11/22/',
    'front /',
    'fragment-breaking /fragments/breaking.html',
    'fragment-latest /fragments/latest.html',
    'fragment-top /fragments/top.html',
    'term-index /section/',
    'term-index /tag/',
    'term-index /author/',
    'term-index /series/',
    'archive /archive/',
    'corrections /corrections/',
    'masthead /masthead/',
    'scrap /scrap/',
    'search /search/',
    'not-found /404.html',
    'offline /offline/',
    'redirect /old.html',
  ]);
});

describe('whatever the paper', () => {
  const anySite = arbitraryArticles().map((articles) => makeSite(articles, { config: { pageSize: 3, sections: SECTIONS } }).site);

  test('no two pages share a file, on any file system', () => {
    check(anySite, (_, pages) => {
      const files = pages.map(({ url }) => addressKey(url));
      expect(new Set(files).size).toBe(files.length);
    });
  });

  test('every link inside the site leads to a page', () => {
    check(anySite, (_, pages) => {
      const urls = new Set(pages.map(({ url }) => url));
      const links = new Set(pages.flatMap(({ view }) => linksOf(view)));
      expect([...links].filter((link) => !urls.has(link))).toEqual([]);
    });
  });

  test('every article is on exactly one list page of each of its terms', () => {
    check(anySite, (site, pages) => {
      const lists = pages.filter((page) => page.kind === 'term');
      for (const term of [site.sections, site.tags, site.people, site.series].flatMap((taxonomy: Taxonomy) => taxonomy.terms)) {
        const listed = lists.filter(({ view }) => view.taxonomy === term.taxonomy && view.name === term.name).flatMap(articlesOf);
        expect(listed.sort()).toEqual(term.articles.map(({ permalink }) => permalink).sort());
      }
    });
  });

  test('no article stands twice among lead, seconds and bands of the front page', () => {
    check(anySite, (_, pages) => {
      const shown = pages.filter((page) => page.kind === 'front').flatMap(({ view: { lead, seconds, bands } }) =>
        [lead, ...seconds, ...bands.flatMap(articlesOfBand)].flatMap((card) => card?.url ?? []),
      );
      expect(new Set(shown).size).toBe(shown.length);
    });
  });

  test('views are plain data', () => {
    check(anySite, (_, pages) => {
      for (const { view } of pages) expect(structuredClone(view)).toEqual(view);
    });
  });
});

function plan(site: Site): Page[] {
  return Array.from(inPages(planPages(site, { pictureSize: () => undefined })), (page) => page.build());
}

function check(sites: fc.Arbitrary<Site>, property: (site: Site, pages: readonly Page[]) => void): void {
  fc.assert(fc.property(sites, (site) => property(site, plan(site))), { numRuns: 60 });
}

function articlesOfBand(band: BandView): readonly { readonly url: string }[] {
  if (band.form === 'lead-list') return [band.lead, ...band.rest];
  return band.form === 'cards' ? band.cards : band.headlines;
}

function articlesOf({ view }: PageOf<'term'>): string[] {
  return [...(view.lead === undefined ? [] : [view.lead]), ...view.articles].map(({ url }) => url);
}

const LINK_FIELDS: ReadonlySet<string> = new Set(['url', 'target', 'newest', 'newer', 'older', 'oldest']);

/** Every site path that a view links to; feeds are no pages, and structured data holds absolute addresses. */
function linksOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'head' || key === 'extra') return [];
    return LINK_FIELDS.has(key) && typeof inner === 'string' ? [inner] : linksOf(inner);
  });
}

/** What makes publishing quick at any size of site: one new article changes a handful of pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { digestOfData } from '../../src/base/digest.ts';
import { inPages, planPages } from '../../src/pages/plan.ts';
import { FRAGMENT_URLS, listPageUrl, periodUrl, taxonomyUrl } from '../../src/site/addresses.ts';
import { oldestFirst } from '../../src/site/order.ts';
import type { Site, Term } from '../../src/site/site.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticles } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

const PAGE_SIZE = 3;

test('a new article changes only pages that must name it, and removes none', () => {
  fc.assert(
    fc.property(arbitraryArticles({ maxLength: 40 }), (articles) => {
      const sorted = oldestFirst(articles);
      const newest = sorted.at(-1);
      if (newest === undefined) return;
      const before = index(sorted.slice(0, -1));
      const after = index(sorted);
      const allowed = pagesThatMayChange(newest, after);
      const changed = changedUrls(before, after);
      expect(changed.filter((url) => !allowed.has(url))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('on a big site as on a small one', () => {
  const counts = [300, 3_000].map((count) => {
    const articles = makeArticles(count);
    return changedUrls(index(articles.slice(0, -1)), index(articles)).length;
  });
  for (const count of counts) expect(count).toBeLessThan(25);
});

function index(articles: readonly Article[]): Site {
  return makeSite(articles, { config: { pageSize: PAGE_SIZE } }).site;
}

/** The front page and the fragments, the article and its neighbours, the newest lists of its terms, the indexes, and its place in the archive. */
function pagesThatMayChange(article: Article, site: Site): Set<string> {
  const [year, month, day] = [4, 7, 10].map((length) => article.date.iso.slice(0, length));
  const previous = site.articles[site.articles.indexOf(article) + 1];
  const { years, months, days } = site.archive;
  const terms = [site.sections, site.tags, site.people, site.series]
    .flatMap((taxonomy) => taxonomy.terms)
    .filter((term) => term.articles.includes(article));
  const inSeries = terms.filter(({ taxonomy }) => taxonomy === 'series').map((term) => term.articles[1]?.permalink);
  return new Set(
    [
      article.permalink,
      ...article.redirectFrom,
      previous?.permalink,
      ...inSeries,
      '/',
      ...Object.values(FRAGMENT_URLS),
      '/archive/',
      ...(['section', 'tag', 'author', 'series'] as const).map(taxonomyUrl),
      ...[year, month, day].map((period) => periodUrl(period ?? '')),
      // A new period is linked from the one before it.
      ...[years, months, days].map((periods) => periods[1]?.url),
      ...terms.flatMap(newestListsOf),
    ].filter((url) => url !== undefined),
  );
}

/** The term's own page; and when a numbered page was just filled, that one and the one that links to it. */
function newestListsOf({ url, articles }: Term): string[] {
  const numbered = Math.floor(articles.length / PAGE_SIZE) - 1;
  return articles.length % PAGE_SIZE === 0 ? [url, listPageUrl(url, numbered), listPageUrl(url, numbered - 1)] : [url];
}

function changedUrls(before: Site, after: Site): string[] {
  const old = fingerprints(before);
  const now = fingerprints(after);
  const removed = [...old.keys()].filter((url) => !now.has(url));
  expect(removed).toEqual([]);
  return [...now].filter(([url, fingerprint]) => old.get(url) !== fingerprint).map(([url]) => url);
}

function fingerprints(site: Site): Map<string, string> {
  return new Map(Array.from(inPages(planPages(site, { pictureSize: () => undefined })), (page) => [page.url, digestOfData(page.build().view)]));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { digestOfData } from '../../src/base/digest.ts';
import { inPages, planPages } from '../../src/pages/plan.ts';
import { keyOf } from '../../src/pages/planned-page.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeSite } from '../support/make-site.ts';

describe('the key of a page', () => {
  it('differs wherever its view does', () => {
    fc.assert(
      fc.property(arbitraryArticles({ maxLength: 20 }), arbitraryArticles({ maxLength: 20 }), (before, after) => {
        const known = pagesOf(before);
        for (const [url, { key, view }] of pagesOf(after)) {
          const old = known.get(url);
          if (old === undefined || key === undefined || old.key !== key) continue;
          expect(view).toBe(old.view);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for equal scopes', () => {
    const scope = { article: { digest: 'a', title: '제목' }, links: [{ name: '경제', url: '/section/경제/' }], series: undefined };
    expect(keyOf({ ...scope })).toBe(keyOf(scope));
  });

  it.each([
    ['a member', { a: '1', b: '2' }, { a: '1', b: '3' }],
    ['a member that is absent', { a: undefined }, { a: 'undefined' }],
    ['where one text ends', { a: 'ab', b: 'c' }, { a: 'a', b: 'bc' }],
    ['where one list ends', { a: ['1', '2'], b: ['3'] }, { a: ['1'], b: ['2', '3'] }],
    ['the order of a list', { a: ['1', '2'] }, { a: ['2', '1'] }],
    ['an article', { a: { digest: '1' } }, { a: { digest: '2' } }],
  ])('tells %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

function pagesOf(articles: readonly Article[]): ReadonlyMap<string, { readonly key: number | undefined; readonly view: string }> {
  const read = articles.map((article) => ({ ...article, digest: digestOfData({ ...article, digest: '' }) }));
  const { site } = makeSite(read, { config: { pageSize: 3 } });
  return new Map(Array.from(inPages(planPages(site, { pictureSize: () => undefined })), (planned) => [planned.url, { key: planned.key, view: digestOfData(planned.build().view) }]));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressRegister } from '../../src/site/address-register.ts';
import type { Article } from '../../src/article/article.ts';
import { areAllFree, placeOf, rootOf } from '../../src/site/free-addresses.ts';
import { makeArticle } from '../support/make-articles.ts';

describe('the quick look at addresses', () => {
  const segment = fc.constantFrom('assets', 'a', 'A', 'b', '항구', '항구'.normalize('NFD'), 'index.html', 'a.b', 'feed.xml', 'sitemap-1.xml', 'tag', 'archive', '2026', '404.html', 'x.html');
  const url = fc.tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([segments, isFolder]) => `/${segments.join('/')}${isFolder ? '/' : ''}`);
  const some = fc.array(url, { maxLength: 3 });
  const copied = fc.array(url.map((one) => `/assets${one}`), { maxLength: 2 });

  it('finds them free only where nobody stands in anybody’s way, and there always if files have endings', () => {
    let free = 0;
    fc.assert(
      fc.property(some, some, copied, (permalinks, wished, taken) => {
        const all = [...permalinks, ...wished];
        const expected = isEachFree(all, taken);
        if (expected && all.length > 1) free += 1;
        const found = areAllFree(articlesAt(permalinks), wished, taken);
        if (found || [...all, ...taken].every((one) => one.endsWith('/') || /\.[^/]*$/u.test(one))) expect(found).toBe(expected);
      }),
      { numRuns: 20_000 },
    );
    expect(free).toBeGreaterThan(1_000);
  });

  it('goes by the numbers that were kept', () => {
    const articles = articlesAt(['/2026/a/', '/2026/b.html', '/tag/a/', '/2026/a.b/c/', '/항구/']);
    const kept = articles.map((article) => ({ ...article, place: placeOf(article), root: rootOf(article) }));
    fc.assert(
      fc.property(fc.subarray(kept), some, copied, (known, wished, taken) => {
        const anew = articles.filter(({ id }) => known.some((article) => article.id === id));
        expect(areAllFree(known, wished, taken)).toBe(areAllFree(anew, wished, taken));
      }),
    );
    expect(areAllFree(kept.slice(0, 1).map((article) => ({ ...article, permalink: '/nobody/looks/' })), ['/2026/a/'], [])).toBe(false);
  });

  it('does not take one slash more for another folder', () => {
    expect(areAllFree([], ['//a/', '//search/'], [])).toBe(false);
    expect(areAllFree([], ['//a/b/', '/a/b/'], [])).toBe(false);
    expect(areAllFree([], ['/a/b/', '//a/c/'], [])).toBe(true);
  });

  it('lets a copied file without an ending be, unless an address begins with its name', () => {
    expect(areAllFree(articlesAt(['/2026/a/', '/cname.html']), [], ['/CNAME'])).toBe(true);
    expect(areAllFree(articlesAt(['/cname/a/']), [], ['/CNAME'])).toBe(false);
  });

  it('knows many thousands, and the one that is there twice', () => {
    const urls = Array.from({ length: 50_000 }, (_, index) => `/2026/${index % 12}/기사-${index}/a/b/c/d/`);
    const articles = articlesAt(urls);
    expect(areAllFree(articles, [], [])).toBe(true);
    expect(areAllFree(articles, [urls[40_000] ?? ''], [])).toBe(false);
    expect(areAllFree(articles, [`${urls[40_000] ?? ''}index.html/page.html`], [])).toBe(false);
  });
});

function articlesAt(permalinks: readonly string[]): readonly Article[] {
  return permalinks.map((permalink, index) => makeArticle({ id: `${index}.md`, permalink }));
}

/** Taken ones were settled among themselves, by those who take them. */
function isEachFree(wished: readonly string[], taken: readonly string[]): boolean {
  const register = createAddressRegister<number>();
  let isFree = true;
  for (const url of taken) register.claim({ url, holder: 0 });
  for (const url of wished) {
    if (register.clashAt(url) !== undefined) isFree = false;
    register.claim({ url, holder: 0 });
  }
  return isFree;
}

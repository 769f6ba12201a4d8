import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressRegister } from '../../src/site/address-register.ts';
import { areAllFree } from '../../src/site/free-addresses.ts';

describe('the quick look at addresses', () => {
  it('finds them free exactly where nobody stands in anybody’s way', () => {
    const segment = fc.constantFrom('assets', 'a', 'A', 'b', '항구', '항구'.normalize('NFD'), 'index.html', 'feed.xml', 'sitemap-1.xml', 'tag', 'archive', '2026', '404.html', 'x.html');
    const url = fc.tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([segments, isFolder]) => `/${segments.join('/')}${isFolder ? '/' : ''}`);
    let free = 0;
    fc.assert(
      fc.property(fc.array(url, { maxLength: 6 }), fc.array(url.map((one) => `/assets${one}`), { maxLength: 2 }), (wished, taken) => {
        const expected = isEachFree(wished, taken);
        if (expected && wished.length > 1) free += 1;
        expect(areAllFree(wished, taken)).toBe(expected);
      }),
      { numRuns: 20_000 },
    );
    expect(free).toBeGreaterThan(1_000);
  });

  it('does not take one slash more for another folder', () => {
    expect(areAllFree(['//a/', '//search/'], [])).toBe(false);
    expect(areAllFree(['//a/b/', '/a/b/'], [])).toBe(false);
    expect(areAllFree(['/a/b/', '//a/c/'], [])).toBe(true);
  });

  it('knows many thousands, and the one that is there twice', () => {
    const urls = Array.from({ length: 50_000 }, (_, index) => `/2026/${index % 12}/기사-${index}/a/b/c/d/`);
    expect(areAllFree(urls, [])).toBe(true);
    expect(areAllFree([...urls, urls[40_000] ?? ''], [])).toBe(false);
    expect(areAllFree([...urls, `${urls[40_000] ?? ''}index.html/page.html`], [])).toBe(false);
  });
});

/** Taken ones were settled among themselves, by those who take them. */
function isEachFree(wished: readonly string[], taken: readonly string[]): boolean {
  const register = createAddressRegister<number>();
  let isFree = true;
  const claim = (url: string): void => {
    if (register.clashAt(url)?.with !== undefined) isFree = false;
    register.claim({ url, holder: 0 });
  };
  taken.forEach(claim);
  for (const url of wished) {
    if (register.clashAt(url) !== undefined) isFree = false;
    claim(url);
  }
  return isFree;
}

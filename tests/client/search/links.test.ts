import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, sitePathOf } from '../../../src/client/search/links.ts';

describe('the site path of an address', () => {
  it.each([
    ['', '/2026/%EB%88%88/', '/2026/눈/'],
    ['/paper', '/paper/', '/'],
    ['/신문', '/%EC%8B%A0%EB%AC%B8/%EB%88%88/', '/눈/'],
    ['/신문', '/%ec%8b%a0%eb%ac%b8/a.svg', '/a.svg'],
    ['/paper', '/papers/', undefined],
    ['/신문', '/other/', undefined],
    ['', '/%E0%A4%A', undefined],
  ])('below %j of %s is %s', (base, pathname, expected) => expect(sitePathOf(base, pathname)).toBe(expected));

  it('is the one for which the address was made', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.normalize('NFC').replaceAll('/', '-'));
    const path = fc.array(segment).map((segments) => `/${segments.join('/')}`);
    fc.assert(
      fc.property(fc.constantFrom('', '/paper', '/신문'), path, (base, sitePath) => {
        const { pathname } = new URL(hrefOf(base, `/a${sitePath}`), 'https://haesol.example');
        // A browser resolves dots before anybody asks.
        fc.pre(!/\/\.{1,2}(?:\/|$)/u.test(sitePath));
        expect(sitePathOf(base, pathname)).toBe(`/a${sitePath}`);
      }),
    );
  });
});

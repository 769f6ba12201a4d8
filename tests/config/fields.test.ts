import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';

/** The configuration with this setting, and its faults. */
function resolve(settings: object) {
  const { config, faults } = resolveConfig({ name: '해솔일보', url: 'https://haesol.example', ...settings });
  return { config, faults: faults.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('the address of the site', () => {
  it('is decoded', () => expect(resolve({ url: 'https://a.kr/%EC%8B%A0%EB%AC%B8/' }).config?.basePath).toBe('/신문'));
  it.each(['https://a.kr/%zz/', 'https://a.kr/%E0%A4/', 'https://a.kr/?a=1', 'ftp://a.kr'])('is not %s', (url) => expect(resolve({ url }).faults).toEqual(['SOKBO-C24 url']));
});

describe('the pattern of permalinks', () => {
  it.each(['/:categories/:slug/', 'pretty', '/뉴스/:slug.html'])('may be %s', (permalink) => expect(resolve({ permalink }).config?.permalink).toBe(permalink));

  it.each([
    ['/:yaer/:slug/', 'SOKBO-F69'],
    ['/:section/:slug/', 'SOKBO-F68'],
    ['/news/../:slug/', 'SOKBO-F64'],
    [':year/:slug/', 'SOKBO-F61'],
    ['/:slug/?a', 'SOKBO-F63'],
  ])('is not %s', (permalink, code) => expect(resolve({ permalink }).faults).toEqual([`${code} permalink`]));
});

describe('sponsored domains', () => {
  const domains = (...sponsoredDomains: readonly string[]) => resolve({ links: { sponsoredDomains } });

  it('are kept as links have them', () => {
    expect(domains('Shop.co.kr', '광고.한국', 'a_b.example').config?.links.sponsoredDomains).toEqual(['shop.co.kr', new URL('http://광고.한국').hostname, 'a_b.example']);
  });

  it.each(['https://shop.example', 'shop.example/a', 'shop.example:8080', '*.shop.example', '.shop.example', 'a b', '[::1]'])('are not such as %s', (domain) => {
    expect(domains('shop.example', domain).faults).toEqual(['SOKBO-C32 links.sponsoredDomains.1']);
  });
});

describe('the search without JavaScript', () => {
  it.each(['https://search.example/?q={query}', 'https://search.example/?site={site}&q=%7Bquery%7D'])('is asked at %s', (fallback) => {
    expect(resolve({ search: { fallback } })).toMatchObject({ config: { search: { fallback } }, faults: [] });
  });

  it.each([
    ['https://search.example/', 'SOKBO-C33'],
    ['https://search.example/{query}', 'SOKBO-C33'],
    ['https://search.example/?q={query}+site:{site}', 'SOKBO-C33'],
    ['search', 'SOKBO-C24'],
  ])('is not asked at %s', (fallback, code) => expect(resolve({ search: { fallback } }).faults).toEqual([`${code} search.fallback`]));
});

describe('a day', () => {
  it.each(['2024-02-29', '0999-12-31'])('may be %s', (publishedOn) => expect(resolve({ masthead: { publishedOn } }).faults).toEqual([]));

  it.each([
    ['2026-02-30', 'SOKBO-C34'],
    ['2026-13-01', 'SOKBO-C34'],
    ['2026.02.03', 'SOKBO-C30'],
  ])('is not %s', (registeredOn, code) => expect(resolve({ masthead: { registeredOn } }).faults).toEqual([`${code} masthead.registeredOn`]));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportScraps, hasScrap, mergeScraps, parseScraps, toggleScrap, type Scrap } from '../../../src/client/kept/scraps.ts';

const scrap = (name: string, saved = '2026-11-22T01:00:00.000Z'): Scrap => ({
  url: `/2026/11/22/${name}/`,
  title: `${name}의 기사`,
  date: '2026-11-22T09:00:00+09:00',
  saved,
});

describe('a list of scraps', () => {
  test('takes an article, newest first, and lets it go again', () => {
    const two = toggleScrap(toggleScrap([], scrap('항구')), scrap('시장'));
    expect(two.map(({ title }) => title)).toEqual(['시장의 기사', '항구의 기사']);
    expect(hasScrap(two, '/2026/11/22/항구/')).toBe(true);
    expect(toggleScrap(two, scrap('항구'))).toEqual([scrap('시장')]);
  });

  test('comes back from its file as it went', () => {
    const scraps = [scrap('시장'), scrap('항구')];
    expect(parseScraps(JSON.parse(exportScraps(scraps)))).toEqual(scraps);
  });

  test('takes in another, newest first, and keeps its own where both have an article', () => {
    const own = [scrap('항구', '2026-11-20T00:00:00.000Z')];
    const imported = [scrap('시장', '2026-11-21T00:00:00.000Z'), scrap('항구', '2026-11-22T00:00:00.000Z')];
    expect(mergeScraps(own, imported)).toEqual([imported[0], own[0]]);
  });

  test('merged with itself, is itself', () => {
    const scraps = [scrap('시장', '2026-11-21T00:00:00.000Z'), scrap('항구', '2026-11-20T00:00:00.000Z')];
    expect(mergeScraps(scraps, scraps)).toEqual(scraps);
  });
});

describe('a file that someone else wrote', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['another site', 'https://elsewhere.example/'],
    ['another site, without a scheme', '//elsewhere.example/'],
    ['another site, with a backslash', '/\\elsewhere.example/'],
    ['another site, behind a tab', '/\t/elsewhere.example/'],
    ['a relative address', '2026/11/22/항구/'],
  ])('brings no link to %s', (_what, url) => {
    expect(parseScraps([{ ...scrap('항구'), url }])).toEqual([]);
  });

  test('of any shape does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        for (const { url } of parseScraps(data)) expect(new URL(url, 'https://haesol.example').origin).toBe('https://haesol.example');
      }),
    );
  });

  test('gives what is sound in it', () => {
    expect(parseScraps([scrap('항구'), null, 7, {}, { url: '/a/' }, { ...scrap('시장'), title: '' }])).toEqual([scrap('항구')]);
  });
});

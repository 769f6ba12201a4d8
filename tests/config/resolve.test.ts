import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contrast } from '../../src/config/accent.ts';
import { accentFrom } from '../../src/config/accent.ts';
import { resolveConfig } from '../../src/config/resolve.ts';

const LEAST = { name: '해솔일보', url: 'https://haesol.example' };
const codesOf = (data: unknown) => resolveConfig(data).faults.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the site configuration', () => {
  it('is complete from a name and an address', () => {
    const { config, faults } = resolveConfig(LEAST);
    expect(faults).toEqual([]);
    expect(config).toMatchObject({
      name: '해솔일보',
      origin: 'https://haesol.example',
      basePath: '',
      language: 'ko',
      timeZone: 'Asia/Seoul',
      permalink: '/:year/:month/:day/:slug/',
      onInvalid: 'fail',
      sections: [],
      masthead: { title: '해솔일보', required: false },
    });
  });

  it('splits the address into origin and base path', () => {
    expect(resolveConfig({ ...LEAST, url: 'https://example.org/신문/' }).config).toMatchObject({ origin: 'https://example.org', basePath: '/신문' });
  });

  it('takes sections as names or as maps, in order', () => {
    const { config } = resolveConfig({ ...LEAST, sections: ['정치', { name: '경제', slug: 'Economy', description: '돈의 흐름' }] });
    expect(config?.sections).toEqual([
      { name: '정치', slug: '정치', description: undefined },
      { name: '경제', slug: 'economy', description: '돈의 흐름' },
    ]);
  });

  it('names every fault at once', () => {
    expect(codesOf({ name: '', url: 'haesol', language: 'jp', timeZone: 'Asia/Haesol', pageSize: 'many', accent: 'red', onInvalid: 'ignore', social: [{ name: 'X', url: 'x' }] })).toEqual([
      'SOKBO-C03 name',
      'SOKBO-C24 url',
      'SOKBO-C27 language',
      'SOKBO-C26 timeZone',
      'SOKBO-C22 pageSize',
      'SOKBO-C23 accent',
      'SOKBO-C24 social.0.url',
      'SOKBO-C27 onInvalid',
    ]);
  });

  it('points out settings that it does not know, and what they may have been', () => {
    expect(codesOf({ ...LEAST, timezone: 'Asia/Seoul', weather: 'sunny', masthead: { publsher: '문가람' } })).toEqual([
      'SOKBO-C05 timezone',
      'SOKBO-C04 weather',
      'SOKBO-C05 masthead.publsher',
    ]);
  });

  it('plans the front page: bands as names or as maps, each with its form and number', () => {
    const { config, faults } = resolveConfig({ ...LEAST, front: { latest: '6', bands: ['정치', { section: '문화', form: 'cards' }, { section: '과학', form: 'headlines', count: '3' }] } });
    expect(faults).toEqual([]);
    expect(config?.front).toEqual({
      latest: 6,
      top: 8,
      popular: 10,
      bands: [
        { section: '정치', form: 'lead-list', count: 5 },
        { section: '문화', form: 'cards', count: 4 },
        { section: '과학', form: 'headlines', count: 3 },
      ],
    });
    expect(resolveConfig(LEAST).config?.front.bands).toBeUndefined();
  });

  it('names what is wrong with the plan, wherever it stands', () => {
    const front = { lates: '6', bands: [{ section: '정치', form: 'grid' }, { form: 'cards' }, { section: '정치', counts: '2' }] };
    expect(codesOf({ ...LEAST, front })).toEqual(['SOKBO-C05 front.lates', 'SOKBO-C05 front.bands.2.counts', 'SOKBO-C27 front.bands.0.form', 'SOKBO-C03 front.bands.1.section']);
    expect(codesOf({ ...LEAST, sections: ['정치'], front: { bands: ['정치', '날씨'] } })).toEqual(['SOKBO-C13 front.bands.1']);
  });

  it('has fonts only when told, of the one format', () => {
    const fonts = [{ family: '해솔명조', file: '/assets/myeongjo.woff2', for: 'headlines', weight: '700' }, { family: '해솔고딕', file: '/assets/gothic.woff2' }];
    expect(resolveConfig({ ...LEAST, fonts }).config?.fonts).toEqual([
      { family: '해솔명조', file: '/assets/myeongjo.woff2', use: 'headlines', weight: 700, display: 'optional' },
      { family: '해솔고딕', file: '/assets/gothic.woff2', use: 'text', weight: undefined, display: 'optional' },
    ]);
    expect(codesOf({ ...LEAST, fonts: [{ family: 'a"b', file: '/assets/a.ttf' }, { family: 'a', file: 'https://fonts.example/a.woff2' }] })).toEqual([
      'SOKBO-C20 fonts.0.family',
      'SOKBO-C31 fonts.0.file',
      'SOKBO-C25 fonts.1.file',
    ]);
  });

  it('has comments only when all that giscus needs is given', () => {
    const comments = { repo: 'haesol/comments', repoId: 'R_1', category: '댓글', categoryId: 'DIC_1' };
    expect(resolveConfig({ ...LEAST, comments }).config?.comments).toEqual({ ...comments, mapping: 'pathname' });
    expect(resolveConfig({ ...LEAST, comments: '' }).config?.comments).toBeUndefined();
    expect(codesOf({ ...LEAST, comments: { repo: 'haesol/comments' } })).toEqual(['SOKBO-C03 comments.repoId', 'SOKBO-C03 comments.category', 'SOKBO-C03 comments.categoryId']);
  });

  it('asks for the whole masthead when it is required', () => {
    expect(codesOf({ ...LEAST, masthead: { required: 'true', publisher: '문가람' } })).toEqual(
      ['registrationNumber', 'registeredOn', 'editor', 'address', 'telephone', 'publishedOn', 'youthProtectionOfficer'].map((field) => `SOKBO-C06 masthead.${field}`),
    );
  });

  it('keeps sections apart', () => {
    expect(codesOf({ ...LEAST, sections: ['경제', { name: '돈', slug: '경제' }, '!!!'] })).toEqual(['SOKBO-C07 sections.1', 'SOKBO-C03 sections.2']);
  });

  it('takes no section twice', () => {
    expect(codesOf({ ...LEAST, sections: ['Economy', { name: 'economy', slug: 'money' }, '사회'] })).toEqual(['SOKBO-C14 sections.1']);
  });

  it.each([undefined, null, '', 'text', [], ['x']])('is no configuration, but no crash either, from %j', (data) => {
    expect(resolveConfig(data).config).toBeUndefined();
    expect(resolveConfig(data).faults.length).toBeGreaterThan(0);
  });

  it('makes any accent colour readable on light and dark ground', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, (color) => {
        const { light, dark } = accentFrom(color);
        expect(contrast(light, '#f4f1ea')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark, '#24231f')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('pictures and cards', () => {
  const settingsOf = (more: object) => {
    const { config, faults } = resolveConfig({ name: '해솔일보', url: 'https://haesol.example', ...more });
    return { pictures: config?.pictures, cards: config?.cards, faults: faults.map(({ code, path }) => `${code} ${path.join('.')}`) };
  };

  it('have their defaults, and can be left out', () => {
    const byDefault = { pictures: { formats: ['avif', 'webp'], widths: [480, 960, 1440] }, cards: { since: '2026-11-01' }, faults: [] };
    expect(settingsOf({})).toEqual(byDefault);
    expect(settingsOf({ pictures: 'true', cards: 'true' })).toEqual(byDefault);
    expect(settingsOf({ pictures: 'false', cards: 'false' })).toEqual({ pictures: { formats: [], widths: [] }, cards: undefined, faults: [] });
  });

  it('are put in order', () => {
    expect(settingsOf({ pictures: { formats: ['webp'], widths: ['1200', '600', '600'] }, cards: { since: '2024-01-01' } })).toEqual({
      pictures: { formats: ['webp'], widths: [600, 1200] },
      cards: { since: '2024-01-01' },
      faults: [],
    });
  });

  it('have their faults named', () => {
    expect(settingsOf({ pictures: { formats: ['jpg'], widths: ['wide'] }, cards: { since: '어제' } }).faults).toEqual(['SOKBO-C27 pictures.formats.0', 'SOKBO-C22 pictures.widths.0', 'SOKBO-C30 cards.since']);
    expect(settingsOf({ cards: { sinse: '2024-01-01' } }).faults).toEqual(['SOKBO-C05 cards.sinse']);
  });
});

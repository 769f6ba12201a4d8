/** Bodies, decks and corrections as they are written and as they must come out: the fixtures are the documentation. */
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { createBodyRenderer, createDeckRenderer, createInlineRenderer } from '../../src/markdown/render.ts';
import { readFixtures } from './support/fixtures.ts';
import { OPTIONS } from './support/options.ts';
import { faultsOf } from './support/validator.ts';

const renderBody = createBodyRenderer(OPTIONS);
const renderDeck = createDeckRenderer(OPTIONS);
const renderInline = createInlineRenderer(OPTIONS);

describe.each(['markdown', 'litter', 'structure', 'tables', 'headings', 'pictures', 'links', 'players'])('%s', (name) => {
  it.each(readFixtures(name))('$title', ({ input, output }) => {
    expect(renderBody(input).html).toBe(output);
    expect(faultsOf(output)).toEqual([]);
  });
});

describe('deck', () => {
  it.each(readFixtures('deck'))('$title', ({ input, output }) => expect(renderDeck(input)).toBe(output));
});

describe('inline', () => {
  it.each(readFixtures('inline'))('$title', ({ input, output }) => expect(`${renderInline(input)}\n`).toBe(output));
});

describe('what is found in a body', () => {
  it('lists headings with their levels, ids and text', () => {
    expect(renderBody('# 항구의 *아침*\n\n### 어판장 & 시장').headings).toEqual([
      { level: 2, id: '항구의-아침', text: '항구의 아침' },
      { level: 3, id: '어판장-시장', text: '어판장 & 시장' },
    ]);
  });

  it.each([
    ['[가게](https://shop.gwanggo.example/)', true],
    ['<a href="https://a.example/" rel="sponsored">가게</a>', true],
    ['[가게](https://a.example/) `rel="sponsored"`', false],
  ])('tells whether somebody pays for a link: %s', (source, isPaid) => expect(renderBody(source).hasSponsoredLinks).toBe(isPaid));

  it.each([
    ['광고.한국', '[가게](https://광고.한국/a)'],
    ['Shop.co.kr', '[가게](https://www.shop.co.kr/)'],
  ])('finds links to %s, however the owner writes it', (domain, source) => {
    const { config } = resolveConfig({ name: '해솔일보', url: 'https://haesol.example', links: { sponsoredDomains: [domain] } });
    const render = createBodyRenderer({ ...OPTIONS, sponsoredDomains: config?.links.sponsoredDomains ?? [] });
    expect(render(source).hasSponsoredLinks).toBe(true);
  });

  it('speaks the language of the paper', () => {
    const english = createBodyRenderer({ ...OPTIONS, language: 'en' });
    expect(english('Text[^1]\n\n[^1]: Note').html).toContain('aria-label="Back to the text"');
    expect(english('|a|\n|-|\n|b|').html).toContain('aria-label="Table 1"');
  });
});

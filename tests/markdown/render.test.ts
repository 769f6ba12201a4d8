/** Bodies, decks and corrections as they are written and as they must come out: the fixtures are the documentation. */
import { describe, expect, it } from 'vitest';
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

  it('lists pictures as their author wrote them', () => {
    expect(renderBody('![](/assets/항구.jpg)\n\n<img src="https://cdn.example/a.png">').pictures).toEqual([
      '/assets/항구.jpg',
      'https://cdn.example/a.png',
    ]);
  });

  it.each([
    ['[가게](https://shop.gwanggo.example/)', true],
    ['<a href="https://a.example/" rel="sponsored">가게</a>', true],
    ['[가게](https://a.example/) `rel="sponsored"`', false],
  ])('tells whether somebody pays for a link: %s', (source, isPaid) => expect(renderBody(source).hasSponsoredLinks).toBe(isPaid));

  it('puts a prefix before every id, and before the links to it', () => {
    const { html, headings } = renderBody('## 결론\n\n[위로](#결론) 글[^1]\n\n[^1]: 주석', { idPrefix: 'a1-' });
    expect(headings[0]?.id).toBe('a1-결론');
    expect(html).toContain('href="#a1-%EA%B2%B0%EB%A1%A0"');
    expect(html).toContain('<a href="#a1-fn1" id="a1-fnref1">');
    expect(html).toContain('<li id="a1-fn1"');
  });

  it('speaks the language of the paper', () => {
    const english = createBodyRenderer({ ...OPTIONS, language: 'en' });
    expect(english('Text[^1]\n\n[^1]: Note').html).toContain('aria-label="Back to the text"');
    expect(english('|a|\n|-|\n|b|').html).toContain('aria-label="Table 1"');
  });
});

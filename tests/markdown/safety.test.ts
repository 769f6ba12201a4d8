/** No body, deck or correction can bring script into a page, whatever is written in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBodyRenderer, createDeckRenderer, createInlineRenderer } from '../../src/markdown/render.ts';
import { ATTACKS } from './support/attacks.ts';
import { OPTIONS } from './support/options.ts';
import { threatsIn } from './support/threats.ts';
import { faultsOf } from './support/validator.ts';

const renderBody = createBodyRenderer(OPTIONS);
const renderers = [(source: string) => renderBody(source).html, createDeckRenderer(OPTIONS), createInlineRenderer(OPTIONS)];

describe('known attacks', () => {
  it.each(ATTACKS)('%j', (attack) => {
    for (const render of renderers) {
      expect(threatsIn(render(attack))).toEqual([]);
      expect(threatsIn(render(`글 ${attack} 글`))).toEqual([]);
    }
    expect(faultsOf(renderBody(attack).html)).toEqual([]);
  });

  it('are harmless in any mixture', () => {
    const mixture = fc.array(fc.constantFrom(...ATTACKS), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(mixture, fc.constantFrom('', ' ', '\n', '\n\n'), (attacks, gap) => {
        for (const render of renderers) expect(threatsIn(render(attacks.join(gap)))).toEqual([]);
      }),
    );
  });

  it('are harmless when cut and put together at random', () => {
    const cut = fc
      .tuple(fc.constantFrom(...ATTACKS), fc.nat(80), fc.nat(80))
      .map(([attack, start, length]) => attack.slice(start, start + length));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (parts) => {
        for (const render of renderers) expect(threatsIn(render(parts.join('')))).toEqual([]);
      }),
      { numRuns: Number(process.env['SOKBO_RUNS'] ?? 500) },
    );
  });
});

describe('any text at all', () => {
  it('is rendered, safely and without a lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = renderBody(text);
        expect(threatsIn(html)).toEqual([]);
        expect(html.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is rendered when it is nested beyond all sense', () => {
    expect(renderBody('<b>'.repeat(1000) + '글').html).toMatch(/글/);
    expect(renderBody('<div>'.repeat(50_000) + '글').html).toContain('&lt;div&gt;');
  });
});

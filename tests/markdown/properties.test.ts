/** What holds for every body, whatever its author wrote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { OPTIONS } from './support/options.ts';
import { soup, soupInOrder } from './support/soup.ts';
import { faultsOf } from './support/validator.ts';

const render = createBodyRenderer(OPTIONS);
const RUNS = Number(process.env['SOKBO_RUNS'] ?? 500);

describe('every body', () => {
  it('is valid and balanced', () => {
    fc.assert(
      fc.property(soup, ({ html }) => {
        expect(faultsOf(render(html).html)).toEqual([]);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('keeps each word, in its order', () => {
    fc.assert(
      fc.property(soupInOrder, ({ html, words }) => {
        expect(lettersOf(render(html).html).join('')).toBe(words);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps each word where tables put their head first and figures their caption last', () => {
    fc.assert(
      fc.property(soup, ({ html, words }) => {
        expect(lettersOf(render(html).html).sort()).toEqual([...words].sort());
      }),
      { numRuns: RUNS },
    );
  });

  it('stays as it is when it is rendered again', () => {
    fc.assert(
      fc.property(soup, ({ html }) => {
        const once = render(html).html;
        expect(render(once).html).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The Hangul of a body's text. */
function lettersOf(html: string): string[] {
  return [...plainTextOf(html).replace(/[^가-힣]/g, '')];
}

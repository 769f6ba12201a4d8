/** A line of plain words is rendered without the parser; what comes of it must be what the parser makes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeckRenderer, createInlineRenderer } from '../../src/markdown/render.ts';
import { OPTIONS } from './support/options.ts';

const deck = createDeckRenderer(OPTIONS);
const inline = createInlineRenderer(OPTIONS);
/** Shows nothing and means nothing, but is no plain word either. */
const NOTHING = '<!-- -->';

const word = fc.constantFrom('항구가', '열렸다.', 'Port', '1.', '1)', '12', '(종합)', '50%', '“안녕”', 'a;b', '…', '&amp', '<b>', '*', '~', ':', 'www.haesol.example', 'https://haesol.example');
const line = fc.tuple(fc.constantFrom('', ' ', '    '), fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ' ', '  ', '')).map(([start, words, space]) => start + words.join(space));

describe('a plain line', () => {
  it('is the same paragraph in a deck as among others', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(deck(text)).toBe(deck(`${text}\n\n${NOTHING}`));
      }),
    );
  });

  it('is the same text in a correction as beside a comment', () => {
    fc.assert(
      fc.property(line, (text) => {
        // Behind a space: right behind a `*`, the comment would have a say in whether it ends an emphasis.
        expect(inline(text)).toBe(inline(`${text} ${NOTHING}`).trimEnd());
      }),
    );
  });
});

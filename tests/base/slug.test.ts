/** Slugs: one URL segment from any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFolded, MAX_SLUG_BYTES, slugify } from '../../src/base/slug.ts';

describe('a slug', () => {
  it.each([
    ['항구가 열렸다', '항구가-열렸다'],
    ['Harbour re-opens', 'harbour-re-opens'],
    ['2026년 11월', '2026년-11월'],
    ['“항구”, 다시 열려…', '항구-다시-열려'],
    ["it's", 'its'],
    ['a  b', 'a-b'],
    ['…', ''],
    ['한', '한'],
  ])('of %s is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is the same whether its text was plain or had to be made so', () => {
    const word = fc.string({ unit: fc.constantFrom('가', '힣', 'a', 'z', '0', '9'), minLength: 1, maxLength: 30 });
    const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(slugify(text)).toBe(slugify(`“${text}”`));
      }),
    );
  });

  it('is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(Buffer.byteLength(slugify(text))).toBeLessThanOrEqual(MAX_SLUG_BYTES);
      }),
    );
  });
});

describe('a name that is folded', () => {
  it('is one that stays as it is, letter by letter', () => {
    const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(isFolded);
    expect(letters.length).toBeGreaterThan(11_172);
    expect(letters.filter((letter) => letter.normalize('NFC').toLowerCase().normalize('NFC') !== letter)).toEqual([]);
  });
});

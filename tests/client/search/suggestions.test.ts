import { describe, expect, it } from 'vitest';
import { fromOtherKeyboard, suggest } from '../../../src/client/search/suggestions.ts';

const WORDS = ['구도심', '대통령', '대통령실', '대학', '도서관', 'ai'];

describe('what a reader may have meant', () => {
  it.each([
    ['ㄷㅌㄹ', ['대통령', '대통령실']],
    ['ㄷㅅㄱ', ['도서관']],
    ['eoxhdfud', ['대통령']],
    ['대통렁', ['대통령']],
    ['도소관', ['도서관']],
    ['ㅗ디ㅣㅐ', ['hello']],
    ['전혀 다른 말', []],
  ])('by %s', (typed, meant) => expect(suggest(typed, WORDS)).toEqual(meant));

  it.each(['hello', 'eo1', '대통령', 'ㄷㅌㄹ'])('is not on the other keyboard for %s', (typed) => expect(fromOtherKeyboard(typed)).toBeUndefined());
});

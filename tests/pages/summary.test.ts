import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise } from '../../src/pages/summary.ts';

test.each([
  ['짧은 글은 그대로 둔다.', '짧은 글은 그대로 둔다.'],
  ['여러 줄은\n  한 줄이 된다.', '여러 줄은 한 줄이 된다.'],
  ['문장이 거의 다 차면 그 끝에서 자른다. 다음 문장은 없다.', '문장이 거의 다 차면 그 끝에서 자른다.'],
  ['아니면, 낱말의 끝에서, 쉼표까지 걷어 내고, 줄임표를 붙여서 자른다', '아니면, 낱말의 끝에서, 쉼표까지 걷어…'],
  ['띄어쓰기가전혀없는글은글자사이에서자를수밖에없으니그렇게한다', '띄어쓰기가전혀없는글은글자사이에서자를수밖에…'],
])('%s', (text, summary) => {
  expect(summarise(text, 22)).toBe(summary);
});

test('a summary is never much longer than asked, and never holds half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 5, max: 60 }), (text, length) => {
      const summary = summarise(text, length);
      expect(summary.length).toBeLessThanOrEqual(length + 1);
      expect(summary.isWellFormed()).toBe(true);
    }),
  );
});

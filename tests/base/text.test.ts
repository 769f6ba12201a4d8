import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, displayWidth, linesOf, positionAt, toOneLine, withoutControls } from '../../src/base/text.ts';

it('finds lines and columns, both from 1', () => {
  const text = '가나\n\n다라\n';
  expect([0, 1, 2, 3, 4, 5, 7].map((offset) => positionAt(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
  ]);
  expect(positionAt(text, 4, 10)).toEqual({ line: 12, column: 1 });
});

it('cuts a text into lines whatever ends them', () => expect(linesOf('가\r\n나\n')).toEqual(['가', '나', '']));

it('puts a text on one line', () => expect(toOneLine(' 해솔항\n\t 크레인\b이\u00a0돈다 ')).toBe('해솔항 크레인 이 돈다'));

it('puts any text on one line', () => {
  const part = fc.oneof(fc.constantFrom('가', ' ', '  ', '\n', '\t', '\u00a0', '\u0085', '\u2028', '\u3000', '\ufeff', '\0'), fc.string({ unit: 'binary', maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(toOneLine(parts.join(''))).toBe(parts.join('').replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ').trim());
    }),
  );
});

it('takes out what no page may hold, and leaves lines and tabs', () => expect(withoutControls('가\b나\t다\n라\u0000')).toBe('가나\t다\n라'));

describe('width on a terminal', () => {
  it.each([
    ['abc', 3],
    ['한글', 4],
    ['[단독] 제목', 11],
    ['（전각）', 8],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['', 0],
  ])('%s takes %i cells', (text, width) => expect(displayWidth(text)).toBe(width));
});

it('counts characters as readers do', () => expect(charactersOf('각e\u0301👨‍👩‍👧')).toHaveLength(3));

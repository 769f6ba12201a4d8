import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, joinLines, splitLines } from '../../../src/checking/mending/text-lines.ts';

const text = fc.array(fc.constantFrom('가', 'b', ' ', '\n', '\r\n', '\r', '')).map((parts) => parts.join(''));

describe('lines with their ends', () => {
  it('are the text again when they are joined', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(joinLines(splitLines(source))).toBe(source);
      }),
    );
  });

  it('keep the ends of what is replaced, and get the usual one where they are new', () => {
    const lines = splitLines('하나\r\n둘\r\n셋');
    expect(joinLines(applyEdits(lines, [{ at: 1, count: 1, lines: ['2'] }]))).toBe('하나\r\n2\r\n셋');
    expect(joinLines(applyEdits(lines, [{ at: 0, count: 0, lines: ['영'] }]))).toBe('영\r\n하나\r\n둘\r\n셋');
    expect(joinLines(applyEdits(lines, [{ at: 1, count: 2, lines: ['끝'] }]))).toBe('하나\r\n끝');
    expect(joinLines(applyEdits(lines, [{ at: 0, count: 1, lines: [] }]))).toBe('둘\r\n셋');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLines, type Setting } from '../../../src/imaging/cards/lines.ts';

/** Every character as wide as the type is large. */
const measureAt = (size: number) => (text: string) => [...text].length * size;
const SETTINGS: readonly [Setting, ...Setting[]] = [{ size: 10, lines: 2 }, { size: 8, lines: 3 }];
const linesOf = (headline: string, width = 80): readonly string[] => setLines(headline, SETTINGS, width, measureAt).lines;

describe('a headline', () => {
  it('stands on one line where it has room', () => {
    expect(linesOf('첫눈 온다')).toEqual(['첫눈 온다']);
  });

  it('is broken between words, evenly', () => {
    expect(linesOf('해솔항 물동량 역대 최고')).toEqual(['해솔항 물동량', '역대 최고']);
  });

  it('is set smaller rather than with a line that leans on the one before', () => {
    expect(setLines('예산 사조 이천억 원 확정', SETTINGS, 100, measureAt)).toEqual({ size: 10, lines: ['예산 사조', '이천억 원 확정'] });
    expect(linesOf('가나다라마바사 수 있다', 80)).not.toContain('수 있다');
  });

  it('ends in an ellipsis when it is too long', () => {
    const lines = linesOf('시의회 예산 심사 첫날 격돌 트램 설계비 살리고 축제 예산 절반으로 줄인다');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
  });

  it('has no line wider than the column, no more lines than it may, and loses nothing but what the ellipsis stands for', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('해', '솔', '시', 'A', '7'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 12 }), (words) => {
        const headline = words.join(' ');
        const { size, lines } = setLines(headline, SETTINGS, 80, measureAt);
        for (const line of lines) expect(measureAt(size)(line)).toBeLessThanOrEqual(80);
        expect(lines.length).toBeLessThanOrEqual(3);
        const shown = lines.join('').replaceAll(' ', '').replace(/…$/u, '');
        expect(headline.replaceAll(' ', '').startsWith(shown)).toBe(true);
        expect(shown.length === headline.replaceAll(' ', '').length || lines.at(-1)?.endsWith('…')).toBe(true);
      }),
    );
  });
});

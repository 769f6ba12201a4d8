import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/base/text.ts';
import { tableLines } from '../../src/cli/table.ts';

describe('a table on a terminal', () => {
  it('lines up Hangul, Latin and figures', () => {
    expect(tableLines([['섹션', '기사'], ['스포츠', '4'], ['AI', '12']], [{ align: 'start' }, { align: 'end' }])).toEqual(['섹션    기사', '스포츠     4', 'AI        12']);
  });

  it('has lines of one width when its last column ends with its figures', () => {
    const cell = fc.string({ unit: fc.constantFrom('가', 'a', '1', '한'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(new Set(tableLines(rows, [{ align: 'start' }, { align: 'end' }]).map(displayWidth)).size).toBe(1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/base/search/fold.ts';

/** The same, said once for all texts, however slow that is. */
function foldPlainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}

const news = fc.string({ unit: fc.constantFrom(...'가힣ㄱ\u1100\u1161\u11a8한韓A aZé\u0301İK…“”·～３㎡▲—\u00a0\u3000\u200b\n.,%'), maxLength: 20 });

describe('folding', () => {
  it('is composition, case, accents and the invisible, whatever the text is', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(foldText(text)).toBe(foldPlainly(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('treats each character alone as it treats any text', () => {
    for (let unit = 0; unit < 0xd800; unit += 1) expect(foldText(String.fromCharCode(unit))).toBe(foldPlainly(String.fromCharCode(unit)));
  });
});

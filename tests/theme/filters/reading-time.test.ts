import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countReading, minutesToRead } from '../../../src/theme/filters/reading-time.ts';

test.each([
  ['a line', '<p>항구가 열렸다.</p>', 1],
  ['2,000 syllables of Korean', `<p>${'항구가열렸다'.repeat(334)}</p>`, 4],
  ['690 words of English', `<p>${'harbour '.repeat(690)}</p>`, 3],
  ['a long address in a tag, which nobody reads', `<p><a href="/${'가'.repeat(5000)}/">여기</a></p>`, 1],
  ['spaces that are written as character references', `<p>${'&nbsp;'.repeat(2000)}&#160;&quot;</p>`, 1],
  ['nothing', '', 1],
])('%s', (_text, html, minutes) => {
  expect(minutesToRead(html)).toBe(minutes);
});

test('counts what the patterns of its definition count', () => {
  const defined = (html: string): { syllables: number; words: number } => {
    const syllable = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
    const text = html.replace(/<[^>]*>|&(?:#\w+|[a-z]\w*);/gi, ' ');
    return { syllables: text.match(syllable)?.length ?? 0, words: text.replace(syllable, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0 };
  };
  const part = fc.oneof(fc.constantFrom('<', '>', '<b>', '<a title="글">', '가', '漢', 'か', 'ㄱ', 'ab', '1', 'é', '𝒜', '😀', '&nbsp;', '&#44;', '&', ';', ' '), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(countReading(parts.join(''))).toEqual(defined(parts.join('')));
    }),
  );
});

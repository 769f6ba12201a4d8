import { expect, test } from 'vitest';
import { minutesToRead } from '../../../src/theme/filters/reading-time.ts';

test.each([
  ['a line', '<p>항구가 열렸다.</p>', 1],
  ['2,000 syllables of Korean', `<p>${'항구가열렸다'.repeat(334)}</p>`, 4],
  ['690 words of English', `<p>${'harbour '.repeat(690)}</p>`, 3],
  ['a long address in a tag, which nobody reads', `<p><a href="/${'가'.repeat(5000)}/">여기</a></p>`, 1],
  ['nothing', '', 1],
])('%s', (_text, html, minutes) => {
  expect(minutesToRead(html)).toBe(minutes);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/client/tools/passages.ts';

test('a short paragraph is one passage, and a paragraph never runs into the next', () => {
  expect(passagesOf(['항구가 열렸다. 배가 들어왔다.', '  ', '시장이 섰다'])).toEqual(['항구가 열렸다. 배가 들어왔다.', '시장이 섰다']);
});

test('a long paragraph is parted between sentences', () => {
  const sentence = `${'배가 들어왔다 '.repeat(15).trim()}. `;
  const passages = passagesOf([sentence.repeat(4)]);
  expect(passages.length).toBeGreaterThan(1);
  for (const passage of passages) expect(passage).toMatch(/\.$/);
});

test('what closes a sentence stays with it', () => {
  const long = '“정말 그렇습니까?” '.repeat(40);
  for (const passage of passagesOf([long])) expect(passage).toMatch(/^“.*\?”$/s);
});

test('whatever the text, nothing is lost and no passage is long or empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 900 })), (paragraphs) => {
      const passages = passagesOf(paragraphs);
      const bare = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
      expect(bare(passages)).toBe(bare(paragraphs));
      for (const passage of passages) {
        expect(passage).not.toBe('');
        expect([...passage].length).toBeLessThanOrEqual(201);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { memoize } from '../../../src/theme/filters/memoize.ts';

test('asks once for each text', () => {
  const asked: string[] = [];
  const shout = memoize((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

test('no text is an empty text', () => {
  expect(memoize(() => 'never')(undefined)).toBe('');
});

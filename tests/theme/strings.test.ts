import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THEME_FOLDER, listFiles } from '../../src/theme/folders.ts';
import { createTranslate, readWords, readStrings } from '../../src/theme/strings.ts';

const korean = readStrings(join(THEME_FOLDER, 'strings', 'ko.yaml'));
const english = readStrings(join(THEME_FOLDER, 'strings', 'en.yaml'));
const t = createTranslate('ko', readWords('ko', [THEME_FOLDER]));

test('every language has every text, and none is empty', () => {
  expect([...english.keys()].sort()).toEqual([...korean.keys()].sort());
  for (const text of [...korean.values(), ...english.values()]) expect(text).not.toBe('');
});

test('every language names the same parameters', () => {
  const parameters = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort();
  for (const [key, text] of korean) expect([key, parameters(english.get(key) ?? '')]).toEqual([key, parameters(text)]);
});

test('every text that a template names exists', () => {
  const templates = listFiles(THEME_FOLDER, '.njk').map((name) => readFileSync(join(THEME_FOLDER, name), 'utf8'));
  const named = templates.flatMap((text) => [...text.matchAll(/"([\w.-]+)" \| t\b/g)].map(([, key = '']) => key));
  expect(named.length).toBeGreaterThan(40);
  for (const key of named) expect(korean.has(key), key).toBe(true);
});

test('there is a strings file for every language and no other', () => {
  expect(readdirSync(join(THEME_FOLDER, 'strings')).sort()).toEqual(['en.yaml', 'ko.yaml']);
});

test.each([
  ['해솔은행', '해솔은행으로부터'],
  ['물결제과', '물결제과로부터'],
  ['‘해솔은행’', '‘해솔은행’으로부터'],
  ['카페 2026', '카페 2026으로부터'],
  ['카페 24', '카페 24로부터'],
])('a particle follows the last sound of %s', (sponsor, words) => {
  expect(t('article.sponsoredBy', { sponsor })).toContain(`${words} 대가`);
});

test('an unknown text is an error, not a hole in a page', () => {
  expect(() => t('front.nothing')).toThrow('front.nothing');
});

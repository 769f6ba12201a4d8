import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildScripts } from '../../src/theme/scripts.ts';

const scripts = buildScripts();
const sizeOf = (name: string): number => gzipSync(scripts.find((script) => script.name === name)?.code ?? '').length;

test('an article page loads at most 8 KB of script', () => {
  expect(sizeOf('prelude')).toBeGreaterThan(0);
  expect(sizeOf('prelude') + sizeOf('article')).toBeLessThan(8 * 1024);
});

test('what runs before anything is painted is tiny', () => {
  expect(sizeOf('prelude')).toBeLessThan(600);
});

test('a path names the script and its content', () => {
  for (const { name, path } of scripts) expect(path).toMatch(new RegExp(`^/theme/${name}\\.[0-9a-f]{10}\\.js$`));
  expect(buildScripts()).toEqual(scripts);
});

test('nothing asks for what a strict content security policy forbids', () => {
  for (const { code } of scripts) expect(code).not.toMatch(/\beval\(|new Function|innerHTML|document\.write|https?:/);
});

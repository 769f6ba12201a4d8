import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contrast } from '../../src/config/accent.ts';
import { THEME_FOLDER } from '../../src/theme/folders.ts';
import { buildStylesheet } from '../../src/theme/styles.ts';

const accent = { light: '#a61b1b', dark: '#f08a80' };

function siteWith(name: string, css: string): string {
  const overrides = mkdtempSync(join(tmpdir(), 'sokbo-theme-'));
  mkdirSync(join(overrides, 'styles'));
  writeFileSync(join(overrides, 'styles', name), css);
  return overrides;
}

test('fits in 10 KB', () => {
  expect(gzipSync(buildStylesheet({ accent }).css).length).toBeLessThan(10 * 1024);
});

test('has the paper’s own colours, and a path that changes with them', () => {
  const red = buildStylesheet({ accent });
  const blue = buildStylesheet({ accent: { ...accent, light: '#123a7a' } });
  expect(red.css).toContain('--accent-on-light:#a61b1b');
  expect(red.path).toMatch(/^\/theme\/sokbo\.[0-9a-f]{10}\.css$/);
  expect(blue.path).not.toBe(red.path);
  expect(buildStylesheet({ accent })).toEqual(red);
});

test('a site’s file replaces the theme’s of its name, or follows at the end', () => {
  expect(buildStylesheet({ accent, overrides: siteWith('footer.css', '.footer { color: red }') }).css).not.toContain('.imprint');
  expect(buildStylesheet({ accent, overrides: siteWith('ours.css', '.ours { color: red }') }).css).toMatch(/\.ours\{color:red\}$/);
});

test('a font of the paper’s own comes before the reader’s, and needs no other site', () => {
  const font = { family: '해솔명조', file: '/assets/fonts/해솔 명조.woff2', use: 'headlines', weight: 700, display: 'optional' } as const;
  const { css } = buildStylesheet({ accent, fonts: [font], basePath: '/paper' });
  expect(css).toContain('@font-face{font-family:"해솔명조";src:url("/paper/assets/fonts/해솔%20명조.woff2")format("woff2");font-weight:700;font-display:optional}');
  expect(css).toContain(':root{--own-myeongjo:"해솔명조",}');
  expect(buildStylesheet({ accent }).css).not.toContain('@font-face');
});

test('a compact paper has its lines closer', () => {
  expect(buildStylesheet({ accent, density: 'compact' }).css).toContain(':root{--density:.6}');
  expect(buildStylesheet({ accent, density: 'comfortable' })).toEqual(buildStylesheet({ accent }));
});

test('an error names the file and its line', () => {
  const overrides = siteWith('ours.css', 'p { color: red }\np..lead { color: red }\n');
  expect(() => buildStylesheet({ accent, overrides })).toThrow(/ours\.css:2: /);
});

test('text is readable on every ground, by day and by night (WCAG 2.2, 1.4.3)', () => {
  const tokens = readFileSync(join(THEME_FOLDER, 'styles', 'tokens.css'), 'utf8');
  const pairs = new Map([...tokens.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, ...colors]) => [name, colors]));
  for (const text of ['ink', 'soft']) {
    for (const ground of ['paper', 'tint']) {
      for (const scheme of [0, 1]) {
        expect(contrast(pairs.get(text)?.[scheme] ?? '', pairs.get(ground)?.[scheme] ?? ''), `${text} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  }
});

test('the browser’s own bars have the colours of the paper', () => {
  const head = readFileSync(join(THEME_FOLDER, 'partials', 'head-site.njk'), 'utf8');
  const tokens = readFileSync(join(THEME_FOLDER, 'styles', 'tokens.css'), 'utf8');
  const [, light = '?', dark = '?'] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect(head).toContain(`(prefers-color-scheme: light)" content="${light}"`);
  expect(head).toContain(`(prefers-color-scheme: dark)" content="${dark}"`);
});

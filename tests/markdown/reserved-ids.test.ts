/** A body's ids keep clear of those that the theme's pages use for themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { RESERVED_IDS } from '../../src/markdown/reserved-ids.ts';
import { OPTIONS } from './support/options.ts';

const THEME = join(import.meta.dirname, '../../src/theme');

it('every id in the templates around a body is reserved', () => {
  const templates = readdirSync(THEME, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.njk'));
  const ids = templates.flatMap((path) => {
    const source = readFileSync(join(THEME, path), 'utf8');
    const isAroundBody = !path.startsWith('pages') || source.includes('body.html');
    return isAroundBody ? [...source.matchAll(/\sid="([\w-]+)"/g)].map((match) => match[1] ?? '') : [];
  });
  expect(ids.filter((id) => !RESERVED_IDS.has(id))).toEqual([]);
});

it('a heading of that name gets a number', () => {
  const { headings } = createBodyRenderer(OPTIONS)([...RESERVED_IDS].map((id) => `## ${id}\n`).join('\n'));
  expect(headings.map((heading) => heading.id)).toEqual([...RESERVED_IDS].map((id) => `${id}-2`));
});

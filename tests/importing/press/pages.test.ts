import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../src/importing/press/draft.ts';
import { readPage } from '../../../src/importing/press/read-page.ts';
import { articleText } from '../../../src/base/front-matter-text.ts';

/**
 * Pages as they arrive at a news desk, `pages/NAME.txt` or `.html`, and the drafts that they have to become,
 * `pages/NAME.expected.md`; several of one page stand one below the other. The papers are imagined.
 */
const PAGES = path.join(import.meta.dirname, 'pages');
const TODAY = '2026-11-22';
const names = readdirSync(PAGES).filter((name) => !name.endsWith('.expected.md'));

async function draftsOf(name: string): Promise<string> {
  const items = await readPage(readFileSync(path.join(PAGES, name)));
  const drafts = items.map((item) => {
    if (item.kind === 'ready') throw new Error(`${name} is an article's file already`);
    const { article } = item;
    const { fields, body } = createDraft(article, { date: article.published ?? TODAY, source: article.source ?? name, category: undefined });
    return articleText(fields, body);
  });
  return drafts.join('=====\n');
}

describe('a press page', () => {
  it.each(names)('%s', async (name) => {
    const expected = readFileSync(path.join(PAGES, `${path.parse(name).name}.expected.md`), 'utf8');
    expect(await draftsOf(name)).toBe(expected);
  });

  it('comes in many shapes', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });
});

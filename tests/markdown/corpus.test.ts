/**
 * Real articles of a real paper: all of them render, and their pages are valid. A spread of them is validated here, all
 * with `SOKBO_FULL=1`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/markdown/excerpt.ts';
import { createMarkdown } from '../../src/markdown/parser.ts';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { OPTIONS } from './support/options.ts';
import { threatsIn } from './support/threats.ts';
import { faultsOf } from './support/validator.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const POSTS = join(CORPUS, 'jekyll-site/_posts');
const isPresent = existsSync(POSTS);
if (!isPresent) console.warn(`The corpus is not at ${CORPUS}: its tests are skipped.`);

const EVERY = process.env['SOKBO_FULL'] === '1' ? 1 : 14;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---\r?\n/;

function readBody(path: string): string {
  return readFileSync(path, 'utf8').replace(FRONT_MATTER, '');
}

describe.skipIf(!isPresent)('the corpus', () => {
  const render = createBodyRenderer({ ...OPTIONS, basePath: '' });
  const markdown = createMarkdown({ footnotes: true });
  const names = isPresent ? readdirSync(POSTS).sort() : [];

  it('renders whole: each body safe, each word kept, each summary found', () => {
    for (const name of names) {
      const body = readBody(join(POSTS, name));
      const { html } = render(body);
      expect(threatsIn(html), name).toEqual([]);
      expect(wordsOf(plainTextOf(html)), name).toBe(wordsOf(plainTextOf(markdown.render(body))));
      expect(excerptOf(body, 160).length, name).toBeGreaterThan(0);
    }
  });

  it('renders to valid pages', { timeout: 600_000 }, () => {
    for (const name of names.filter((_, index) => index % EVERY === 0)) {
      expect(faultsOf(render(readBody(join(POSTS, name))).html), name).toEqual([]);
    }
  });
});

/** Zero-width spaces are no words. */
function wordsOf(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

describe.skipIf(!isPresent)('the seed article', () => {
  const seeds = isPresent ? readdirSync(join(CORPUS, 'seeds')) : [];
  const name = seeds.find((file) => file.startsWith('000')) ?? '';
  const body = isPresent ? readBody(join(CORPUS, 'seeds', name)) : '';
  const { html, headings } = createBodyRenderer({ ...OPTIONS, basePath: '' })(body);
  const lines = html.split('\n');

  it('has its picture first, loaded late', () => {
    expect(lines[0]).toMatch(/^<p><img src="\/assets\/img\/news\.png" alt="[^"]+" loading="lazy" decoding="async"><\/p>$/);
  });

  it('has its four headings at the second level, with ids', () => {
    expect(headings.map((heading) => heading.level)).toEqual([2, 2, 2, 2]);
    const shown = headings.map((heading) => `<h2 id="${heading.id}">${heading.text}</h2>`);
    expect(shown).toEqual(lines.filter((line) => line.startsWith('<h2')));
    expect(headings.at(-1)?.id).toBe('결론');
  });

  it('has its table in a box, with column headers and centred cells', () => {
    expect(html).toContain('<section class="table-box" tabindex="0" aria-label="표 1">\n<table>\n<thead>');
    expect(lines.filter((line) => line.startsWith('<th class="align-center" scope="col">'))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('<td class="align-center">'))).toHaveLength(6);
    expect(lines.filter((line) => /^<td class="align-center"><b>.+<\/b><\/td>$/.test(line))).toHaveLength(3);
  });

  it('has its list of three, and its last line as a paragraph whose link is not vouched for', () => {
    expect(lines.filter((line) => line.startsWith('<li>'))).toHaveLength(3);
    expect(lines.at(-2)).toMatch(/^<p>.+<a href="https:\/\/[^"]+" rel="nofollow">[^<]+<\/a><\/p>$/);
  });

  it("has nothing of its editor's", () => {
    expect(html).not.toMatch(/data-ke|style=|dofollow/);
    expect(faultsOf(html)).toEqual([]);
  });
});

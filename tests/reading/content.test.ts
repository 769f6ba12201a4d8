import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnclosed } from '../../src/markdown/unclosed.ts';
import { readContent } from '../../src/reading/content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const SITE = { 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example\nsections: [경제, 사회]\n', 'content/authors/kim.md': '---\nname: 김서연\n---\n' };

/** `file line:column code` of every problem in a paper of these files, and what their messages speak of. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly object[]> {
  const site = temporaryFolder();
  writeFiles(site, { ...SITE, ...files });
  const folders = { site, articles: path.join(site, 'content/articles'), assets: path.join(site, 'assets') };
  const { problems } = await readContent({ ...folders, now: 0, drafts: true, future: true, summarise: () => '', findUnclosed });
  return problems.map(({ file, line, column, code, severity, params }) => ({ at: `${file.slice('content/'.length)} ${line}:${column}`, code, severity, ...params }));
}

const article = (header: string, body = '본문'): string => `---\ntitle: 제목\n${header}\n---\n\n${body}\n`;

describe('names that look like known ones', () => {
  it('are told where one article alone has them', async () => {
    const files = {
      'content/articles/2026-11-21-가.md': article('category: 경재\nauthor: 김서현'),
      'content/articles/2026-11-21-나.md': article('categories: [사회, 사희]'),
      'content/articles/2026-11-21-다.md': article('authors:\n  - 이강\ncategories: [날씨]'),
    };
    expect(await problemsOf(files)).toEqual([
      { at: 'articles/2026-11-21-가.md 3:11', code: 'SOKBO-B12', severity: 'warning', name: '경재', nearest: '경제' },
      { at: 'articles/2026-11-21-나.md 3:13', code: 'SOKBO-B12', severity: 'warning', name: '사희', nearest: '사회' },
      { at: 'articles/2026-11-21-가.md 4:9', code: 'SOKBO-B13', severity: 'warning', name: '김서현', nearest: '김서연' },
    ]);
  });

  it('are a section or a person of their own where several have them, however they are spelt', async () => {
    const files = { 'content/articles/2026-11-21-가.md': article('category: Politik'), 'content/articles/2026-11-21-나.md': article('category: POLITIK') };
    expect(await problemsOf({ ...files, 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example\nsections: [Politics]\n' })).toEqual([]);
  });
});

describe('a page', () => {
  it('has an address of its own, not a pattern for articles', async () => {
    const files = { 'content/pages/about.md': '---\ntitle: 소개\npermalink: pretty\n---\n', 'content/pages/ethics.md': '---\ntitle: 윤리\npermalink: /:year/:title/\n---\n', 'content/articles/2026-11-21-가.md': article('category: 경제') };
    expect(await problemsOf(files)).toEqual([
      { at: 'pages/about.md 3:12', code: 'SOKBO-F70', severity: 'error', field: 'permalink', pattern: 'pretty' },
      { at: 'pages/ethics.md 3:12', code: 'SOKBO-F70', severity: 'error', field: 'permalink', pattern: ':year' },
    ]);
  });
});

describe('markup that is never closed', () => {
  it('is told at its line of an article and of a page', async () => {
    const body = '앞\n\n글 <script>\n\n뒤';
    const files = { 'content/articles/2026-11-21-가.md': article('category: 경제', body), 'content/pages/about.md': `---\ntitle: 소개\n---\n<!-- 나중에\n` };
    expect(await problemsOf(files)).toEqual([
      { at: 'pages/about.md 4:1', code: 'SOKBO-B14', severity: 'warning', opening: '<!--', closing: '-->' },
      { at: 'articles/2026-11-21-가.md 8:3', code: 'SOKBO-B14', severity: 'warning', opening: '<script>', closing: '</script>' },
    ]);
  });
});

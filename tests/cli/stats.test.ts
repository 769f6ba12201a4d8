import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/imports.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { jsonOf, sokbo } from './desk.ts';

function paper(articles: Readonly<Record<string, string>>): string {
  const site = temporaryFolder();
  const files = Object.entries(articles).map(([name, text]) => [`content/articles/${name}.md`, text]);
  writeFiles(site, { 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example\nsections: [경제]\n', ...Object.fromEntries(files) });
  return site;
}

const ARTICLES = {
  '2020-10-01-가': '---\ntitle: 가\ncategories: [경제]\n---\n본문\n',
  '2020-10-02-나': '---\ntitle: 나\nsource: 통신\n---\n본문\n',
  '2020-09-02-다': '---\ntitle: [단독] 다\n---\n본문\n',
  '2999-01-01-라': '---\ntitle: 라\n---\n본문\n',
};

describe('sokbo stats', () => {
  it('prints the month of the newest article, and what it could not count', () => {
    const { code, out, error } = sokbo(['stats', '--site', paper(ARTICLES)]);
    expect(code).toBe(0);
    expect(out).toContain('해솔일보 2020년 10월 편집국 통계');
    expect(out).toMatch(/^경제 +1 +0 +1 +█+$/mu);
    expect(out).toContain('예약 1');
    expect(error).toContain('1개');
  });

  it('prints JSON of the month that is asked for', () => {
    const run = sokbo(['stats', '--site', paper(ARTICLES), '--month', '2020-09', '--json']);
    expect(run.code).toBe(0);
    expect(jsonOf(run)).toMatchObject({ month: '2020-09', articles: 0, uncounted: 1, scheduled: [{ title: '라' }] });
  });

  it('writes a page', () => {
    const site = paper(ARTICLES);
    const file = path.join(site, '통계.html');
    expect(sokbo(['stats', '--site', site, '--html', file])).toMatchObject({ code: 0, out: expect.stringContaining(file) });
    expect(readFileSync(file, 'utf8')).toContain('<h1>해솔일보 2020년 10월 편집국 통계</h1>');
  });

  it('exits 2 for a month that is none and for places that are not there, 1 where there is nothing to count', () => {
    const site = paper(ARTICLES);
    expect(sokbo(['stats', '--site', site, '--month', '2026-13']).code).toBe(2);
    expect(sokbo(['stats', '--site', site, '--html', path.join(site, '없음/통계.html')]).code).toBe(2);
    expect(sokbo(['stats', '--site', path.join(site, '없음')])).toMatchObject({ code: 2, error: expect.stringContaining('없음') });
    expect(sokbo(['stats', '--site', paper({ '2999-01-01-라': ARTICLES['2999-01-01-라'] })]).code).toBe(1);
  });
});

describe('sokbo schema', () => {
  it('has written the files of this repository', () => {
    const run = sokbo(['schema', '--site', ROOT, '--json']);
    expect(run.code).toBe(0);
    expect(jsonOf(run)).toMatchObject({ files: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }] });
  });

  it('writes those of another paper, and leaves settings alone that are there', () => {
    const site = paper(ARTICLES);
    const settings = path.join(site, '.vscode/settings.json');
    writeFiles(site, { '.vscode/settings.json': '{}' });
    expect(sokbo(['schema', '--site', site]).code).toBe(0);
    expect(readFileSync(settings, 'utf8')).toBe('{}');
    expect(readFileSync(path.join(site, '.vscode/front-matter.schema.json'), 'utf8')).toContain('"경제"');
    expect(existsSync(path.join(site, '.vscode/front-matter.code-snippets'))).toBe(true);
  });

  it('exits 1 for a paper without settings', () => {
    expect(sokbo(['schema', '--site', temporaryFolder()]).code).toBe(1);
  });
});

describe('folders named on the command line', () => {
  it.each([['check', '--articles'], ['build', '--assets'], ['new', '--articles'], ['import', '--assets']])('of %s %s have to be there', (command, option) => {
    const words = command === 'import' ? ['import', 'press', 'x.txt'] : command === 'new' ? ['new', '제목'] : [command];
    expect(sokbo([...words, '--site', paper(ARTICLES), option, '/없음'])).toMatchObject({ code: 2, error: expect.stringContaining('/없음') });
  });
});

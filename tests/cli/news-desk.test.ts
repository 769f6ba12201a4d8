import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { jsonOf, sokbo } from './desk.ts';

const SITE_YAML = 'name: 해솔일보\nurl: https://haesol.example\nsections:\n  - { name: 경제, slug: economy }\n  - { name: 사회, slug: society }\n';

function paper(files: Readonly<Record<string, string>> = {}): string {
  const site = temporaryFolder();
  mkdirSync(path.join(site, 'content/articles'), { recursive: true });
  writeFiles(site, { 'content/site.yaml': SITE_YAML, 'content/authors/kim.md': '---\nname: 김바다\n---\n', ...files });
  return site;
}

describe('sokbo new', () => {
  it('creates an article and prints where it is', () => {
    const site = paper();
    const { code, out } = sokbo(['new', '[단독] 첫눈: 밤새 3cm', '--site', site, '--category', 'society', '--author', '김바다', '--date', '2026-11-22 09:00']);
    expect(code).toBe(0);
    const file = path.join(site, 'content/articles/2026/11/2026-11-22-단독-첫눈-밤새-3cm.md');
    expect(out).toContain(file);
    expect(out).toContain('https://haesol.example/2026/11/22/단독-첫눈-밤새-3cm/');
    expect(out).toContain('npm run serve -- --drafts 다음에 http://localhost:8080/2026/11/22/단독-첫눈-밤새-3cm/');
    expect(readFileSync(file, 'utf8')).toBe('---\ntitle: "[단독] 첫눈: 밤새 3cm"\ndate: 2026-11-22 09:00\ndraft: true\ncategories:\n  - 사회\nauthor: kim\n---\n');
    expect(out).toContain('draft: true');
  });

  it('prints JSON, with what it noticed', () => {
    const run = sokbo(['new', '첫눈', '--site', paper(), '--json', '--category', '날씨', '--date', '2026-11-22']);
    expect(run.code).toBe(0);
    expect(jsonOf(run)).toMatchObject({ permalink: '/2026/11/22/첫눈/', notes: [expect.stringContaining('날씨')] });
  });

  it('asks whether an unknown section was meant to be a known one', () => {
    expect(sokbo(['new', '첫눈', '--site', paper(), '--category', '겅제'])).toMatchObject({ code: 0, error: expect.stringContaining("'경제'을(를) 쓰려던") });
  });

  it('is used wrongly without a title where nobody can be asked, and with a date that is none', () => {
    const site = paper();
    expect(sokbo(['new', '--site', site])).toMatchObject({ code: 2, error: expect.stringContaining('제목') });
    expect(sokbo(['new', '첫눈', '--date', '2026.11.22', '--site', site])).toMatchObject({ code: 2, error: expect.stringContaining('2026-11-22') });
  });

  it('shows examples', () => {
    expect(sokbo(['new', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('npm run new --') });
  });
});

describe('sokbo check', () => {
  const BROKEN = '---\r\ntitle: [단독] 첫눈\r\n---\r\n본문\r\n';
  const A = 'content/articles/2026-11-22-a.md';
  const B = 'content/articles/2026-11-22-b.md';

  it('exits 1 while something has to be mended, and changes nothing', () => {
    const site = paper({ [A]: BROKEN });
    const { code, error } = sokbo(['check', '--site', site]);
    expect(code).toBe(1);
    expect(error).toContain('SOKBO-Y01');
    expect(error).toContain('--fix');
    expect(readFileSync(path.join(site, A), 'utf8')).toBe(BROKEN);
  });

  it('mends with --fix and shows each change', () => {
    const site = paper({ [A]: BROKEN });
    const { code, out } = sokbo(['check', '--fix', '--site', site]);
    expect(code).toBe(0);
    expect(out).toContain('-title: [단독] 첫눈');
    expect(out).toContain('+title: "[단독] 첫눈"');
    expect(readFileSync(path.join(site, A), 'utf8')).toBe(BROKEN.replace('[단독] 첫눈', '"[단독] 첫눈"'));
    const again = sokbo(['check', '--fix', '--json', '--site', site]);
    expect(jsonOf(again)).toEqual({ articles: 1, errors: 0, warnings: 0, mended: [], problems: [] });
  });

  it('promises of --fix only what it does, and says what it does not do', () => {
    const site = paper({ [A]: BROKEN, [B]: '---\ntitle: [단독] 첫눈 # 데스크 확인\n---\n' });
    expect(sokbo(['check', '--site', site]).error).toContain('1개는 npm run check -- --fix로');
    const { code, error } = sokbo(['check', '--fix', '--site', site]);
    expect(code).toBe(1);
    expect(error).toContain('남은 1개는 위에 제안한 줄이');
    expect(error).not.toContain('--fix로 고칠 수 있습니다');
    expect(sokbo(['check', '--site', site]).error).not.toContain('--fix로');
  });

  it('tells that a byte order mark was taken away', () => {
    const site = paper({ [A]: '\ufeff---\ntitle: 첫눈\n---\n본문\n' });
    expect(sokbo(['check', '--fix', '--site', site])).toMatchObject({ code: 0, out: expect.stringContaining('BOM') });
    expect(readFileSync(path.join(site, A), 'utf8')).toBe('---\ntitle: 첫눈\n---\n본문\n');
  });

  it('warns, as the build does, of a slip in a section and of what is never closed', () => {
    const site = paper({ [A]: '---\ntitle: 첫눈\ncategory: 경재\n---\n<script>\n\n글\n' });
    for (const command of ['check', 'build']) {
      const { code, error } = sokbo([command, '--site', site]);
      expect(code).toBe(0);
      expect(error).toContain(`${A}:3:11  SOKBO-B12`);
      expect(error).toContain(`${A}:5:1  SOKBO-B14`);
    }
  });

  it('looks only at the files that are named', () => {
    const site = paper({ [A]: BROKEN, [B]: BROKEN, 'content/articles/2026-11-20-fine.md': '---\ntitle: 첫눈\n---\n본문\n' });
    const run = sokbo(['check', '--fix', '--json', '--site', site, path.join(site, A)]);
    expect(jsonOf(run)).toMatchObject({ articles: 1, errors: 0, mended: [{ file: A, wasConverted: false }] });
    expect(readFileSync(path.join(site, B), 'utf8')).toBe(BROKEN);
    expect(sokbo(['check', '--site', site, '없는-파일.md']).code).toBe(2);
  });

  it('lets warnings fail only with --strict', () => {
    const site = paper({ [A]: '---\ntitle: 첫눈\n---\n[없음](/없음/)\n' });
    expect(sokbo(['check', '--site', site])).toMatchObject({ code: 0, error: expect.stringContaining('SOKBO-B06') });
    expect(sokbo(['check', '--site', site, '--strict']).code).toBe(1);
  });
});

describe('sokbo import', () => {
  it('moves a Jekyll site and ends with a table and a recount', () => {
    const from = temporaryFolder();
    writeFiles(from, { '_config.yml': 'permalink: /:title/', '_posts/2026-11-22-a.md': '---\ntitle: [단독] 가\n---\n' });
    const into = path.join(temporaryFolder(), 'paper');
    const { code, out } = sokbo(['import', 'jekyll', from, '--into', into]);
    expect(code).toBe(0);
    expect(out).toMatch(/새 신문에서 읽힌 기사\s+1\n/u);
    expect(out).toContain('_posts/2026-11-22-a.md:2  title: "[단독] 가"');
    expect(out).toContain('빠진 기사가 없습니다');
    const again = sokbo(['import', 'jekyll', from, '--into', into, '--json']);
    expect(jsonOf(again)).toMatchObject({ recount: { found: 1, read: 1, reachable: 1 }, outcomes: { written: [], updated: [], edited: [] } });
  });

  it('exits 1 when an article could not be read, and 2 for a folder that is not there', () => {
    const from = temporaryFolder();
    writeFiles(from, { '_posts/2026-11-22-a.md': '---\ntitle: 가\ntags: [하나\n---\n' });
    expect(sokbo(['import', 'jekyll', from, '--into', path.join(temporaryFolder(), 'paper')]).code).toBe(1);
    expect(sokbo(['import', 'jekyll', path.join(from, '없음')]).code).toBe(2);
  });

  it('makes a draft of what is pasted, and says whose decision it is', () => {
    const site = paper();
    const text = '해솔항 4부두 착공\n입력 2026-11-20 14:05\n해솔항만공사가 4부두 공사를 내년 3월에 시작한다고 밝혔다.\n이강 기자 lee@haesol.example\n';
    const { code, out } = sokbo(['import', 'press', '-', '--site', site], text);
    expect(code).toBe(0);
    expect(out).toContain('편집자');
    expect(Object.keys(readFiles(path.join(site, 'content/articles')))).toEqual(['2026/11/2026-11-20-해솔항-4부두-착공.md']);
  });

  it('reads files, and fails for those that hold no article', () => {
    const site = paper();
    const file = path.join(site, 'page.txt');
    writeFileSync(file, '로그인\n메뉴\n');
    expect(sokbo(['import', 'press', file, '--site', site])).toMatchObject({ code: 1, error: expect.stringContaining('page.txt') });
    expect(sokbo(['import', 'press', path.join(site, '없음.txt'), '--site', site]).code).toBe(2);
  });
});

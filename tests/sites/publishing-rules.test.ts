import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, createSite } from '../support/build-site.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const article = (title: string, more = '', body = '본문입니다.') => `---\ntitle: ${title}\n${more}---\n\n${body}\n`;
const GOOD = { 'content/articles/2026-11-20-좋은-기사.md': article('좋은 기사') };
const BAD = { 'content/articles/2026-11-21-나쁜-기사.md': article('[단독] 나쁜 기사') };
const page = '2026/11/20/좋은-기사/index.html';

describe('a build', () => {
  it('publishes an article that was dropped into the folder', async () => {
    const { report, files } = await buildSite(createSite(GOOD));
    expect(report).toMatchObject({ published: true, articles: 1, held: [], problems: [] });
    expect(files()[page]).toContain('좋은 기사');
    expect(files()['index.html']).toContain('좋은 기사');
  });

  it('publishes nothing when an article has a problem, and leaves the last output as it was', async () => {
    const site = createSite(GOOD);
    const { out, files } = await buildSite(site);
    const before = files();
    writeFiles(site, { ...BAD, 'content/articles/2026-11-20-좋은-기사.md': article('고친 기사') });
    const { report } = await buildSite(site, { out });
    expect(report).toMatchObject({ published: false, held: [] });
    expect(report.problems.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual([
      { code: 'SOKBO-Y01', file: 'content/articles/2026-11-21-나쁜-기사.md', line: 2, column: 8 },
    ]);
    expect(files()).toEqual(before);
  });

  it('holds back what has problems and publishes the rest when told so', async () => {
    const { report, files } = await buildSite(createSite({ ...GOOD, ...BAD }), { holdInvalid: true });
    expect(report).toMatchObject({ published: true, articles: 1, held: ['content/articles/2026-11-21-나쁜-기사.md'] });
    expect(Object.keys(files()).filter((name) => name.includes('나쁜'))).toEqual([]);
  });

  it('names the articles that readers could see until they had problems, before and when it takes them down', async () => {
    const site = createSite(GOOD);
    const { out } = await buildSite(site);
    writeFiles(site, { ...BAD, 'content/articles/2026-11-20-좋은-기사.md': article('[단독] 좋은 기사') });
    const live = [{ file: 'content/articles/2026-11-20-좋은-기사.md', url: '/2026/11/20/좋은-기사/' }];
    const refused = await buildSite(site, { out });
    expect(refused.report).toMatchObject({ published: false, liveFaults: live });
    const held = await buildSite(site, { out, holdInvalid: true });
    expect(held.report).toMatchObject({ published: true, liveFaults: live });
    expect(held.files()[page]).toBeUndefined();
    const again = await buildSite(site, { out, holdInvalid: true });
    expect(again.report).toMatchObject({ published: true, liveFaults: [] });
  });

  it('does not take the address of another article for that of one which could not have it', async () => {
    const site = createSite(GOOD);
    const { out } = await buildSite(site);
    writeFiles(site, { 'content/articles/b/2026-11-20-좋은-기사.md': article('나중') });
    for (const _run of ['first', 'second']) {
      const { report } = await buildSite(site, { out, holdInvalid: true });
      expect(report).toMatchObject({ held: ['content/articles/b/2026-11-20-좋은-기사.md'], liveFaults: [] });
    }
  });

  it('holds them back as well when site.yaml says so', async () => {
    const { report } = await buildSite(createSite({ ...GOOD, ...BAD, 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example\nonInvalid: hold\n' }));
    expect(report).toMatchObject({ published: true, articles: 1 });
    expect(report.held).toHaveLength(1);
  });

  it('never lets two articles overwrite one another', async () => {
    const twins = { 'content/articles/a/2026-11-20-해솔.md': article('먼저'), 'content/articles/b/2026-11-20-해솔.md': article('나중') };
    const strict = await buildSite(createSite(twins));
    expect(strict.report.published).toBe(false);
    const { report, files } = await buildSite(createSite(twins), { holdInvalid: true });
    expect(report).toMatchObject({ published: true, articles: 1 });
    expect(report.held).toHaveLength(1);
    expect(files()['2026/11/20/해솔/index.html']).toContain('먼저');
  });

  it('keeps drafts and articles of the future out unless they are asked for', async () => {
    const site = createSite({
      ...GOOD,
      'content/articles/2026-11-19-초안.md': article('초안', 'draft: true\n'),
      'content/articles/2026-11-19-비공개.md': article('비공개', 'published: false\n'),
      'content/articles/2026-12-25-성탄.md': article('성탄'),
    });
    expect((await buildSite(site)).report).toMatchObject({ articles: 1, waiting: { drafts: 2, future: 1 } });
    expect((await buildSite(site, { drafts: true })).report).toMatchObject({ articles: 3, waiting: { drafts: 0, future: 1 } });
    expect((await buildSite(site, { future: true })).report).toMatchObject({ articles: 2, waiting: { drafts: 2, future: 0 } });
  });

  it('removes the pages of an article that was deleted or renamed', async () => {
    const site = createSite({ ...GOOD, 'content/articles/2026-11-19-둘째.md': article('둘째') });
    const { out } = await buildSite(site);
    const { rmSync, renameSync } = await import('node:fs');
    rmSync(path.join(site, 'content/articles/2026-11-19-둘째.md'));
    renameSync(path.join(site, 'content/articles/2026-11-20-좋은-기사.md'), path.join(site, 'content/articles/2026-11-20-새-이름.md'));
    const { files } = await buildSite(site, { out });
    const articles = Object.keys(files()).filter((name) => name.startsWith('2026/'));
    expect(articles).toEqual(['2026/11/20/새-이름/index.html']);
  });

  it('gives the same bytes for the same content, wherever it lies', async () => {
    const content = { ...GOOD, 'content/articles/2026-11-19-둘째.md': article('둘째', 'tags: [가, 나]\n') };
    const first = await buildSite(createSite(content));
    const second = await buildSite(createSite(content));
    expect(second.files()).toEqual(first.files());
  });

  it('redirects old addresses to the article', async () => {
    const { files } = await buildSite(createSite({ 'content/articles/2026-11-20-해솔.md': article('해솔', 'redirect_from: [/news/1042.html, /옛/주소/]\n') }));
    for (const old of ['news/1042.html', '옛/주소/index.html']) {
      expect(files()[old]).toContain('http-equiv="refresh"');
      expect(files()[old]).toContain('2026/11/20/');
    }
  });

  it('runs nothing that an article says', async () => {
    const body = '{{ 1+1 }} {% include "x" %} {{ site.name }}\n\n<script>alert(1)</script><p onclick="x()">글</p>\n\n```\n{{ 2+2 }}\n```';
    const front = 'permalink: /고정/\nlayout: ../../evil\ntemplateEngineOverride: njk\neleventyComputed: {permalink: "/x/"}\npagination: {data: collections.all, size: 1}\n';
    const { files, report } = await buildSite(createSite({ 'content/articles/2026-11-20-a.md': article('가', front, body) }));
    expect(report.published).toBe(true);
    const html = files()['고정/index.html'] ?? '';
    expect(html).toContain('{{ 1+1 }} {% include');
    expect(html).toContain('{{ 2+2 }}');
    expect(html).toContain('{{ site.name }}');
    expect(html).not.toMatch(/alert\(1\)|onclick/u);
  });

  it.each(['---js', '---JavaScript', '---json', '---constructor', '---__proto__'])('refuses front matter of another kind: %s', async (fence) => {
    const { report } = await buildSite(createSite({ 'content/articles/2026-11-20-a.md': `${fence}\n{"title": "x"}\n---\n본문` }));
    expect(report).toMatchObject({ published: false, articles: 0 });
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({ file: 'content/articles/2026-11-20-a.md', line: 1 });
  });

  it('uses a site’s own theme where it has one, and leaves the site alone when that has a fault', async () => {
    const site = createSite({ ...GOOD, 'theme/pages/masthead.njk': '<!doctype html><title>{{ site.name }}</title><p>우리 신문' });
    const { out, files } = await buildSite(site);
    expect(files()['masthead/index.html']).toBe('<!doctype html><title>해솔일보</title><p>우리 신문');
    const before = files();
    writeFiles(site, { 'theme/pages/masthead.njk': '{{ oops(' });
    await expect(buildSite(site, { out })).rejects.toThrow(/pages\/masthead\.njk/u);
    expect(files()).toEqual(before);
  });

  it('copies assets and root files as they are', async () => {
    const bytes = new Uint8Array([0, 255, 1, 254]);
    const { out, files } = await buildSite(createSite({ ...GOOD, 'assets/img/a.bin': bytes, 'content/root/ads.txt': 'ads\n' }));
    expect(new Uint8Array(readFileSync(path.join(out, 'assets/img/a.bin')))).toEqual(bytes);
    expect(files()['ads.txt']).toBe('ads\n');
  });

  it('lies below a path of its host when its address has one', async () => {
    const { files } = await buildSite(createSite({ ...GOOD, 'content/site.yaml': 'name: 해솔일보\nurl: https://example.org/paper/\n' }));
    const html = files()['index.html'] ?? '';
    const inside = [...html.matchAll(/\s(?:href|src)="?(\/[^"\s>]*)/gu)].map(([, href = '']) => href);
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((href) => !href.startsWith('/paper/'))).toEqual([]);
    expect(files()['feed.xml']).toContain('https://example.org/paper/2026/11/20/');
  });

  it('names an empty paper’s pages all the same', async () => {
    const { report, files } = await buildSite(createSite({ 'content/articles/.keep': '' }));
    expect(report).toMatchObject({ published: true, articles: 0 });
    expect(files()['index.html']).toContain('해솔일보');
  });

  it('refuses an output folder that would swallow the sources', async () => {
    const site = createSite(GOOD);
    await expect(buildSite(site, { out: site })).rejects.toThrow('overlaps');
    for (const folder of ['content/articles/out', '.sokbo', '.sokbo/out']) await expect(buildSite(site, { out: path.join(site, folder) })).rejects.toThrow('overlaps');
    await expect(buildSite(site, { articles: path.join(temporaryFolder(), 'nowhere') })).rejects.toThrow('no folder');
  });
});

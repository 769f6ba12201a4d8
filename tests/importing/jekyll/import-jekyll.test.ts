import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importJekyll, type JekyllImport } from '../../../src/importing/jekyll/import-jekyll.ts';
import { ROOT } from '../../house/imports.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const post = (header: string, body = '본문'): string => `---\n${header}\n---\n${body}\n`;

/** Moves a Jekyll site of these files. */
async function move(files: Readonly<Record<string, string | Uint8Array>>) {
  const from = path.join(temporaryFolder(), 'jekyll');
  const into = path.join(temporaryFolder(), 'paper');
  mkdirSync(from);
  writeFiles(from, files);
  const again = (force = false): Promise<JekyllImport> => importJekyll({ from, into, force });
  const result = await again();
  return { from, into, result, again, files: () => readFiles(into), article: (id: string) => readFileSync(path.join(into, 'content/articles', id), 'utf8') };
}

const notesOf = ({ notes }: JekyllImport): string[] => notes.map(({ kind, source, line, text }) => `${kind} ${source}:${line} ${text}`);

describe('moving a Jekyll site', () => {
  it('takes its settings, and says what is bound to other services', async () => {
    const config = `title: 해솔신문
tagline: 항구의 소식
url: https://haesol.example
baseurl: /paper
lang: ko-KR
timezone: Asia/Seoul
permalink: /:categories/:title
social:
  links: [https://social.example/haesol]
analytics:
  google: { id: G-123 }
  umami: { id: }
`;
    const { files, result } = await move({ '_config.yml': config, '_posts/2026-11-22-a.md': post('title: 가\ncategories: [경제]') });
    expect(files()['content/site.yaml']).toBe(`name: 해솔신문
description: 항구의 소식
url: https://haesol.example/paper
language: ko
timeZone: Asia/Seoul
permalink: /:categories/:title/
sections:
  - 경제
social:
  - name: social.example
    url: https://social.example/haesol
`);
    expect(notesOf(result)).toEqual(['service _config.yml:1 analytics.google.id: G-123']);
  });

  it('begins the pattern of addresses with a slash, as Jekyll itself does', async () => {
    const { files, article } = await move({ '_config.yml': 'permalink: posts//:title/', '_posts/2026-11-22-a.md': post('title: 가') });
    expect(files()['content/site.yaml']).toContain('permalink: /posts/:title/\n');
    expect(article('2026/11/2026-11-22-a.md')).not.toContain('permalink');
  });

  it('leaves files of which nothing has to change as they are, byte for byte', async () => {
    const text = "---\r\n# 메모\r\ntitle:  '가'\r\ncategories:  [ 경제 ]\r\nlayout: post\r\n---\r\n\r\n본문  {{ \r\n";
    const { article } = await move({ '_config.yml': 'permalink: /posts/:title/', '_posts/2026-11-22-a.md': text });
    expect(article('2026/11/2026-11-22-a.md')).toBe(text);
  });

  it.each([
    ['date', '2026-11-22-a.md', 'categories: [경제]', undefined],
    ['pretty', '2026-11-22-A_b.md', 'categories: [Local News]', '/local news/2026/11/22/A_b/'],
    ['/posts/:title/', '2026-11-22-a.md', 'permalink: /특집/:year/:title/', undefined],
    ['/posts/:title/', '2026-11-22-a.md', 'permalink: /:long_month/a/', '/November/a/'],
    ['/:week/:title/', '2026-11-22-a.md', '', '/47/a/'],
    // Without a zone, YAML takes a time for UTC: in Seoul it is the next day already.
    ['/:year/:month/:day/:title/', '2026-11-22-a.md', 'date: 2026-11-22 18:00:00', '/2026/11/23/a/'],
    ['/:year/:month/:day/:title/', '2026-11-22-a.md', 'date: 2026-11-22 18:00:00 +0900', undefined],
  ])('keeps addresses: permalink %s, file %s, %s', async (permalink, name, header, written) => {
    const config = `timezone: Asia/Seoul\npermalink: ${permalink}`;
    const { result, article } = await move({ '_config.yml': config, [`_posts/${name}`]: post(`title: 가\n${header}`) });
    expect(result.recount).toEqual({ found: 1, read: 1, reachable: 1, missing: [] });
    const [, permalinkLine] = /^permalink: (.*)$/mu.exec(article(`2026/11/${name}`)) ?? [];
    expect(permalinkLine).toBe(written ?? /^permalink: (.*)$/mu.exec(header)?.[1]);
  });

  it('redirects from the file that served an address without a slash', async () => {
    const { article } = await move({ '_config.yml': 'permalink: /news/:title', '_posts/2026-11-22-a.md': post('title: 가') });
    expect(article('2026/11/2026-11-22-a.md')).toBe(post('title: 가\nredirect_from:\n  - /news/a.html'));
  });

  it('gives two posts of one address two, and says so', async () => {
    const files = { '_config.yml': 'permalink: /:title/', 'a/_posts/2026-11-21-x.md': post('title: 가'), 'b/_posts/2026-11-22-x.md': post('title: 나'), '_posts/2026-11-22-archive.md': post('title: 다') };
    const { result } = await move(files);
    expect(result.recount).toMatchObject({ found: 3, read: 3, reachable: 1 });
    expect(notesOf(result)).toEqual([
      'address _posts/2026-11-22-archive.md:1 /archive/ → /archive-2/ (Sokbo)',
      'address b/_posts/2026-11-22-x.md:1 /x/ → /x-2/ (a/_posts/2026-11-21-x.md)',
    ]);
  });

  it('reads categories, tags and defaults as Jekyll does', async () => {
    const config = 'permalink: /:title/\ndefaults:\n  - scope: { path: "", type: posts }\n    values: { author: 김바다, layout: post }';
    const { article } = await move({ '_config.yml': config, '지역/_posts/2026-11-22-a.md': post('title: 가\ncategories: 경제 사회\ntags: 항만 예산 # 둘') });
    expect(article('2026/11/2026-11-22-a.md')).toBe(
      post('title: 가\nauthor: 김바다\ncategories:\n  - 지역\n  - 경제\n  - 사회\ntags:\n  - 항만\n  - 예산'),
    );
  });

  it('takes drafts, posts without a title and posts without front matter', async () => {
    const files = { '_config.yml': 'permalink: /:title/', '_drafts/plan.md': post('title: 계획'), '_posts/2026-11-22-first-snow.md': post('layout: post'), '_posts/2026-11-22-bare.md': '본문만\n' };
    const site = await move(files);
    const draft = Object.keys(site.files()).find((name) => name.startsWith('content/articles/drafts/')) ?? '';
    expect(site.files()[draft]).toContain('draft: true');
    expect(site.article('2026/11/2026-11-22-first-snow.md')).toContain('title: First Snow');
    expect(site.article('2026/11/2026-11-22-bare.md')).toBe('---\ntitle: Bare\n---\n\n본문만\n');
    expect(site.result.recount).toMatchObject({ found: 3, read: 3, reachable: 3 });
  });

  it('mends front matter that cannot be read, and takes over as it is what it cannot mend', async () => {
    const files = { '_config.yml': 'permalink: /:title/', '_posts/2026-11-22-a.md': post('title: [단독] 가'), '_posts/2026-11-22-b.md': post('title: 나\ntags: [하나, 둘') };
    const { result, article } = await move(files);
    expect(article('2026/11/2026-11-22-a.md')).toContain('title: "[단독] 가"');
    expect(article('2026/11/2026-11-22-b.md')).toBe(files['_posts/2026-11-22-b.md']);
    expect(result.recount).toMatchObject({ found: 2, read: 1, missing: ['_posts/2026-11-22-b.md'] });
    expect(notesOf(result).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['mended _posts/2026-11-22-a.md:2', 'unreadable _posts/2026-11-22-b.md:3', 'problem _posts/2026-11-22-b.md:3']);
  });

  it('turns Liquid and kramdown into what we have, by the lines of the file', async () => {
    const body = '{% raw %}{{ 글 }}{% endraw %}\n\n[앞]({% post_url 2026-11-21-first %})\n\n문단\n{: .note style="x"}\n\n{{ site.posts.size }}\n\n![배](boat.png)';
    const files = { '_config.yml': 'permalink: /:title/', '_posts/2026-11-21-first.md': post('title: 가'), '_posts/2026-11-22-b.md': post('title: 나\nmedia_subpath: /assets/b\nimage: a.png', body) };
    const { result, article } = await move(files);
    expect(article('2026/11/2026-11-22-b.md')).toBe(
      post('title: 나\nmedia_subpath: /assets/b\nimage: /assets/b/a.png', '{{ 글 }}\n\n[앞](/first/)\n\n문단 {: .x-note}\n\n{{ site.posts.size }}\n\n![배](/assets/b/boat.png)'),
    );
    expect(notesOf(result)).toEqual(['kramdown _posts/2026-11-22-b.md:11 {: style="x"}', 'liquid _posts/2026-11-22-b.md:13 {{ site.posts.size }}']);
  });

  it('takes pages, collections, data, authors, assets and root files, and lists what it leaves behind', async () => {
    const files = {
      '_config.yml': 'permalink: pretty\nexclude: [docs]\ncollections:\n  tabs: { output: true, permalink: "/:title/" }\n',
      'about.md': post('title: 소개\ndescription: 신문 소개'),
      'index.html': post('layout: home'),
      '_tabs/contact.md': post('icon: x'),
      '_tabs/tags.md': '---\nlayout: tags\n---\n',
      'list.html': post('title: 목록', '{% for p in site.posts %}{% endfor %}'),
      '_data/members.yml': '- 김바다\n',
      '_data/authors.yml': 'kim:\n  name: 김바다\n  email: sea@haesol.example\n',
      'assets/a.png': Uint8Array.of(1, 2),
      'assets/main.scss': '---\n---\n',
      'ads.txt': 'x',
      'files/b.pdf': Uint8Array.of(3),
      'docs/x.md': '',
      '.git/config': '',
      '_layouts/post.html': '',
      '_site/index.html': '',
    };
    const { result, files: made } = await move(files);
    expect(Object.keys(made()).filter((name) => !name.startsWith('.sokbo'))).toEqual([
      'assets/a.png',
      'content/authors/kim.md',
      'content/data/members.yml',
      'content/pages/about.md',
      'content/pages/contact.md',
      'content/root/ads.txt',
      'content/root/files/b.pdf',
      'content/site.yaml',
    ]);
    expect(made()['content/pages/about.md']).toBe('---\ntitle: 소개\npermalink: /about/\nexcerpt: 신문 소개\n---\n\n본문\n');
    expect(made()['content/pages/contact.md']).toContain('permalink: /contact/');
    expect(notesOf(result)).toEqual(['aside _tabs/tags.md:1 layout', 'aside assets/main.scss:1 Liquid', 'aside index.html:1 Sokbo', 'aside list.html:1 Liquid']);
  });
});

describe('moving it again', () => {
  const FILES = { '_config.yml': 'permalink: /:title/', '_posts/2026-11-22-a.md': post('title: 가'), '_posts/2026-11-22-b.md': post('title: 나') };
  const A = 'content/articles/2026/11/2026-11-22-a.md';
  const B = 'content/articles/2026/11/2026-11-22-b.md';

  it('changes nothing when nothing changed', async () => {
    const { into, again } = await move(FILES);
    const old = new Date('2020-01-01T00:00:00Z');
    const names = Object.keys(readFiles(into)).map((name) => path.join(into, name));
    for (const name of names) utimesSync(name, old, old);
    const { outcomes } = await again();
    expect(outcomes.unchanged).toHaveLength(3);
    expect(names.filter((name) => statSync(name).mtimeMs !== old.getTime())).toEqual([]);
  });

  it('brings what changed there, and keeps what was changed here', async () => {
    const { from, into, again } = await move(FILES);
    writeFileSync(path.join(from, '_posts/2026-11-22-a.md'), post('title: 가', '저쪽에서 고친 본문'));
    writeFileSync(path.join(from, '_posts/2026-11-22-b.md'), post('title: 나', '저쪽에서 고친 본문'));
    writeFileSync(path.join(into, B), post('title: 나', '여기에서 고친 본문'));
    const { outcomes } = await again();
    expect(outcomes).toMatchObject({ updated: [A], edited: [B], written: [] });
    expect(readFileSync(path.join(into, A), 'utf8')).toContain('저쪽에서 고친');
    expect(readFileSync(path.join(into, B), 'utf8')).toContain('여기에서 고친');
    expect((await again(true)).outcomes.updated).toEqual([B]);
    expect(readFileSync(path.join(into, B), 'utf8')).toContain('저쪽에서 고친');
  });

  it('does not bring back what was deleted here, nor touch what was there before', async () => {
    const { into, again } = await move(FILES);
    rmSync(path.join(into, A));
    expect((await again()).outcomes).toMatchObject({ deleted: [A], written: [] });
    rmSync(path.join(into, '.sokbo'), { recursive: true });
    writeFileSync(path.join(into, B), '남의 파일');
    expect((await again()).outcomes).toMatchObject({ written: [A], edited: [B] });
    expect(readFileSync(path.join(into, B), 'utf8')).toBe('남의 파일');
  });
});

const CORPUS = path.join(ROOT, '../shared/corpus/jekyll-site');

describe.skipIf(!existsSync(CORPUS))('a real site of 1,999 articles', () => {
  it('arrives whole, each article at its old address', async () => {
    const into = path.join(temporaryFolder(), 'paper');
    const { recount, notes, outcomes } = await importJekyll({ from: CORPUS, into, force: false });
    expect(recount).toEqual({ found: 1999, read: 1999, reachable: 1999, missing: [] });
    expect(notes.filter(({ kind }) => kind === 'mended')).toHaveLength(6);
    expect(notes.filter(({ kind }) => kind !== 'mended' && kind !== 'aside')).toEqual([]);
    const second = await importJekyll({ from: CORPUS, into, force: false });
    expect(second.outcomes.unchanged).toHaveLength(outcomes.written.length);
  }, 120_000);
});

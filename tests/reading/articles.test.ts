import { symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlText } from '../../src/base/yaml.ts';
import { toOneLine } from '../../src/base/text.ts';
import type { Article } from '../../src/article/article.ts';
import { createConfig, readFrom, readThese } from '../support/read-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const CRANE = '---\ntitle: 해솔항 크레인\n---\n본문\n';

async function readOne(contents: string | Uint8Array, name = '2026-11-22-port.md'): Promise<Article> {
  const { articles, problems } = await readThese({ [name]: contents });
  expect(problems).toEqual([]);
  const [article] = articles;
  if (article === undefined) throw new Error('No article was read');
  return article;
}

const article = (...lines: string[]): Promise<Article> => readOne(['---', 'title: 해솔항 크레인', ...lines, '---', '본문'].join('\n'));

describe('an article', () => {
  it('needs no more than a title and a date in its file name', async () => {
    expect(await readOne(CRANE)).toEqual({
      id: '2026-11-22-port.md',
      file: '2026-11-22-port.md',
      digest: expect.any(String),
      permalink: '/2026/11/22/port/',
      title: '해솔항 크레인',
      date: { ms: Date.parse('2026-11-22T00:00+09:00'), iso: '2026-11-22' },
      updated: undefined,
      language: undefined,
      categories: [],
      tags: [],
      bylines: [],
      excerpt: '본문',
      featureText: undefined,
      featureImage: undefined,
      image: undefined,
      redirectFrom: [],
      draft: false,
      published: true,
      breaking: false,
      pin: false,
      lead: false,
      noindex: false,
      comments: true,
      series: undefined,
      source: undefined,
      corrections: [],
      ai: 'none',
      sponsored: undefined,
      extra: {},
      body: { path: expect.stringMatching(/port\.md$/u), digest: expect.any(String) },
      bodyLength: expect.any(Number),
    });
  });

  it('may come with a byte order mark, with other line ends, with `---yaml` and with spaces after its fences', async () => {
    const plain = await readOne(CRANE);
    for (const variant of [`\ufeff${CRANE}`, CRANE.replaceAll('\n', '\r\n'), CRANE.replaceAll('\n', '\r'), CRANE.replace('---', '---yaml'), CRANE.replace('---', '--- YAML'), CRANE.replaceAll('---', '--- \t')]) {
      const { digest: _digest, body, ...fields } = await readOne(variant);
      expect({ ...plain, ...fields, body: body.digest }).toEqual({ ...plain, body: plain.body.digest });
    }
  });

  it('may have empty lines in its front matter, before fields of any name and values of any form', async () => {
    const article = await readOne('---\ntitle: 제목\n\nexcerpt: |\n  첫째\n\n  둘째\n\n# 주석\n\n우리 필드: 값\n\nphoto desk: 값\n---\n본문');
    expect([article.excerpt, Object.keys(article.extra)]).toEqual(['첫째 둘째', ['우리 필드', 'photo desk']]);
  });

  it('ends its front matter at the first fence, and keeps later ones in its body', async () => {
    expect((await readOne('---\ntitle: 제목\nexcerpt:\n---\n앞\n\n---\n\n뒤')).excerpt).toBe('앞\n\n---\n\n뒤');
  });

  it('keeps braces of template engines as text', async () => {
    expect(await article('excerpt: 값은 {{ 1+1 }} {% include x %}')).toMatchObject({ excerpt: '값은 {{ 1+1 }} {% include x %}' });
  });

  it('has the date of its front matter rather than that of its file name', async () => {
    expect((await article('date: 2026-11-23 09:00')).permalink).toBe('/2026/11/23/port/');
  });

  it('joins its categories, the singular one first', async () => {
    expect((await article('categories: [경제, 사회]', 'category: 사회')).categories).toEqual(['사회', '경제']);
  });

  it('names its language only where it is not the site’s', async () => {
    expect([(await article('lang: ko-KR')).language, (await article('lang: en')).language]).toEqual([undefined, 'en']);
  });

  it('does not redirect to itself', async () => {
    expect((await article('redirect_from: [/2026/11/22/port, /old/, /old]')).redirectFrom).toEqual(['/old/']);
  });

  it('finds its permalink by its own pattern before the site’s', async () => {
    expect((await article('permalink: /posts/:title/')).permalink).toBe('/posts/port/');
    expect((await article('slug: 크레인')).permalink).toBe('/2026/11/22/크레인/');
  });
});

describe('a slug', () => {
  it.each([
    ['2024-07-19-2819.md', '/2024/07/19/2819/'],
    ['2026-11-22-단독 보도!.md', '/2026/11/22/단독-보도/'],
    ['2026-11-22-항구.md'.normalize('NFD'), '/2026/11/22/항구/'],
    ['2026-11-22.md', '/2026/11/22/해솔항-크레인/'],
    ['2026-11-22-★★★.md', '/2026/11/22/해솔항-크레인/'],
  ])('of %s', async (name, permalink) => expect((await readOne(CRANE, name)).permalink).toBe(permalink));

  it('is never empty, even where neither name nor title holds a letter', async () => {
    expect((await readOne('---\ntitle: "!!!"\n---\n', '2026-11-22-★.md')).permalink).toMatch(/^\/2026\/11\/22\/[\p{L}\p{N}-]+\/$/u);
  });
});

describe('a folder', () => {
  it('is read in the order of its names, whatever the order of its entries', async () => {
    const { articles } = await readThese({ 'b/2026-11-22-x.md': CRANE, '2026-11-22-z.MD': CRANE, 'a/2026-11-22-y.markdown': CRANE, '2026-11-22-가.md': CRANE });
    expect(articles.map(({ id }) => id)).toEqual(['2026-11-22-z.MD', '2026-11-22-가.md', 'a/2026-11-22-y.markdown', 'b/2026-11-22-x.md']);
  });

  it('may hold other files and hidden ones', async () => {
    expect(await readThese({ 'photo.jpg': 'x', '.obsidian/a.md': 'x', '._2026-11-22-a.md': 'x', '2026-11-22-a.md': CRANE })).toMatchObject({ articles: [{}], problems: [], files: 1 });
  });

  it('tell of a text that was meant to be an article, but is none', async () => {
    expect((await readThese({ 'c.txt': 'x', '2026-11-22-a.md': CRANE })).problems).toMatchObject([{ code: 'SOKBO-E12', severity: 'warning', file: expect.stringContaining('c.txt') }]);
  });

  it('names files as the editor knows them', async () => {
    const site = temporaryFolder();
    writeFiles(site, { 'content/articles/sub/x.md': '' });
    const options = { directory: path.join(site, 'content', 'articles') };
    expect((await readFrom(options.directory, { siteDirectory: site })).problems).toMatchObject([{ file: 'content/articles/sub/x.md' }]);
    expect((await readFrom(options.directory, { siteDirectory: temporaryFolder() })).problems).toMatchObject([{ file: path.join(site, 'content/articles/sub/x.md') }]);
  });

  it('is told of when it is not there', async () => {
    expect((await readFrom(path.join(temporaryFolder(), 'nowhere'))).problems).toMatchObject([{ code: 'SOKBO-E11' }]);
  });

  it('is told of links, of large files and of twins by another Unicode form', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { '2026-11-22-a.md': CRANE, '2026-11-22-big.md': `${CRANE}${'가'.repeat(400_000)}`, '2026-11-22-항구.md': CRANE, ['2026-11-22-항구.md'.normalize('NFD')]: CRANE });
    symlinkSync(path.join(folder, '2026-11-22-a.md'), path.join(folder, '2026-11-23-link.md'));
    symlinkSync(folder, path.join(folder, 'loop'));
    const { articles, problems } = await readFrom(folder);
    expect(articles.map(({ id }) => id)).toEqual(['2026-11-22-a.md', '2026-11-22-항구.md']);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['SOKBO-E05 2026-11-22-big.md', 'SOKBO-E07 2026-11-22-항구.md', 'SOKBO-E06 2026-11-23-link.md', 'SOKBO-E06 loop']);
  });
});

it('knows authors by the names of their files', async () => {
  const { articles } = await readThese({ '2026-11-22-a.md': '---\ntitle: 제목\nauthor: bada\n---\n' }, { authorIds: ['bada'] });
  expect(articles[0]?.bylines).toEqual([{ kind: 'author', id: 'bada' }]);
});

it('reads dates in the site’s time zone', async () => {
  const { articles } = await readThese({ 'a.md': '---\ntitle: 제목\ndate: 2026-11-22 09:00\n---\n' }, { config: createConfig({ timeZone: 'UTC' }) });
  expect(articles[0]?.date.iso).toBe('2026-11-22T09:00:00+00:00');
});

describe('for any file', () => {
  const pieces = fc.constantFrom('---\n', '---', '\n', 'title: ', '글', '[', ']', '"', "'", ': ', '#', '- ', '\t', '  ', '|', '*x', '&x ', '!t ', '{', '}', '\r\n', '\0', '\ufeff', '?', '__proto__: ', '<<: ');
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(`---\n${parts.join('')}`));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

  it('gives an article, or tells why not at a place that exists', async () => {
    const files = fc.sample(fc.oneof(texts, bytes), 600);
    const named = Object.fromEntries(files.map((contents, index) => [`2026-11-22-${index}.md`, contents]));
    const { articles, problems } = await readThese(named);
    const told = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(articles.filter(({ file }) => told.has(file))).toEqual([]);
    expect(articles.length + told.size).toBe(files.length);
    for (const { file, line, column, text } of problems) {
      if (text === undefined) continue;
      expect(named[file]?.toString('utf8').replace(/^\ufeff+/u, '').split(/\r\n?|\n/u)[line - 1]).toBe(text);
      expect(column).toBeLessThanOrEqual(text.length + 1);
    }
  });

  it('reads every title as it was written', async () => {
    const titles = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), 300).filter((title) => toOneLine(title) !== '');
    const files = titles.map((title, index) => [`2026-11-22-${String(index).padStart(3, '0')}.md`, `---\ntitle: ${yamlText(title)}\n---\n`]);
    const { articles, problems } = await readThese(Object.fromEntries(files));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual(titles.map((title) => toOneLine(title).normalize('NFC')));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArticleContext } from '../../../src/checking/article-context.ts';
import { fromFile, toFile } from '../../../src/outputs/admin/article-file.ts';
import { readArticle } from '../../../src/reading/articles.ts';
import { ROOT } from '../../house/imports.ts';
import { makeConfig } from '../../support/make-site.ts';

const article = (header: string, body = '본문'): string => `---\n${header}\n---\n\n${body}\n`;

describe('an article in the form of the newsroom', () => {
  it.each([
    ['categories: 경제, 사회', { categories: ['경제', '사회'] }],
    ['category: 경제, 사회', { categories: ['경제, 사회'] }],
    ['tags: [가, 나]\ntag: 다', { tags: ['다', '가', '나'] }],
    ['image: /assets/a.svg', { image: { src: '/assets/a.svg' } }],
    ['image: { path: /assets/a.svg, alt: 배 }', { image: { src: '/assets/a.svg', alt: '배' } }],
    ['author: kim', { author: ['kim'] }],
    ['authors: kim, 이강', { author: ['kim', '이강'] }],
    ['author: { name: 김바다, email: kim@haesol.example }', { author: ['김바다 <kim@haesol.example>'] }],
    ['published: false', { draft: true }],
    ['breaking: YES', { breaking: true }],
    ['corrections: { date: 2026-11-22, text: 글 }', { corrections: [{ date: '2026-11-22', text: '글' }] }],
    ['redirect_from: /old/', { redirect_from: ['/old/'] }],
    ['language: en', { lang: 'en' }],
  ])('has %j in the shape that its field knows', (header, expected) => {
    expect(fromFile(article(`title: 제목\n${header}`))).toMatchObject({ title: '제목', body: '본문', ...expected });
  });

  it('is told to be no draft, lest the form takes it for a new one', () => {
    expect(fromFile(article('title: 제목'))['draft']).toBe(false);
  });

  it('reads titles that YAML alone could not', () => {
    expect(fromFile(article('title: [단독] 첫눈: 밤새 3cm'))['title']).toBe('[단독] 첫눈: 밤새 3cm');
  });

  it('is refused where a part cannot be read, so that no part is lost', () => {
    expect(() => fromFile('본문만 있는 글')).toThrow();
    expect(() => fromFile(article('title: 제목\ntags: [가]\ntags: [나]'))).toThrow();
  });

  it.each([
    ['#단독', 'title: 4부두 착공 #단독'],
    ['#하나 #둘', 'title: 제목\ntags: #하나 #둘'],
    ['# 확인할 것', 'title: 제목 # 확인할 것'],
    ['# 담당: 김바다', '# 담당: 김바다\ntitle: 제목'],
    ['# 끝', 'title: 제목\nexcerpt: |\n  # 1\n# 끝'],
    ['#2', 'title: 제목\ntags: [가, #2\n  나]'],
    ['#단독', 'title: [단독] 4부두 착공 #단독'],
    ['# 둘', 'title: "제목\ntags: [가] # 둘'],
  ])('is refused where YAML takes %j for a comment, which the form does not know', (comment, header) => {
    expect(() => fromFile(article(header))).toThrow(comment);
  });

  it.each([
    ['title: "4부두 착공 #단독"', '4부두 착공 #단독'],
    ["title: '#단독 4부두'", '#단독 4부두'],
    ['title: 4부두#2', '4부두#2'],
    ['title: |\n  # 4부두', '# 4부두\n'],
    ['title: [단독] 4부두#2', '[단독] 4부두#2'],
  ])('is read where a # is a part of the text: %j', (header, title) => expect(fromFile(article(header))['title']).toBe(title));

  it('is read whatever # there is in its body', () => {
    expect(fromFile(article('title: 제목', '# 소제목 #단독'))['body']).toBe('# 소제목 #단독');
  });
});

describe('an article from the form of the newsroom', () => {
  it('says only what there is to say, in its shortest form', () => {
    const form = { title: '[단독] 첫눈', date: '2026-11-22 09:00', draft: false, categories: ['사회'], author: ['kim'], image: { src: '/assets/a.svg', alt: '', caption: '' }, feature_image: { src: '' }, tags: [], breaking: false, comments: true, excerpt: '', body: '본문' };
    expect(toFile(form)).toBe('---\ntitle: "[단독] 첫눈"\ndate: 2026-11-22 09:00\ncategories:\n  - 사회\nauthor: kim\nimage: /assets/a.svg\n---\n\n본문\n');
  });

  it('keeps what the form has set', () => {
    const form = { title: '첫눈', draft: true, author: ['kim', '이강'], image: { src: '/a.svg', alt: '눈' }, comments: false, own: { a: ['b'] }, body: '' };
    expect(toFile(form)).toBe('---\ntitle: 첫눈\ndraft: true\nauthor:\n  - kim\n  - 이강\nimage:\n  src: /a.svg\n  alt: 눈\ncomments: false\nown:\n  a:\n    - b\n---\n');
  });
});

describe('every article of the sample paper', () => {
  const folder = path.join(ROOT, 'content/articles');
  const authors = readdirSync(path.join(ROOT, 'content/authors')).map((name) => path.basename(name, '.md'));
  const context = createArticleContext(makeConfig(), authors);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const read = (text: string, id: string): unknown => {
    const { article: found } = readArticle(Buffer.from(text), { id, path: id, file: id }, context);
    if (found === undefined) return undefined;
    const { digest: _file, body: _body, ...rest } = found;
    return rest;
  };

  it.each(files)('%s is the same after a form has read and written it', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const again = toFile(fromFile(text));
    expect(read(again, name)).toEqual(read(text, name));
    expect(toFile(fromFile(again))).toBe(again);
  });
});

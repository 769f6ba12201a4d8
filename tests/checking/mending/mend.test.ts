import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { createArticleContext } from '../../../src/checking/article-context.ts';
import { mendFile, type Mended } from '../../../src/checking/mending/mend.ts';
import { readArticle } from '../../../src/reading/articles.ts';
import { ROOT } from '../../house/imports.ts';
import { makeConfig } from '../../support/make-site.ts';

const context = createArticleContext(makeConfig(), []);
const mendBytes = (bytes: Buffer, id = '2026-11-22-기사.md'): Mended =>
  mendFile(bytes, id, (read) => readArticle(read, { id, path: id, file: id }, context).problems);
const mend = (text: string): string => mendBytes(Buffer.from(text)).bytes.toString('utf8');

/** A file with this header; the test says what the header becomes. */
const file = (header: string): string => `---\n${header}\n---\n본문\n`;
const mendHeader = (header: string): string => mend(file(header)).slice(4, -'\n---\n본문\n'.length);

describe('what --fix mends in a header', () => {
  it.each([
    ['title: [단독] 해솔항 착공', 'title: "[단독] 해솔항 착공"'],
    ['title: "안녕"이라고 말했다', `title: '"안녕"이라고 말했다'`],
    ['title: 착공: 내년 3월', 'title: "착공: 내년 3월"'],
    ['title: @본사 알림', 'title: "@본사 알림"'],
    ['title: & 그리고', 'title: "& 그리고"'],
    ['title: *별표* 제목', 'title: "*별표* 제목"'],
    ['title: 착공 #단독', 'title: "착공 #단독"'],
    ['title: [단독] #1', 'title: "[단독] #1"'],
    ['title:제목', 'title: 제목'],
    ['title： 제목', 'title: 제목'],
    ['title:착공 : 내년 3월', 'title: "착공 : 내년 3월"'],
    ['title:| 착공 : 내년 3월', 'title: "| 착공 : 내년 3월"'],
    ['title：착공 : #1', 'title: "착공 : #1"'],
    ['tilte: 제목', 'title: 제목'],
  ])('%s', (header, mended) => {
    expect(mendHeader(header)).toBe(mended);
  });

  it('keeps the first line of a title over several lines, and notes the others', () => {
    expect(mendHeader('title: 1. 첫 제목\n2. 둘째 제목\n\n3. 셋째 제목\ncategories: 경제')).toBe('title: 1. 첫 제목\n# 2. 둘째 제목\n\n# 3. 셋째 제목\ncategories: 경제');
  });

  it('joins a title that goes on below, as YAML itself would', () => {
    expect(mendHeader('title: [단독] 해솔항\n  4부두 착공\ncategories: 경제')).toBe('title: "[단독] 해솔항 4부두 착공"\ncategories: 경제');
  });

  it('writes dates so that they can be read', () => {
    expect(mendHeader('title: 제목\ndate: 2026년 11월 2일 9:05')).toBe('title: 제목\ndate: 2026-11-02 09:05');
  });

  it('replaces tabs, quotes items and corrects names', () => {
    expect(mendHeader('title: 제목\ncatagories:\n\t- @정치\n\t- 경제\ntags: [#항만, 예산]')).toBe('title: 제목\ncategories:\n  - "@정치"\n  - 경제\ntags: ["#항만", 예산]');
  });

  it('leaves another word for a field alone: that is for the editor to say', () => {
    const text = file('title: 제목\nkeywords: 항만');
    expect(mend(text)).toBe(text);
  });

  it('touches neither comments nor order, quoting, spaces or line ends', () => {
    const text = "---\r\n# 메모: [미정]\r\nexcerpt:   '따옴표'   # 왜?\r\ntitle: [단독] 제목\r\ncategories: [ 경제,사회 ]\r\n---\r\n\r\n본문  \r\n";
    expect(mend(text)).toBe(text.replace('[단독] 제목', '"[단독] 제목"'));
  });
});

describe('what --fix mends around a header', () => {
  it.each([
    ['\n\n---\ntitle: 제목\n---\n본문', '---\ntitle: 제목\n---\n본문'],
    ['—\ntitle: 제목\n----\n본문', '---\ntitle: 제목\n---\n본문'],
    ['---\ntitle: 제목\n\n본문은 이렇다.', '---\ntitle: 제목\n---\n\n본문은 이렇다.'],
    ['title: 제목\n---\n본문', '---\ntitle: 제목\n---\n본문'],
  ])('%j', (text, mended) => {
    expect(mend(text)).toBe(mended);
  });
});

describe('what --fix mends in a body', () => {
  it('writes headings as the page shows them when there is an h1', () => {
    expect(mend(file('title: 제목') + '\n# 하나\n\n글\n\n## 둘\n\n<h1 class="x">셋</h1>\n\n넷\n===\n')).toBe(
      file('title: 제목') + '\n## 하나\n\n글\n\n### 둘\n\n<h2 class="x">셋</h2>\n\n## 넷\n',
    );
  });

  it('leaves code and bodies without an h1 alone', () => {
    const text = file('title: 제목') + '\n## 둘\n\n#### 넷\n\n```sh\n# 메모\n```\n';
    expect(mend(text)).toBe(text);
  });
});

describe('encodings', () => {
  const text = '---\r\ntitle: 똠방각하 [1]\r\n---\r\n해솔시 의회가 예산안을 의결했다. 펲시콜라 뷁\r\n';

  it.each(['cp949', 'utf-16le', 'utf-16be'])('turns %s into UTF-8', (encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'cp949' });
    const result = mendBytes(bytes);
    expect(result).toMatchObject({ kind: 'mended', wasConverted: true, problems: [] });
    expect(result.bytes.toString('utf8')).toBe(text);
  });

  it.each(['\ufeff', '\ufeff\ufeff'])('takes a byte order mark away, which other programs stumble over', (mark) => {
    expect(mend(`${mark}---\ntitle: [단독] 제목\n---\n`)).toBe('---\ntitle: "[단독] 제목"\n---\n');
    expect(mendBytes(Buffer.from(`${mark}${file('title: 제목')}`))).toMatchObject({ kind: 'mended', bytes: Buffer.from(file('title: 제목')), lostMark: true, problems: [] });
  });

  it('does not touch bytes that are text in no known encoding', () => {
    const bytes = Buffer.concat([Buffer.from('---\ntitle: 제목\n---\n해솔항 부두 착공'), Buffer.from([0xff, 0xc3, 0x28])]);
    expect(mendBytes(bytes)).toMatchObject({ kind: 'refused', bytes });
  });
});

describe('what --fix refuses', () => {
  it.each([
    ['a list that is not closed', file('title: 제목\ncategories: [경제, 사회')],
    ['two lists where one is wanted', file('title: 제목\ncategories: [경제], [사회]')],
    ['a list with a word behind it', file('title: 제목\ntags: [가, 나] 다')],
    ['a picture with a word behind it', file('title: 제목\nimage: {src: /assets/a.png} 사진')],
    ['a title with what may be a comment', file('title: [단독] 제목 # 데스크 확인')],
    ['a title and a field with a slip', file('title: 제목\ndraft=true')],
    ['a title and a field with a slip apart from it', file('title: 제목\n\ndraft=true\ncategories: 경제')],
    ['a title and what is no headline behind a blank line', file('title: 제목\n\n"draft" true\ndate: 2026-11-20')],
    ['a title and a field in Korean', file('title: 제목\n\n비공개=참\ndate: 2026-11-20')],
    ['a title and a numbered field with a slip', file('title: 제목\n2. draft=true')],
    ['a field below an empty title', file('title:\ndraft=true')],
    ['a title that goes on at the margin', file('title: 해솔항 4부두\n내년 3월 착공')],
    ['a list begun on the line of its field', file('title: 제목\ntags: [가]\n  - 나')],
    ['a list that is not closed, without a space', file('title: 제목\ntags:[가, 나')],
    ['a title glued to its colon with what may be a comment', file('title:| 해솔항 : #1')],
    ['a text of another field over several lines', file('title: 제목\nexcerpt: 첫 줄\n둘째 줄')],
    ['a field that is given twice', file('title: 제목\ntitle: 다른 제목')],
    ['front matter in another language', '---json\n{"title": "제목"}\n---\n'],
    ['a closing line with words behind it', '---\ntitle: 제목\n--- 이 글은 초안\n\n본문\n'],
    ['a file without front matter', '본문만 있는 글'],
  ])('%s', (_, text) => {
    expect(mendBytes(Buffer.from(text))).toMatchObject({ kind: 'refused', bytes: Buffer.from(text) });
  });
});

it.each(['author: kim-seoyeon #담당', 'date: 2026-11-22 09:00 #예약', 'draft: false #나중에'])('a note behind a value that is no prose stays one: %s', (line) => {
  expect(mendHeader(`title: 제목\n${line}`)).toBe(`title: 제목\n${line}`);
});

const CORPUS = path.join(ROOT, '../shared/corpus/jekyll-site/_posts');

describe.skipIf(!existsSync(CORPUS))('1,999 real articles', () => {
  it('are mended where they need it and nowhere else', () => {
    const mended: string[] = [];
    for (const name of readdirSync(CORPUS)) {
      const bytes = readFileSync(path.join(CORPUS, name));
      const result = mendBytes(bytes, name);
      expect(result.problems).toEqual([]);
      if (result.kind === 'clean') continue;
      mended.push(name);
      const before = bytes.toString('utf8').split('\n');
      const after = result.bytes.toString('utf8').split('\n');
      expect(after.length).toBe(before.length);
      const changed = after.flatMap((line, index) => (line === before[index] ? [] : [index]));
      expect(Math.max(...changed)).toBeLessThan(before.indexOf('categories:'));
    }
    expect(mended).toHaveLength(6);
  }, 120_000);
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPaper } from '../../src/checking/check.ts';
import type { Problem } from '../../src/base/problem.ts';
import type { Rule } from '../../src/checking/rule.ts';
import { excerptLength } from '../../src/checking/rules/excerpt-length.ts';
import { headings } from '../../src/checking/rules/headings.ts';
import { insideLinks } from '../../src/checking/rules/inside-links.ts';
import { nearDuplicates } from '../../src/checking/rules/near-duplicates.ts';
import { outsideLinks } from '../../src/checking/rules/outside-links.ts';
import { pictureSources } from '../../src/checking/rules/picture-sources.ts';
import { pictureText } from '../../src/checking/rules/picture-text.ts';
import { titleLength } from '../../src/checking/rules/title-length.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');

type Texts = Readonly<Record<string, string>>;

/** Everything that the rules find in a paper of these articles. */
async function findIn(rules: readonly Rule[], articles: Texts, others: Texts = {}): Promise<readonly Problem[]> {
  const site = temporaryFolder();
  const files = Object.entries(articles).map(([name, text]) => [`content/articles/2026-11-22-${name}.md`, text]);
  writeFiles(site, { 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example\n', ...others, ...Object.fromEntries(files) });
  return (await checkPaper({ site, articles: path.join(site, 'content/articles'), assets: path.join(site, 'assets'), now: NOW, rules })).problems;
}

/** The same as `article line code`. */
async function check(rules: readonly Rule[], articles: Texts, others?: Texts): Promise<string[]> {
  return (await findIn(rules, articles, others)).map(({ file, line, code }) => `${path.basename(file, '.md').slice(11)} ${line} ${code}`);
}

const article = (body: string, header = 'title: 제목'): string => `---\n${header}\n---\n${body}\n`;

describe('rules', () => {
  it('tell titles and excerpts that are too long for lists', async () => {
    const text = article('', `title: ${'긴 제목 '.repeat(15)}\nexcerpt: ${'가'.repeat(201)}`);
    expect(await check([titleLength(), excerptLength()], { 가: text, 나: article('', `title: ${'가'.repeat(50)}`) })).toEqual(['가 2 SOKBO-B09', '가 3 SOKBO-B10']);
  });

  it('tell headings that break the outline', async () => {
    expect(await check([headings()], { 가: article('# 하나\n\n## 둘\n\n#### 넷\n\n<h2>둘</h2>\n\n### 셋') })).toEqual(['가 4 SOKBO-B05', '가 8 SOKBO-B04']);
  });

  it('tell pictures without text', async () => {
    const body = '![](/assets/a.png)\n\n![선착장](/assets/a.png)\n\n<p>글\n<img src="/assets/a.png">\n<img src="/assets/a.png" alt=""></p>';
    expect(await check([pictureText()], { 가: article(body, 'title: 제목\nimage: /assets/a.png') })).toEqual(['가 3 SOKBO-B11', '가 5 SOKBO-B01', '가 10 SOKBO-B01']);
  });

  it('tell pictures that are missing or belong to another site', async () => {
    const body = '![항구](/assets/a.png)\n![부두](/assets/없음.png)\n![배](https://pictures.example/b.png)\n![등대](https://haesol.example/assets/a.png)';
    expect(await check([pictureSources()], { 가: article(body) }, { 'assets/a.png': '' })).toEqual(['가 5 SOKBO-B02', '가 6 SOKBO-B03']);
  });

  it('tell links that lead to no page of the site', async () => {
    const body = '[나](/2026/11/22/나/) [나](/2026/11/22/나) [초안](/2026/11/22/초안/) [없음](/없음/)\n[정정](/corrections/) [피드](/feed.xml) [전화](tel:0001234567) <a href="../%EB%8B%A4/">다</a>';
    const articles = { 가: article(body), 나: article(''), 초안: article('', 'title: 초안\ndraft: true') };
    expect(await check([insideLinks()], articles)).toEqual(['가 4 SOKBO-B06', '가 4 SOKBO-B06', '가 5 SOKBO-B06']);
  });

  it('show where a wrong address stands, and the line with the one that was probably meant', async () => {
    const body = [
      '글 ![항구](/assets/사진/Port.jpg) 글', // a capital, which web servers tell apart
      '![항구](/assets/%EC%82%AC%EC%A7%84/port.webp)', // another ending, written with escapes
      '![항구](https://haesol.example/assets/사진/pert.jpg)', // a slip
      '<img src="../../../../assets/port.jpg" alt="">', // another folder
      '![항구](/assets/port-1.jpg)', // two others differ by their numbers alone
      '[나리](/2026/11/21/나리/#둘째) [없음](/없음/)',
      '`/assets/사진/pert.jpg` ![가](/assets/사진/pert.jpg) ![나](</assets/사진/pert.jpg>)', // each at its own place
      '[/abaut/](/abaut/ "글") <a href = "/2026/11/22/나리/?a=1&amp;b=2">나</a>',
      '[짧은 이름](/2026/11/22/다/)',
      '``[x](/abaut/)`` \\[x](/abaut/) <a data-x="/abaut/" href="/abaut/">나</a> [밖](https://o.example/?u=/abaut/)',
    ].join('\n\n');
    const found = await findIn([pictureSources(), insideLinks()], { 가: article(body, 'title: 제목\nimage: {alt: 항구, src: /assets/사진/port.png}'), 나리: article('') }, {
      'assets/사진/port.jpg': '',
      'content/pages/about.md': '---\ntitle: 소개\n---\n본문\n',
      'assets/port-2.jpg': '',
      'assets/port-3.jpg': '',
    });
    expect(found.map(({ line, column, mended }) => [line, column, mended])).toEqual([
      [3, 23, 'image: {alt: 항구, src: /assets/사진/port.jpg}'],
      [5, 9, '글 ![항구](/assets/사진/port.jpg) 글'],
      [7, 7, '![항구](/assets/사진/port.jpg)'],
      [9, 7, '![항구](https://haesol.example/assets/사진/port.jpg)'],
      [11, 11, '<img src="../../../../assets/사진/port.jpg" alt="">'],
      [13, 7, undefined],
      [15, 6, '[나리](/2026/11/22/나리/#둘째) [없음](/없음/)'],
      [15, 31, undefined],
      [17, 28, '`/assets/사진/pert.jpg` ![가](/assets/사진/port.jpg) ![나](</assets/사진/pert.jpg>)'],
      [17, 55, '`/assets/사진/pert.jpg` ![가](/assets/사진/pert.jpg) ![나](</assets/사진/port.jpg>)'],
      [19, 11, '[/abaut/](/about/ "글") <a href = "/2026/11/22/나리/?a=1&amp;b=2">나</a>'],
      [21, 9, undefined],
      [23, 58, '``[x](/abaut/)`` \\[x](/abaut/) <a data-x="/abaut/" href="/about/">나</a> [밖](https://o.example/?u=/abaut/)'],
    ]);
  });

  it('know what lies below a paper in a folder of its site', async () => {
    const body = '[첫 화면](https://haesol.example/paper) [회사](https://haesol.example/company/) [나](/paper/2026/11/22/나리/) [나](/2026/11/22/나리/) ![배](/paper/assets/port.jpg)';
    const header = 'title: 제목\nimage: /paper/assets/port.jpg';
    const others = { 'content/site.yaml': 'name: 해솔일보\nurl: https://haesol.example/paper\n', 'assets/port.jpg': '' };
    const found = await findIn([pictureSources(), insideLinks()], { 가: article(body, header), 나리: article('') }, others);
    expect(found.map(({ line, column, code, mended }) => [line, column, code, mended])).toEqual([[3, 8, 'SOKBO-B02', 'image: /assets/port.jpg']]);
  });

  it('tell links to other sites that no longer open, and ask for each only once', async () => {
    const asked: string[] = [];
    const request: typeof fetch = async (input, init) => {
      asked.push(`${init?.method} ${String(input)}`);
      const status = String(input).includes('gone') ? 404 : String(input).includes('login') ? 403 : 200;
      return new Response(null, { status });
    };
    const body = '[하나](https://other.example/here#a)\n[둘](https://other.example/here)\n[셋](https://other.example/gone)\n[넷](https://other.example/login)';
    expect(await check([outsideLinks({ request })], { 가: article(body) })).toEqual(['가 6 SOKBO-B07']);
    expect(asked.filter((line) => line.endsWith('/here'))).toEqual(['HEAD https://other.example/here']);
  });

  it('tell articles whose text is nearly that of another', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `${index}번 부두에서는 ${index * 7}톤의 짐을 실은 배가 ${index * 13}시간 동안 머물렀다.`).join('\n\n');
    const articles = { 가: article(text), 나: article(text.replace('7톤', '8톤')), 다: article('해솔시 의회가 예산안을 의결했다. '.repeat(20)) };
    expect(await check([nearDuplicates()], articles)).toEqual(['나 1 SOKBO-B08']);
  });
});

describe('checking a paper', () => {
  it('looks at the bodies of its pages, too', async () => {
    const page = article('# 소개\n\n[나](/없음/) ![](/assets/없음.png)', 'title: 소개\nexcerpt: ' + '가'.repeat(300));
    const found = await findIn([headings(), excerptLength(), insideLinks(), pictureSources(), pictureText()], { 가: article('') }, { 'content/pages/about.md': page });
    expect(found.map(({ file, line, column, code }) => `${file} ${line}:${column} ${code}`)).toEqual([
      'content/pages/about.md 5:1 SOKBO-B05',
      'content/pages/about.md 7:5 SOKBO-B06',
      'content/pages/about.md 7:15 SOKBO-B01',
      'content/pages/about.md 7:15 SOKBO-B02',
    ]);
  });

  it('tells every problem of the build, too', async () => {
    const articles = { 가: '---\ntitle: [단독] 제목\n---\n', 나: article('', 'title: 제목\nslug: 다'), 다: article('') };
    expect(await check([], articles)).toEqual(['가 2 SOKBO-Y01', '나 3 SOKBO-A01', '다 1 SOKBO-A01']);
  });
});

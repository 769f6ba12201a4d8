import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArticleContext } from '../../../src/checking/article-context.ts';
import { importPress, type PressImportOptions } from '../../../src/importing/press/import-press.ts';
import { minuteAt } from '../../../src/importing/writing/written-date.ts';
import { makeArticle } from '../../support/make-articles.ts';
import { makeConfig } from '../../support/make-site.ts';
import { readFiles, temporaryFolder } from '../../support/temporary-folder.ts';

const PAGE = '해솔항 4부두 착공\n입력 2026-11-20 14:05\n해솔항만공사가 4부두 공사를 내년 3월에 시작한다고 밝혔다.\n공사는 20일 이사회를 열어 사업비를 확정했다.\n';

function desk(options: Partial<PressImportOptions> = {}) {
  const site = temporaryFolder();
  const directory = path.join(site, 'content/articles');
  const context = createArticleContext(makeConfig(), []);
  const now = minuteAt(Date.parse('2026-11-22T09:00:00+09:00'), context.parseMoment);
  const content = { articles: [], staticPages: [], rootFiles: [], assetFiles: [] };
  const bringIn = (text: string, name = 'page.txt') => importPress([{ name, bytes: Buffer.from(text) }], { site, directory, context, content, now, source: undefined, category: undefined, ...options });
  const articles = () => Object.entries(readFiles(site)).filter(([name]) => name.endsWith('.md'));
  return { directory, bringIn, articles };
}

describe('bringing press pages in', () => {
  it('makes drafts that name their source', async () => {
    const { bringIn, articles } = desk({ source: '해솔시청', category: '경제' });
    const [draft] = await bringIn(PAGE);
    expect(draft).toMatchObject({ outcome: 'written', title: '해솔항 4부두 착공', source: '해솔시청', lacks: [], problems: [] });
    expect(articles()).toEqual([
      [
        'content/articles/2026/11/2026-11-20-해솔항-4부두-착공.md',
        '---\ntitle: 해솔항 4부두 착공\ndate: 2026-11-20 14:05\ncategories:\n  - 경제\nsource: 해솔시청\ndraft: true\n---\n\n해솔항만공사가 4부두 공사를 내년 3월에 시작한다고 밝혔다.\n\n공사는 20일 이사회를 열어 사업비를 확정했다.\n',
      ],
    ]);
  });

  it('says what a page does not tell', async () => {
    const { bringIn } = desk();
    const [draft] = await bringIn('[가람뉴스 이강 기자]가람시가 강둑 12km에 나무 4천 그루를 심는다고 22일 밝혔다.');
    expect(draft).toMatchObject({ title: '가람시가 강둑 12km에 나무 4천 그루를 심는다고 22일 밝혔다', source: '가람뉴스', lacks: ['title', 'date'] });
    expect((await bringIn(PAGE))[0]).toMatchObject({ source: 'page.txt', lacks: ['source'] });
  });

  it('brings the same text in once, until its draft is gone', async () => {
    const { bringIn, articles } = desk();
    const [first] = await bringIn(PAGE);
    const [second] = await bringIn(PAGE, 'again.txt');
    expect(second).toMatchObject({ outcome: 'known', file: first?.file });
    rmSync(first?.file ?? '');
    expect((await bringIn(PAGE))[0]?.outcome).toBe('written');
    expect(articles()).toHaveLength(1);
  });

  it('never takes the address or the file of another article', async () => {
    const content = { articles: [makeArticle({ id: 'a.md', permalink: '/2026/11/20/해솔항-4부두-착공/' })], staticPages: [], rootFiles: [], assetFiles: [] };
    const { bringIn } = desk({ content });
    expect(path.basename((await bringIn(PAGE))[0]?.file ?? '')).toBe('2026-11-20-해솔항-4부두-착공-2.md');
    const [other] = await bringIn(PAGE.replace('이사회', '임시 이사회'));
    expect(path.basename(other?.file ?? '')).toBe('2026-11-20-해솔항-4부두-착공-3.md');
  });

  it('takes an article with front matter as it is', async () => {
    const { bringIn } = desk();
    const [draft] = await bringIn('---\n# 메모\ntitle:  제목\ncategories: [경제]\n---\n<p>본문</p>\n');
    expect(draft).toMatchObject({ outcome: 'written', title: '제목', paragraphs: 1 });
    expect(readFileSync(draft?.file ?? '', 'utf8')).toBe('---\n# 메모\ntitle:  제목\ncategories: [경제]\ndate: 2026-11-22\nsource: page.txt\ndraft: true\n---\n<p>본문</p>\n');
  });

  it('finds nothing in a picture', async () => {
    const { directory, context } = { ...desk(), context: createArticleContext(makeConfig(), []) };
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, index) => [0x89, 0x50, 0x4e, 0x47][index] ?? (index * 7919) % 256));
    const now = minuteAt(Date.parse('2026-11-22T09:00:00+09:00'), context.parseMoment);
    const content = { articles: [], staticPages: [], rootFiles: [], assetFiles: [] };
    expect(await importPress([{ name: 'photo.png', bytes }], { site: directory, directory, context, content, now, source: undefined, category: undefined })).toEqual([]);
  });

  it('finds nothing where there is no running text', async () => {
    const { bringIn } = desk();
    expect(await bringIn('로그인\n검색\n메뉴\n')).toEqual([]);
  });
});

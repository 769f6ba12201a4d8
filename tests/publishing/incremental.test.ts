/** A publish costs what changed: which pages a build renders, and why. */
import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../src/publishing/options.ts';
import type { BuildReport } from '../../src/publishing/report.ts';
import { openStore, type OpenStore } from '../../src/publishing/store/store.ts';
import { buildSite, createSite, NOW, SITE_YAML } from '../support/build-site.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const svg = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30"><rect width="10" height="10"/></svg>\n`;

const article = (title: string, date: string, body = '본문입니다.', section = '경제'): string => `---\ntitle: ${title}\ndate: ${date}\ncategories: [${section}]\n---\n\n${body}\n`;

const OLD = article('옛 기사', '2026-10-01 09:00', '옛 본문.\n\n![부두](/assets/quay.svg)');
const FILES = {
  'content/articles/old.md': OLD,
  'content/articles/middle.md': article('가운데 기사', '2026-10-02 09:00', '본문.', '사회'),
  'content/articles/new.md': article('새 기사', '2026-11-20 09:00'),
  'assets/quay.svg': svg(40),
};

let site = '';
const build = async (options: Partial<BuildOptions> = {}): Promise<BuildReport> => (await buildSite(site, { out: path.join(site, '_site'), ...options })).report;
const reasons = ({ rendered }: BuildReport): Readonly<Record<string, string>> => Object.fromEntries(rendered.map(({ url, reason }) => [url, reason]));

beforeEach(async () => {
  site = createSite(FILES);
  await build();
});

describe('a build', () => {
  it('renders nothing and writes nothing when nothing changed', async () => {
    const { rendered, lists } = await build();
    expect(rendered).toEqual([]);
    expect(lists).toEqual({ added: [], changed: [], removed: [] });
  });

  it('renders a new article, its neighbour and the lists that show it, and no other page', async () => {
    writeFiles(site, { 'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00') });
    expect(reasons(await build())).toEqual({
      '/2026/11/21/newest/': 'new',
      '/archive/2026/11/21/': 'new',
      '/2026/11/20/new/': 'view',
      '/': 'view',
      '/section/경제/': 'view',
      '/section/': 'view',
      '/archive/': 'view',
      '/archive/2026/': 'view',
      '/archive/2026/11/': 'view',
      '/archive/2026/11/20/': 'view',
      '/fragments/latest.html': 'view',
      '/fragments/top.html': 'view',
    });
  });

  it('renders only the page of an article whose body changed', async () => {
    writeFiles(site, { 'content/articles/middle.md': article('가운데 기사', '2026-10-02 09:00', '본문.\n\n덧붙인 문단.', '사회').replace('---\n\n', 'excerpt: 같은 요약\n---\n\n') });
    await build();
    writeFiles(site, { 'content/articles/middle.md': article('가운데 기사', '2026-10-02 09:00', '고친 본문.', '사회').replace('---\n\n', 'excerpt: 같은 요약\n---\n\n') });
    expect(reasons(await build())).toEqual({ '/2026/10/02/middle/': 'body' });
  });

  it('renders a page again when a picture in its body has another size', async () => {
    writeFiles(site, { 'assets/quay.svg': svg(80) });
    expect(reasons(await build())).toEqual({ '/2026/10/01/old/': 'pictures' });
  });

  it('renders every page when the theme or the settings change', async () => {
    writeFiles(site, { 'theme/partials/imprint.njk': '<p>새 판</p>\n' });
    const themed = await build();
    expect(new Set(Object.values(reasons(themed)))).toEqual(new Set(['paper']));
    expect(themed.rendered.length).toBe(themed.pages);
    writeFiles(site, { 'content/site.yaml': `${SITE_YAML}description: 다른 설명\n` });
    const configured = await build();
    expect(configured.rendered.length).toBe(configured.pages);
  });

  it('takes away what a removed article leaves', async () => {
    rmSync(path.join(site, 'content/articles/new.md'));
    const { lists } = await build();
    expect(lists.removed).toContain('2026/11/20/new/index.html');
    expect(lists.removed).toContain('archive/2026/11/index.html');
  });
});

describe('what decides is the content', () => {
  it('not the time at which a file was touched', async () => {
    utimesSync(path.join(site, 'content/articles/old.md'), new Date(), new Date());
    expect((await build()).rendered).toEqual([]);
  });

  it('not when and where the files were checked out, as long as store and site come along', async () => {
    const checkout = temporaryFolder();
    cpSync(site, checkout, { recursive: true });
    site = checkout;
    expect((await build()).rendered).toEqual([]);
  });

  it('and without its store, or with a site that was lost, everything is made again', async () => {
    const clean = await build({ clean: true });
    expect(clean.rendered.length).toBe(clean.pages);
    expect(clean.lists).toEqual({ added: [], changed: [], removed: [] });
    rmSync(path.join(site, '_site'), { recursive: true });
    const again = await build();
    expect(again.rendered.length).toBe(again.pages);
  });
});

describe('a publish that cannot keep what it knows for the next one', () => {
  it('is live all the same, is told of to deploy hooks, and says so', async () => {
    writeFiles(site, { 'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00') });
    const openFull: OpenStore = (...given) => ({
      ...openStore(...given),
      save() {
        throw new Error('no space left');
      },
    });
    const { report } = await buildSite(site, { out: path.join(site, '_site') }, openFull);
    expect(report).toMatchObject({ published: true, unkept: 'no space left' });
    expect(JSON.parse(readFileSync(path.join(site, '.sokbo/published.json'), 'utf8'))).toEqual(report.lists);
    expect((await build()).lists).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe('a publish that cannot tell deploy hooks', () => {
  it('is live all the same, and says so', async () => {
    writeFiles(site, { 'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00') });
    rmSync(path.join(site, '.sokbo/published.json'));
    writeFiles(site, { '.sokbo/published.json/in-the-way': '', '.sokbo/published.json.pending/in-the-way': '' });
    const report = await build();
    expect(report.lists.added).toContain('2026/11/21/newest/index.html');
    expect(report.unkept).toMatch(/published\.json/u);
    expect((await build()).rendered).toEqual([]);
  });
});

describe('what is known of a run of articles', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`content/articles/many-${index}.md`, article(`기사 ${index}`, `2026-09-${String(1 + (index % 28)).padStart(2, '0')} 09:00`)]));
  const runFiles = (): string[] => readdirSync(path.join(site, '.sokbo')).filter((name) => name.includes('.run-'));

  it('is written once, and read again only where something changed', async () => {
    writeFiles(site, many);
    await build();
    const before = runFiles();
    expect(before.length).toBeGreaterThan(3);
    writeFiles(site, { 'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00') });
    await build();
    const after = runFiles();
    expect(after.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(2);
    expect(Math.abs(after.length - before.length)).toBeLessThanOrEqual(1);
    // What nothing asks for may be lost without harm.
    for (const name of after) writeFileSync(path.join(site, '.sokbo', name), 'damaged');
    expect((await build()).rendered).toEqual([]);
  });

  it('is made anew where it turns out to be damaged', async () => {
    writeFiles(site, many);
    await build();
    for (const name of runFiles()) writeFileSync(path.join(site, '.sokbo', name), 'damaged');
    writeFiles(site, { 'content/articles/many-7.md': article('고친 기사', '2026-09-08 09:00') });
    const report = await build();
    expect(report.published).toBe(true);
    expect(report.lists.changed).toContain('2026/09/08/many-7/index.html');
    expect(readFiles(path.join(site, '_site'))['2026/09/08/many-7/index.html']).toContain('고친 기사');
    expect((await build()).rendered).toEqual([]);
  });
});

describe('a store that turns out to be damaged beside an article with a fault', () => {
  it('keeps neither what was published nor what was taken down from deploy hooks', async () => {
    writeFiles(site, Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`content/articles/many-${index}.md`, article(`기사 ${index}`, `2026-09-${String(1 + (index % 28)).padStart(2, '0')} 09:00`)])));
    await build();
    const store = path.join(site, '.sokbo');
    // Of runs before everything that changes, which nobody opens to publish the rest.
    const isOlder = (name: string): boolean => !/\/2026\/(?:09\/(?:0[89]|[12])|1)/u.test(readFileSync(path.join(store, name), 'utf16le'));
    const damaged = readdirSync(store).filter((name) => name.includes('.run-') && isOlder(name));
    expect(damaged.length).toBeGreaterThan(0);
    for (const name of damaged) writeFileSync(path.join(store, name), 'damaged');
    writeFiles(site, { 'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00'), 'content/articles/many-7.md': article('[단독] 틀린 기사', '2026-09-08 09:00') });
    const { lists } = await build({ holdInvalid: true });
    expect(lists.added).toContain('2026/11/21/newest/index.html');
    expect(lists.removed).toContain('2026/09/08/many-7/index.html');
    expect(JSON.parse(readFileSync(path.join(store, 'published.json'), 'utf8'))).toEqual(lists);
  });
});

describe('an address', () => {
  it('may name the file of its folder, as those of other systems do', async () => {
    writeFiles(site, {
      'content/articles/moved.md': article('옮긴 기사', '2026-11-21 09:00').replace('---\n\n', 'redirect_from: /old/index.html\n---\n\n'),
      'content/articles/named.md': article('이름 붙인 기사', '2026-11-21 10:00').replace('---\n\n', 'permalink: /named/index.html\n---\n\n'),
    });
    const { lists } = await build();
    expect(lists.added).toEqual(expect.arrayContaining(['named/index.html', 'old/index.html']));
  });
});

describe('a scheduled article', () => {
  it('goes out with the first build after its time', async () => {
    writeFiles(site, { 'content/articles/soon.md': article('예약 기사', '2026-11-23 06:00') });
    const before = await build();
    expect(before.rendered).toEqual([]);
    expect(before.waiting.articles.map(({ date }) => date)).toEqual(['2026-11-23T06:00:00+09:00']);
    const after = await build({ now: NOW + 24 * 60 * 60 * 1000 });
    expect(reasons(after)['/2026/11/23/soon/']).toBe('new');
  });
});

describe('an explanation', () => {
  it('names the parts of the view that changed', async () => {
    writeFiles(site, { 'content/articles/new.md': article('고친 제목', '2026-11-20 09:00') });
    const { explanation } = await build({ explain: '/2026/10/02/middle/' });
    expect(explanation).toEqual({ url: '/2026/10/02/middle/', state: 'view', differences: [{ part: 'next.title', before: '"새 기사"', now: '"고친 제목"' }] });
  });

  it('knows what was, even when every article changed', async () => {
    for (const name of ['old', 'middle', 'new']) writeFiles(site, { [`content/articles/${name}.md`]: article(`고친 ${name}`, '2026-10-02 09:00', '고친 본문.').replace('---\n\n', `permalink: /${name}/\n---\n\n`) });
    await build();
    for (const name of ['old', 'middle', 'new']) writeFiles(site, { [`content/articles/${name}.md`]: article(`다시 고친 ${name}`, '2026-10-02 09:00', '고친 본문.').replace('---\n\n', `permalink: /${name}/\n---\n\n`) });
    const { explanation } = await build({ explain: '/new/' });
    expect(explanation).toMatchObject({ state: 'view', differences: expect.arrayContaining([{ part: 'title', before: '"고친 new"', now: '"다시 고친 new"' }]) });
  });

  it('is found by the address that a browser shows, where the site lies in a folder', async () => {
    writeFiles(site, { 'content/site.yaml': SITE_YAML.replace(/^url: .*$/mu, 'url: https://haesol.example/paper/') });
    for (const asked of ['/paper/2026/10/02/middle/', '/2026/10/02/middle/']) expect((await build({ explain: asked })).explanation).toMatchObject({ url: '/2026/10/02/middle/' });
  });

  it('says that a page did not change, that a file is no page, and that there is none', async () => {
    expect((await build({ explain: '/' })).explanation?.state).toBe('unchanged');
    expect((await build({ explain: '/index.html' })).explanation).toMatchObject({ url: '/', state: 'unchanged' });
    expect((await build({ explain: '/feed.xml' })).explanation).toMatchObject({ url: '/feed.xml', state: 'file' });
    expect((await build({ explain: '/search/index/manifest.bin' })).explanation?.state).toBe('file');
    expect((await build({ explain: '/nowhere/' })).explanation?.state).toBe('absent');
  });
});

it('a template sees its view, its body and the paper, and nothing of Eleventy or of the process', async () => {
  const names = ['page', 'pages', 'entry', 'batch', 'collections', 'eleventy', 'pagination', 'permalink', 'pkg', 'data', 'process', 'global', 'globalThis', 'require', 'content'];
  writeFiles(site, { 'theme/pages/masthead.njk': `[${names.map((name) => `{{ ${name} }}`).join('')}] [{{ view.url }}] [{{ site.name }}]\n` });
  const { files } = await buildSite(site);
  expect(files()['masthead/index.html']).toBe('[] [/masthead/] [해솔일보]\n');
});

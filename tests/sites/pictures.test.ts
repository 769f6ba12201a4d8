import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, createSite, SITE_YAML } from '../support/build-site.ts';
import { makeRaster } from '../support/raster.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { faultsOf } from '../theme/validate.ts';

const article = (title: string, more = '', body = '본문입니다.'): string => `---\ntitle: ${title}\ncategories: [사회]\n${more}---\n\n${body}\n`;
const named = (files: Readonly<Record<string, string>>, folder: string): readonly string[] => Object.keys(files).filter((name) => name.startsWith(`${folder}/`));

let photographs: readonly Uint8Array[];
beforeAll(async () => {
  photographs = [await makeRaster({ width: 640, height: 400, color: '#204060' }), await makeRaster({ width: 700, height: 400, color: '#604020' })];
});

const createPaper = (): string =>
  createSite({
    'assets/quay.jpg': photographs[0] ?? '',
    'assets/unseen.jpg': photographs[1] ?? '',
    'content/articles/2026-11-20-부두.md': article('부두', 'image: { src: /assets/quay.jpg, alt: 부두 }\n'),
    'content/articles/2026-11-21-본문.md': article('본문 그림', '', '![해솔항](/assets/quay.jpg "해솔항의 아침")'),
    'content/articles/2026-10-01-옛날.md': article('옛 기사'),
  });

describe('a picture of the paper', () => {
  it('is offered in lighter variants that are there, in lists, over an article and in its body', async () => {
    const { files, out } = await buildSite(createPaper());
    for (const page of ['index.html', '2026/11/20/부두/index.html', '2026/11/21/본문/index.html']) {
      const html = files()[page] ?? '';
      const offered = [...html.matchAll(/srcset="([^"]*)"/gu)].flatMap(([, srcset = '']) => srcset.split(', ').map((choice) => choice.split(' ')[0] ?? ''));
      expect(offered.length).toBeGreaterThan(1);
      for (const url of offered) expect(existsSync(path.join(out, url))).toBe(true);
      expect(html).toMatch(/<img[^>]* src="\/assets\/quay\.jpg"[^>]* width="640" height="400"/u);
      expect(html).toMatch(/data-color="#[0-9a-f]{6}"/u);
      expect(faultsOf(html)).toEqual([]);
    }
    const avif = named(files(), 'pictures').find((name) => name.endsWith('-640.avif')) ?? '';
    expect(await sharp(path.join(out, avif)).metadata()).toMatchObject({ width: 640, height: 400 });
  });

  it('larger than any page shows it goes out to nobody as it is', async () => {
    const site = createPaper();
    writeFiles(site, { 'assets/quay.jpg': await makeRaster({ width: 2000, height: 1000, color: '#204060' }) });
    const { files, out } = await buildSite(site);
    for (const page of ['index.html', '2026/11/20/부두/index.html', '2026/11/21/본문/index.html']) {
      const html = files()[page] ?? '';
      const [, src = ''] = /<img[^>]* src="([^"]*)"[^>]* width="1440" height="720"/u.exec(html) ?? [];
      expect(await sharp(path.join(out, src)).metadata()).toMatchObject({ format: 'jpeg', width: 1440, height: 720 });
      expect(html).not.toContain('/assets/quay.jpg');
    }
    const [, shared = '', width] = /og:image" content="https:\/\/[^/]*([^"]*)">\n.*og:image:width" content="(\d+)"/u.exec(files()['2026/11/20/부두/index.html'] ?? '') ?? [];
    expect([shared, width]).toEqual([named(files(), 'pictures').filter((name) => name.endsWith('.jpg')).map((name) => `/${name}`)[0], '1440']);
  });

  it('has no variants when no page shows it, or the paper wants none', async () => {
    expect(named((await buildSite(createPaper())).files(), 'pictures')).toHaveLength(4);
    const site = createPaper();
    writeFiles(site, { 'content/site.yaml': `${SITE_YAML}pictures: false\n` });
    const { files } = await buildSite(site);
    expect(named(files(), 'pictures')).toEqual([]);
    expect(files()['2026/11/20/부두/index.html']).not.toContain('<source');
  });

  it('is not in feeds with variants', async () => {
    expect((await buildSite(createPaper())).files()['feed.xml']).not.toContain('srcset');
  });

  it('that changed has variants by other names, and the old ones go', async () => {
    const site = createPaper();
    const { files, out } = await buildSite(site);
    const before = named(files(), 'pictures');
    writeFiles(site, { 'assets/quay.jpg': photographs[1] ?? '' });
    const { report } = await buildSite(site, { out });
    expect(report.rendered.map(({ url }) => url)).toContain('/2026/11/21/본문/');
    expect(named(files(), 'pictures').filter((name) => before.includes(name))).toEqual([]);
    expect(files()).toEqual((await buildSite(site, { clean: true })).files());
  });

  it('costs no encoding when only the published site was lost', async () => {
    const site = createPaper();
    const { out, files } = await buildSite(site);
    const before = files();
    const kept = path.join(site, '.sokbo/made');
    const timesOfMaking = (): readonly (readonly [string, number])[] => readdirSync(kept).map((name) => [name, statSync(path.join(kept, name)).mtimeMs]);
    const made = timesOfMaking();
    rmSync(out, { recursive: true });
    await buildSite(site, { out });
    expect(files()).toEqual(before);
    expect(timesOfMaking()).toEqual(made);
    expect(made.length).toBe(named(before, 'pictures').length + named(before, 'cards').length);
  });
});

describe('a card', () => {
  it('stands for a picture where an article has none and is not too old, else the paper’s does', async () => {
    const { files } = await buildSite(createPaper());
    const cardOf = (page: string): string | undefined => /property="og:image" content="([^"]*)"/u.exec(files()[page] ?? '')?.[1];
    const [own, old, front] = ['2026/11/21/본문/index.html', '2026/10/01/옛날/index.html', 'index.html'].map(cardOf);
    expect(own).toMatch(/\/cards\//u);
    expect(old).toBe(front);
    expect(old).not.toBe(own);
    expect(cardOf('2026/11/20/부두/index.html')).toBe('https://haesol.example/assets/quay.jpg');
    expect(named(files(), 'cards').map((name) => `https://haesol.example/${name}`).sort()).toEqual([own, front].sort());
  });

  it('is the one more file that a new article changes', async () => {
    const site = createPaper();
    const { out, files } = await buildSite(site);
    const before = named(files(), 'cards');
    writeFiles(site, { 'content/articles/2026-11-22-새.md': article('새 기사') });
    const { report } = await buildSite(site, { out });
    expect(named(files(), 'cards')).toHaveLength(before.length + 1);
    expect(before.every((name) => named(files(), 'cards').includes(name))).toBe(true);
    expect(report.rendered.map(({ url }) => url)).not.toContain('/2026/10/01/옛날/');
  });

  it('is drawn for nobody where the paper wants none', async () => {
    const site = createPaper();
    writeFiles(site, { 'content/site.yaml': `${SITE_YAML}cards: false\n` });
    expect(named((await buildSite(site)).files(), 'cards')).toEqual([]);
  });
});

import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPaper } from '../../src/publishing/build.ts';
import type { BuildOptions } from '../../src/publishing/options.ts';
import type { BuildReport } from '../../src/publishing/report.ts';
import { openKeptStore } from '../../src/serving/kept-store.ts';
import { buildSite, createSite, NOW } from '../support/build-site.ts';
import { readFiles, writeFiles } from '../support/temporary-folder.ts';

const ARTICLES = {
  'content/articles/2026-11-20-snow.md': '---\ntitle: 첫눈\ncategories: [사회]\n---\n\n눈이 왔다.\n',
  'content/articles/2026-11-21-wharf.md': '---\ntitle: 부두\ncategories: [경제]\n---\n\n부두가 열렸다.\n',
};

/** A paper that is built time and again by one process; `restart` goes on with what the disk has. */
function previewed() {
  const site = createSite(ARTICLES);
  const home = path.join(site, '.sokbo', 'preview');
  const out = path.join(home, 'site');
  let store = openKeptStore(path.join(home, 'store'));
  onTestFinished(() => store.close());
  const options: BuildOptions = {
    site, out, articles: path.join(site, 'content', 'articles'), assets: path.join(site, 'assets'), releases: undefined, drafts: false,
    future: false, holdInvalid: true, now: NOW, jobs: 1, clean: false, explain: undefined, shard: undefined, onProgress: () => {},
  };
  return {
    site,
    out,
    build: (more: Partial<BuildOptions> = {}): Promise<BuildReport> => buildPaper({ ...options, ...more }, store.open),
    restart() {
      store.close();
      store = openKeptStore(path.join(home, 'store'));
    },
  };
}

const urlsOf = ({ rendered }: BuildReport): readonly string[] => rendered.map(({ url }) => url);

describe('the store of a preview', () => {
  it('makes what a build from nothing makes, after every kind of change', async () => {
    const { site, out, build } = previewed();
    const changes: readonly (() => void)[] = [
      () => {},
      () => writeFiles(site, { 'content/articles/2026-11-22-fish.md': '---\ntitle: 대구\n---\n\n돌아왔다.\n' }),
      () => appendFileSync(path.join(site, 'content/articles/2026-11-20-snow.md'), '\n더 왔다.\n'),
      () => writeFiles(site, { 'content/articles/2026-11-21-wharf.md': '---\ntitle: [단독] 부두\n---\n' }),
      () => writeFiles(site, { 'content/articles/2026-11-21-wharf.md': "---\ntitle: '[단독] 부두'\n---\n" }),
      () => rmSync(path.join(site, 'content/articles/2026-11-22-fish.md')),
      () => writeFiles(site, { 'content/site.yaml': 'name: 솔숲신문\nurl: https://haesol.example\n' }),
    ];
    for (const change of changes) {
      change();
      await build();
      const { '.sokbo': _marker, ...files } = readFiles(out);
      expect(files).toEqual((await buildSite(site, { holdInvalid: true, clean: true })).files());
    }
  });

  it('renders nothing again that did not change, also after a restart', async () => {
    const { site, build, restart } = previewed();
    await build();
    expect(urlsOf(await build())).toEqual([]);
    restart();
    expect(urlsOf(await build())).toEqual([]);
    appendFileSync(path.join(site, 'content/articles/2026-11-20-snow.md'), '\n더 왔다.\n');
    expect(urlsOf(await build())).toContain('/2026/11/20/snow/');
    expect(urlsOf(await build())).toEqual([]);
  });

  it('goes on after a build that failed', async () => {
    const { site, build } = previewed();
    await build();
    writeFiles(site, { 'theme/partials/footer.njk': '{% if %}' });
    await expect(build()).rejects.toThrow('footer.njk');
    rmSync(path.join(site, 'theme'), { recursive: true });
    appendFileSync(path.join(site, 'content/articles/2026-11-20-snow.md'), '\n더 왔다.\n');
    expect(urlsOf(await build())).toContain('/2026/11/20/snow/');
  });

  it('begins anew when it is told to', async () => {
    const { build } = previewed();
    const { pages } = await build();
    expect(urlsOf(await build({ clean: true }))).toHaveLength(pages);
  });

  it("leaves a build's list of what it published alone, and is left alone by a clean build", async () => {
    const { site, build } = previewed();
    await buildSite(site, { out: path.join(site, '_site') });
    const list = path.join(site, '.sokbo', 'published.json');
    const published = readFileSync(list, 'utf8');
    await build();
    expect(readFileSync(list, 'utf8')).toBe(published);
    await buildSite(site, { out: path.join(site, '_site'), clean: true });
    expect(urlsOf(await build())).toEqual([]);
  });
});

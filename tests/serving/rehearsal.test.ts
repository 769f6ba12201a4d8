import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPaper } from '../../src/publishing/build.ts';
import { isEmpty } from '../../src/publishing/published-lists.ts';
import type { BuildReport } from '../../src/publishing/report.ts';
import type { OpenStore } from '../../src/publishing/store/store.ts';
import { openKeptStore } from '../../src/serving/kept-store.ts';
import { rehearsing } from '../../src/serving/rehearsal.ts';
import { buildSite, createSite, NOW } from '../support/build-site.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const SNOW = 'content/articles/2026-11-20-snow.md';
const WHARF = 'content/articles/2026-11-21-wharf.md';

/** A paper that was built once. */
async function built() {
  const site = createSite({
    [SNOW]: '---\ntitle: 첫눈\ncategories: [사회]\n---\n\n눈이 왔다.\n',
    [WHARF]: '---\ntitle: 부두\ncategories: [경제]\n---\n\n부두가 열렸다.\n',
  });
  const out = path.join(temporaryFolder(), 'site');
  const store = openKeptStore(path.join(site, '.sokbo', 'preview', 'store'));
  onTestFinished(store.close);
  const build = (open: OpenStore = store.open): Promise<BuildReport> =>
    buildPaper(
      {
        ...{ site, out, articles: path.join(site, 'content', 'articles'), assets: path.join(site, 'assets'), releases: undefined, drafts: false, future: false },
        ...{ holdInvalid: true, now: NOW, jobs: 1, clean: false, explain: undefined, shard: undefined, onProgress: () => {} },
      },
      open,
    );
  await build();
  return { site, out, build, rehearse: () => build(rehearsing(store.open)) };
}

/** `/2026/11/20/snow/` and `/2026/11/21/wharf/` are pages of one kind. */
const articlesAmong = ({ rendered }: BuildReport): number => rendered.filter(({ url }) => /^\/2026\/\d+\/\d+\/\w+\/$/u.test(url)).length;

describe('a rehearsal', () => {
  it('renders one page of each kind, and publishes nothing', async () => {
    const { out, build, rehearse } = await built();
    const { '.sokbo': _marker, ...before } = readFiles(out);
    const report = await rehearse();
    expect(articlesAmong(report)).toBe(1);
    expect(report.rendered.map(({ url }) => url)).toContain('/');
    expect(report.rendered.length).toBeLessThan(report.pages);
    expect(isEmpty(report.lists)).toBe(true);
    expect(readFiles(out)).toMatchObject(before);
    expect((await build()).rendered).toEqual([]);
  });

  it.each([
    ['changed', (site: string) => appendFileSync(path.join(site, SNOW), '\n더 왔다.\n')],
    ['deleted', (site: string) => rmSync(path.join(site, WHARF))],
    ['renamed', (site: string) => (rmSync(path.join(site, WHARF)), writeFiles(site, { 'content/articles/2026-11-21-pier.md': '---\ntitle: 부두\n---\n' }))],
    ['broken', (site: string) => writeFiles(site, { [SNOW]: '---\ntitle: [단독] 첫눈\n---\n' })],
  ])('publishes what was %s before it, as any build', async (_how, change) => {
    const { site, out, build, rehearse } = await built();
    change(site);
    expect(isEmpty((await rehearse()).lists)).toBe(false);
    const { '.sokbo': _marker, ...files } = readFiles(out);
    expect(files).toEqual((await buildSite(site, { holdInvalid: true, clean: true })).files());
    expect((await build()).rendered).toEqual([]);
  });
});

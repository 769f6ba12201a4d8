import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchFolders } from '../../src/serving/watch.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A site with `content/articles/2026/`, watched; `changed` waits until something is told, `quiet` that nothing is. */
function watched() {
  const site = temporaryFolder();
  writeFiles(site, { 'content/articles/2026/a.md': 'a' });
  let told = 0;
  const watching = watchFolders([path.join(site, 'content'), path.join(site, 'theme')], () => (told += 1));
  onTestFinished(watching.close);
  watching.refresh();
  const inSite = (name: string): string => path.join(site, name);
  return {
    inSite,
    refresh: watching.refresh,
    /** Does something, and tells whether it was noticed. */
    async notices(act: () => void): Promise<boolean> {
      told = 0;
      act();
      await expect.poll(() => told, { timeout: 1000 }).toBeGreaterThan(0).catch(() => {});
      const noticed = told > 0;
      await sleep(50);
      return noticed;
    },
  };
}

describe('watching a paper', () => {
  it('notices what is written, added, renamed and removed', async () => {
    const { inSite, notices } = watched();
    expect(await notices(() => writeFileSync(inSite('content/articles/2026/a.md'), 'b'))).toBe(true);
    expect(await notices(() => writeFileSync(inSite('content/site.yaml'), ''))).toBe(true);
    expect(await notices(() => renameSync(inSite('content/site.yaml'), inSite('content/articles/2026/b.md')))).toBe(true);
    expect(await notices(() => rmSync(inSite('content/articles/2026/b.md')))).toBe(true);
  });

  it("does not notice editors' passing files, or what lies beside the roots", async () => {
    const { inSite, notices } = watched();
    const others = ['content/articles/.a.md.swp', 'content/articles/a.md~', 'content/articles/4913', '_site.html'];
    expect(await notices(() => others.forEach((name) => writeFileSync(inSite(name), '')))).toBe(false);
  });

  it('takes up folders that are new, and roots that were not there', async () => {
    const { inSite, notices, refresh } = watched();
    expect(await notices(() => mkdirSync(inSite('content/articles/2027')))).toBe(true);
    expect(refresh()).toBe(true);
    expect(refresh()).toBe(false);
    expect(await notices(() => writeFileSync(inSite('content/articles/2027/c.md'), ''))).toBe(true);
    expect(await notices(() => mkdirSync(inSite('theme/partials'), { recursive: true }))).toBe(true);
    expect(refresh()).toBe(true);
    expect(await notices(() => writeFileSync(inSite('theme/partials/footer.njk'), ''))).toBe(true);
  });

  it('goes on with a folder that was removed and made again', async () => {
    const { inSite, notices, refresh } = watched();
    expect(await notices(() => rmSync(inSite('content'), { recursive: true }))).toBe(true);
    refresh();
    expect(await notices(() => mkdirSync(inSite('content/articles'), { recursive: true }))).toBe(true);
    refresh();
    expect(await notices(() => writeFileSync(inSite('content/articles/d.md'), ''))).toBe(true);
  });
});

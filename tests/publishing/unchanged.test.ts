/** A build that changes nothing touches nothing, the marker included, and the next one knows the site all the same. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { BuildOptions } from '../../src/publishing/options.ts';
import { buildSite, createSite } from '../support/build-site.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const article = (day: number): string => `---\ntitle: ${day}일 기사\ndate: 2026-11-${day} 09:00\n---\n\n본문입니다.\n`;

const looksOf = (folder: string): readonly (readonly [string, number, number])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map((name) => {
    const { ino, mtimeMs } = statSync(path.join(folder, name));
    return [name, ino, mtimeMs];
  });

const TARGETS: readonly (readonly [string, (folder: string) => Partial<BuildOptions>])[] = [
  ['a folder', (folder) => ({ out: path.join(folder, '_site') })],
  ['releases', (folder) => ({ out: path.join(folder, 'current'), releases: { directory: folder, keep: 3 } })],
];

it.each(TARGETS)('into %s', async (_, optionsIn) => {
  const site = createSite({ 'content/articles/a.md': article(20), 'content/articles/b.md': article(21) });
  const folder = temporaryFolder();
  const options = optionsIn(folder);
  const build = async () => (await buildSite(site, options)).report;
  await build();
  const looks = looksOf(folder);
  for (let round = 0; round < 2; round += 1) {
    expect(await build()).toMatchObject({ published: true, rendered: [], lists: { added: [], changed: [], removed: [] } });
    expect(looksOf(folder)).toEqual(looks);
  }
  writeFiles(site, { 'content/articles/c.md': article(22) });
  const { rendered } = await build();
  expect(rendered.map(({ url }) => url)).not.toContain('/2026/11/20/a/');
  expect(rendered).not.toEqual([]);
  expect(looksOf(folder)).not.toEqual(looks);
});

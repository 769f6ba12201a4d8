/** The search's index in real publishes: an article that is mended writes few of its files again, and all are right. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createFileFinder, type PublishedSite } from '../../src/publishing/store/published-site.ts';
import { createGroup } from '../../src/publishing/store/published-files.ts';
import { findPublished } from '../../src/publishing/changes.ts';
import { buildSite, createSite } from '../support/build-site.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const article = (number: number, title = `해솔시 ${number}번째 소식`): string =>
  `---\ntitle: ${title}\ndate: 2026-0${1 + (number % 9)}-${10 + (number % 19)} 09:00\n---\n\n${`${number}호 부두 소식입니다. `.repeat(1 + (number % 7))}\n`;

const ARTICLES = 150;
const files = Object.fromEntries(Array.from({ length: ARTICLES }, (_, number) => [`content/articles/소식-${number}.md`, article(number)]));
const isOfIndex = (file: string): boolean => file.startsWith('search/index/');

function groupFilesOf(site: string): readonly string[] {
  return readdirSync(path.join(site, '.sokbo')).filter((name) => name.includes('.group-'));
}

it('an old article that is mended writes a few files of the index again, and ends in those of a clean build', async () => {
  const site = createSite(files);
  const out = path.join(site, '_site');
  await buildSite(site, { out });
  const before = groupFilesOf(site);
  writeFiles(site, { 'content/articles/소식-9.md': article(9, '새로 지은 제목') });
  const { report } = await buildSite(site, { out });
  const all = Object.entries(readFiles(out)).filter(([file]) => isOfIndex(file));
  const changed = [...report.lists.added, ...report.lists.changed].filter(isOfIndex);
  expect(changed.length).toBeGreaterThan(4);
  expect(changed.length).toBeLessThan(all.length / 4);
  const after = groupFilesOf(site);
  expect(after.length).toBe(before.length);
  expect(after.filter((name) => !before.includes(name)).length).toBe(2);
  const clean = temporaryFolder();
  await buildSite(site, { out: path.join(clean, '_site'), clean: true });
  expect(Object.fromEntries(all)).toEqual(Object.fromEntries(Object.entries(readFiles(path.join(clean, '_site'))).filter(([file]) => isOfIndex(file))));
}, 60_000);

const known = { fingerprint: 'before', lookups: [], digest: 'bytes' };

it('what was published is found by its path, in groups and beside them', () => {
  const group = createGroup({ key: 'index', folders: ['search/index/a', 'search/index/b'] }, new Map([['search/index/b/body-0.bin', known]]));
  const fileAt = createFileFinder({ groups: [group], files: new Map([['feed.xml', known]]) });
  expect(['search/index/b/body-0.bin', 'feed.xml'].map(fileAt)).toEqual([known, known]);
  expect(['search/index/a/body-0.bin', 'search/index/c/body-0.bin', 'b/body-0.bin'].map(fileAt)).toEqual([undefined, undefined, undefined]);
});

it('a file that is the same under another fingerprint is kept, and noted with the new one', () => {
  const before: PublishedSite = { publishId: '', shared: 'theme', runs: [], pages: new Map(), groups: [], files: new Map([['a.bin', known]]) };
  const comparing = { before, fileAt: createFileFinder(before), shared: 'theme', sizeOf: () => undefined };
  const file = { path: 'a.bin', fingerprint: 'now', isCopy: false };
  expect(findPublished({ ...file, isStill: (fingerprint) => fingerprint === 'before' }, comparing)).toEqual({ ...known, fingerprint: 'now' });
  expect(findPublished({ ...file, isStill: () => false }, comparing)).toBeUndefined();
  expect(findPublished(file, comparing)).toBeUndefined();
  expect(findPublished({ ...file, isStill: () => true }, { ...comparing, shared: 'another theme' })).toBeUndefined();
});

import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublishId } from '../../src/publishing/marker.ts';
import { ForeignFolderError } from '../../src/publishing/output-error.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { pagesOf, publish, publishChanges, type Files } from './publishing.ts';

/** A folder of releases, of which the last `keep` are kept. */
function createReleases(keep = 5) {
  const directory = temporaryFolder();
  const current = path.join(directory, 'current');
  const options = { releases: { directory, keep } };
  return {
    directory,
    current,
    publish: (files: Files, publishId = 'some-publish') => publish(current, files, { ...options, publishId }),
    publishChanges: (files: Files, removed: readonly string[] = []) => publishChanges(current, files, removed, options),
    kept: () => readdirSync(path.join(directory, 'releases')).sort(),
    pageIn: (release: string, page: string) => path.join(directory, 'releases', release, page),
  };
}

describe('releases', () => {
  it('are whole folders, of which a link names the current one', async () => {
    const site = createReleases();
    expect(await site.publish({ 'a/index.html': 'A', 'b.html': 'B' }, 'publish-1')).toEqual({ added: ['a/index.html', 'b.html'], changed: [], removed: [] });
    expect(await site.publish({ 'a/index.html': 'A', 'b.html': 'B2' }, 'publish-2')).toEqual({ added: [], changed: ['b.html'], removed: [] });
    expect(site.kept()).toEqual(['000001', '000002']);
    expect(readlinkSync(site.current)).toBe('releases/000002');
    expect(pagesOf(site.current)).toEqual({ 'a/index.html': 'A', 'b.html': 'B2' });
    expect(readPublishId(site.current)).toBe('publish-2');
    expect(pagesOf(site.pageIn('000001', ''))).toEqual({ 'a/index.html': 'A', 'b.html': 'B' });
    expect(readdirSync(site.directory).sort()).toEqual(['current', 'releases']);
  });

  it('take the room of what changed', async () => {
    const site = createReleases();
    await site.publish({ 'a/index.html': 'A', 'b.html': 'B' });
    await site.publish({ 'a/index.html': 'A', 'b.html': 'B2' });
    expect(statSync(site.pageIn('000002', 'a/index.html')).ino).toBe(statSync(site.pageIn('000001', 'a/index.html')).ino);
    expect(statSync(site.pageIn('000002', 'b.html')).nlink).toBe(1);
  });

  it('may be made from changes only', async () => {
    const site = createReleases();
    await expect(site.publishChanges({ 'a.html': 'A' })).rejects.toThrow('no whole site');
    await site.publish({ 'a.html': 'A', 'b.html': 'B', 'old/c.html': 'C' });
    expect(await site.publishChanges({ 'b.html': 'B2', 'd.html': 'D' }, ['old/c.html'])).toEqual({ added: ['d.html'], changed: ['b.html'], removed: ['old/c.html'] });
    expect(pagesOf(site.current)).toEqual({ 'a.html': 'A', 'b.html': 'B2', 'd.html': 'D' });
    expect(existsSync(site.pageIn('000002', 'old'))).toBe(false);
  });

  it('are not made when nothing changed', async () => {
    const site = createReleases();
    await site.publish({ 'a.html': 'A' }, 'publish-1');
    await site.publish({ 'a.html': 'A' }, 'publish-2');
    expect(site.kept()).toEqual(['000001']);
    expect(readPublishId(site.current)).toBe('publish-2');
  });

  it('are removed when they are many, but never the current one or the one before', async () => {
    const site = createReleases(2);
    for (const text of ['1', '2', '3', '4']) await site.publish({ 'a.html': text });
    expect(site.kept()).toEqual(['000003', '000004']);

    rmSync(site.current);
    symlinkSync('releases/000003', site.current);
    await site.publish({ 'a.html': '5' });
    await site.publish({ 'a.html': '6' });
    expect(site.kept()).toEqual(['000005', '000006']);

    const single = createReleases(1);
    for (const text of ['1', '2', '3']) await single.publish({ 'a.html': text });
    expect(single.kept()).toEqual(['000002', '000003']);
  });

  it('keep the release that somebody had gone back to', async () => {
    const site = createReleases(2);
    for (const text of ['1', '2', '3', '4']) await site.publish({ 'a.html': text });
    rmSync(site.current);
    symlinkSync('releases/000003', site.current);
    await site.publish({ 'a.html': '5' });
    expect(site.kept()).toEqual(['000003', '000004', '000005']);
  });

  it('start anew where the link points at nothing, and stop where it is no link of ours', async () => {
    const site = createReleases();
    symlinkSync('releases/000007', site.current);
    await site.publish({ 'a.html': 'A' });
    expect(lstatSync(site.current).isSymbolicLink()).toBe(true);
    expect(pagesOf(site.current)).toEqual({ 'a.html': 'A' });

    const folder = createReleases();
    mkdirSync(folder.current);
    await expect(folder.publish({ 'a.html': 'A' })).rejects.toThrow(ForeignFolderError);

    const elsewhere = createReleases();
    writeFiles(elsewhere.directory, { 'mine/.sokbo': '' });
    symlinkSync('mine', elsewhere.current);
    await expect(elsewhere.publish({ 'a.html': 'A' })).rejects.toThrow(ForeignFolderError);
  });
});

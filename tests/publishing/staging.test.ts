import { existsSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ForeignFolderError, openStaging } from '../../src/publishing/staging.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** Publishes a whole site of pages to `out`. */
async function publish(out: string, files: Readonly<Record<string, string>>) {
  const staging = await openStaging(out);
  for (const [name, contents] of Object.entries(files)) await staging.add(name, 'article', contents);
  return staging.publish();
}

const pagesOf = (out: string) => {
  const { '.sokbo': _marker, ...pages } = readFiles(out);
  return pages;
};

describe('publishing a folder', () => {
  it('makes the output folder at once on a first publish', async () => {
    const out = path.join(temporaryFolder(), '_site');
    const staging = await openStaging(out);
    await staging.add('a/index.html', 'article', 'A');
    expect(existsSync(out)).toBe(false);
    expect(await staging.publish()).toEqual({ written: 1, removed: 0 });
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A' });
  });

  it('publishes into an empty folder', async () => {
    const out = temporaryFolder();
    await publish(out, { 'index.html': 'front' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'front' });
  });

  it('writes what changed, leaves the rest untouched and removes what is gone, with its empty folders', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a/index.html': 'A', 'b/index.html': 'B', 'c/d/index.html': 'C' });
    const longAgo = new Date('2020-01-01');
    utimesSync(path.join(out, 'a/index.html'), longAgo, longAgo);

    expect(await publish(out, { 'a/index.html': 'A', 'b/index.html': 'B2' })).toEqual({ written: 1, removed: 1 });
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A', 'b/index.html': 'B2' });
    expect(statSync(path.join(out, 'a/index.html')).mtime).toEqual(longAgo);
    expect(existsSync(path.join(out, 'c'))).toBe(false);
  });

  it('changes nothing before it is told to publish', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': 'old' });
    const staging = await openStaging(out);
    await staging.add('index.html', 'list', 'new');
    expect(pagesOf(out)).toEqual({ 'index.html': 'old' });
    await staging.discard();
    expect(pagesOf(out)).toEqual({ 'index.html': 'old' });
  });

  it('turns a file into a folder of the same name and back', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { news: 'a file' });
    await publish(out, { 'news/index.html': 'a folder' });
    expect(pagesOf(out)).toEqual({ 'news/index.html': 'a folder' });
    await publish(out, { news: 'a file again' });
    expect(pagesOf(out)).toEqual({ news: 'a file again' });
  });

  it('leaves a folder alone that holds files of somebody else', async () => {
    const out = temporaryFolder();
    writeFiles(out, { 'thesis.txt': 'years of work' });
    await expect(openStaging(out)).rejects.toThrow(ForeignFolderError);
    expect(readFiles(out)).toEqual({ 'thesis.txt': 'years of work' });
  });

  it('forgets what an interrupted publish had prepared', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '._site.staging'));
    writeFiles(folder, { '._site.staging/half.html': 'half' });
    const out = path.join(folder, '_site');
    await publish(out, { 'index.html': 'whole' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'whole' });
  });

  it.each(['../outside.html', 'a/../../outside.html', '.'])('refuses to write outside the output: %s', async (name) => {
    const staging = await openStaging(path.join(temporaryFolder(), '_site'));
    await expect(staging.add(name, 'article', 'x')).rejects.toThrow('outside');
  });
});

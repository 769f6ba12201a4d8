import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockedError } from '../../src/publishing/lock.ts';
import { readPublishId } from '../../src/publishing/marker.ts';
import { ForeignFolderError } from '../../src/publishing/output-error.ts';
import { openStaging } from '../../src/publishing/staging.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { pagesOf, publish } from './publishing.ts';

describe('a first publish', () => {
  it('makes the output folder at once', async () => {
    const out = path.join(temporaryFolder(), 'new', '_site');
    const staging = await openStaging(out);
    staging.add('a/index.html', 'article', 'A');
    expect(existsSync(out)).toBe(false);
    expect(await staging.publish()).toEqual({ added: ['a/index.html'], changed: [], removed: [] });
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A' });
  });

  it('may be made into an empty folder', async () => {
    const out = temporaryFolder();
    await publish(out, { 'index.html': 'front' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'front' });
  });

  it('follows a symbolic link that is given as the output', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'elsewhere'));
    symlinkSync('elsewhere', path.join(folder, '_site'));
    await publish(path.join(folder, '_site'), { 'index.html': 'front' });
    expect(pagesOf(path.join(folder, 'elsewhere'))).toEqual({ 'index.html': 'front' });
  });

  it('leaves a folder alone that holds files of somebody else', async () => {
    const out = temporaryFolder();
    writeFiles(out, { 'thesis.txt': 'years of work' });
    await expect(openStaging(out)).rejects.toThrow(ForeignFolderError);
    expect(readFiles(out)).toEqual({ 'thesis.txt': 'years of work' });
    await expect(openStaging(path.join(out, 'thesis.txt'))).rejects.toThrow(ForeignFolderError);
  });

  it('leaves the folder of a paper alone, whose store has the name of the marker', async () => {
    const paper = temporaryFolder();
    writeFiles(paper, { '.sokbo/articles.index': 'what is known', 'content/articles/a.md': '기사' });
    await expect(openStaging(paper)).rejects.toThrow(ForeignFolderError);
    expect(readPublishId(paper)).toBeUndefined();
    expect(readFiles(paper)).toEqual({ '.sokbo/articles.index': 'what is known', 'content/articles/a.md': '기사' });
  });
});

describe('publishing a whole site again', () => {
  it('writes what changed, leaves the rest untouched and removes what is gone, with its empty folders', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a/index.html': 'A', 'b/index.html': 'B', 'c/d/index.html': 'C' });
    mkdirSync(path.join(out, 'empty', 'folder'), { recursive: true });
    const longAgo = new Date('2020-01-01');
    utimesSync(path.join(out, 'a/index.html'), longAgo, longAgo);

    const lists = await publish(out, { 'e/index.html': 'E', 'a/index.html': 'A', 'b/index.html': 'B2' });
    expect(lists).toEqual({ added: ['e/index.html'], changed: ['b/index.html'], removed: ['c/d/index.html'] });
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A', 'b/index.html': 'B2', 'e/index.html': 'E' });
    expect(statSync(path.join(out, 'a/index.html')).mtime).toEqual(longAgo);
    expect(readdirSync(out).sort()).toEqual(['.sokbo', 'a', 'b', 'e']);
  });

  it('tells contents of the same length apart', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': '가나다' });
    expect(await publish(out, { 'index.html': '가나라' })).toMatchObject({ changed: ['index.html'] });
    expect(await publish(out, { 'index.html': '가나라' })).toEqual({ added: [], changed: [], removed: [] });
  });

  it('changes nothing before it is told to publish, and leaves nothing beside the output', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': 'old' });
    const staging = await openStaging(out);
    staging.add('index.html', 'list', 'new');
    expect(pagesOf(out)).toEqual({ 'index.html': 'old' });
    await staging.discard();
    expect(pagesOf(out)).toEqual({ 'index.html': 'old' });
    expect(readdirSync(path.dirname(out))).toEqual(['_site']);
  });

  it('turns a file into a folder of the same name and back', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { news: 'a file', keep: 'k' });
    await publish(out, { 'news/deep/index.html': 'a folder', keep: 'k' });
    expect(pagesOf(out)).toEqual({ 'news/deep/index.html': 'a folder', keep: 'k' });
    await publish(out, { news: 'a file again', keep: 'k' });
    expect(pagesOf(out)).toEqual({ news: 'a file again', keep: 'k' });
  });

  it('replaces symbolic links and never writes through them', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, '_site');
    await publish(out, { 'index.html': 'front' });
    writeFiles(folder, { 'private/index.html': 'secret', 'private/old.html': 'secret' });
    symlinkSync('../private', path.join(out, 'news'));
    symlinkSync('../private/old.html', path.join(out, 'old.html'));

    await publish(out, { 'index.html': 'front', 'news/index.html': 'secret', 'old.html': 'secret' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'front', 'news/index.html': 'secret', 'old.html': 'secret' });
    expect(readFiles(path.join(folder, 'private'))).toEqual({ 'index.html': 'secret', 'old.html': 'secret' });
  });

  it('forgets what an interrupted run had prepared', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { '._site.staging/site/half.html': 'half' });
    const out = path.join(folder, '_site');
    await publish(out, { 'index.html': 'whole' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'whole' });
    expect(readdirSync(folder)).toEqual(['_site']);
  });
});

describe('what is handed to a publish', () => {
  it.each(['../outside.html', 'a/../../outside.html', '.', '', '/etc/motd', 'a//b', 'a/./b', 'a\0b'])('must lie inside the output: %j', async (name) => {
    const staging = await openStaging(path.join(temporaryFolder(), '_site'));
    expect(() => staging.add(name, 'article', 'x')).toThrow('outside');
    expect(() => staging.remove(name)).toThrow('outside');
    await staging.discard();
  });

  it('must come once, leave the marker alone and, unless it is an asset, not be empty', async () => {
    const staging = await openStaging(path.join(temporaryFolder(), '_site'));
    staging.add('a.html', 'article', 'x');
    expect(() => staging.add('a.html', 'article', 'y')).toThrow('twice');
    expect(() => staging.add('.sokbo', 'asset', 'y')).toThrow('.sokbo');
    expect(() => staging.add('empty.html', 'list', '')).toThrow('empty');
    staging.add('.nojekyll', 'asset', '');
    await staging.discard();
  });

  it('cannot make one path a file and a folder', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { news: 'a file' });
    await expect(publish(out, { news: 'a file', 'news/index.html': 'a folder' })).rejects.toThrow('a file and a folder');
    expect(pagesOf(out)).toEqual({ news: 'a file' });
  });

  it('is looked at once more before it goes live', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': 'old' });
    const staging = await openStaging(out);
    staging.add('index.html', 'list', 'new');
    const staged = path.join(path.dirname(out), '._site.staging', 'files', '0', '0');
    expect(readFileSync(staged, 'utf8')).toBe('new');
    writeFileSync(staged, '');
    await expect(staging.publish()).rejects.toThrow('index.html was not written whole');
    await staging.discard();
    expect(pagesOf(out)).toEqual({ 'index.html': 'old' });
  });
});

describe('the lock and the id of an output', () => {
  it('keeps a second build out until the first has ended', async () => {
    const out = path.join(temporaryFolder(), '_site');
    const first = await openStaging(out);
    await expect(openStaging(out)).rejects.toThrow(LockedError);
    first.add('index.html', 'list', 'first');
    await first.publish();
    await publish(out, { 'index.html': 'second' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'second' });
  });

  it('lets go of everything once it is closed', async () => {
    const out = path.join(temporaryFolder(), '_site');
    const first = await openStaging(out);
    await first.publish();
    const second = await openStaging(out);
    await first.discard();
    second.add('index.html', 'list', 'second');
    await second.publish();
    expect(pagesOf(out)).toEqual({ 'index.html': 'second' });
  });

  it('names the publish that made the site, by default one of its own for each', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': 'same' });
    const first = readPublishId(out);
    await publish(out, { 'index.html': 'same' });
    expect(new Set([first, readPublishId(out), undefined]).size).toBe(3);
    await publish(out, { 'index.html': 'same' }, { publishId: 'digest-of-all' });
    expect(readPublishId(out)).toBe('digest-of-all');
  });
});

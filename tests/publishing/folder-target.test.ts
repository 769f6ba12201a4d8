import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublishId } from '../../src/publishing/marker.ts';
import { OutputError } from '../../src/publishing/output-error.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { pagesOf, publish, publishChanges } from './publishing.ts';

describe('publishing changes', () => {
  it('replaces, adds and removes what it is told to and leaves everything else alone', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a/index.html': 'A', 'b/index.html': 'B', 'c/d/index.html': 'C', 'same.html': 'S' });
    const lists = await publishChanges(out, { 'a/index.html': 'A2', 'n/index.html': 'N', 'same.html': 'S' }, ['c/d/index.html', 'never/there.html'], { publishId: 'publish-2' });
    expect(lists).toEqual({ added: ['n/index.html'], changed: ['a/index.html'], removed: ['c/d/index.html'] });
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A2', 'b/index.html': 'B', 'n/index.html': 'N', 'same.html': 'S' });
    expect(readdirSync(out)).not.toContain('c');
    expect(readPublishId(out)).toBe('publish-2');
  });

  it('that are none leaves every file alone, the marker as well', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a/index.html': 'A' }, { publishId: 'publish-1' });
    const { ino, mtimeMs } = statSync(path.join(out, '.sokbo'));
    expect(await publishChanges(out, { 'a/index.html': 'A' }, ['never/there.html'], { publishId: 'publish-2' })).toEqual({ added: [], changed: [], removed: [] });
    expect(statSync(path.join(out, '.sokbo'))).toMatchObject({ ino, mtimeMs });
    expect(readPublishId(out)).toBe('publish-1');
  });

  it('turns a file into a folder and back', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { news: 'a file', keep: 'k' });
    await publishChanges(out, { 'news/a/b.html': 'B', 'news/c.html': 'C' }, ['news']);
    expect(pagesOf(out)).toEqual({ 'news/a/b.html': 'B', 'news/c.html': 'C', keep: 'k' });
    await publishChanges(out, { news: 'a file' }, ['news/a/b.html', 'news/c.html']);
    expect(pagesOf(out)).toEqual({ news: 'a file', keep: 'k' });
  });

  it('refuses a path that would be a file and a folder, before anything is live', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { news: 'a file', 'deep/a.html': 'A', 'deep/b.html': 'B' });
    await expect(publishChanges(out, { 'news/index.html': 'x' })).rejects.toThrow('a file and a folder');
  });

  it('refuses to take the place of a folder of which something is left', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'deep/a.html': 'A', 'deep/b.html': 'B' });
    await expect(publishChanges(out, { deep: 'x' }, ['deep/a.html'])).rejects.toThrow('deep would be a file and a folder with b.html');
    expect(pagesOf(out)).toEqual({ 'deep/a.html': 'A', 'deep/b.html': 'B' });
  });

  it('needs a site that is whole', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await expect(publishChanges(out, {})).rejects.toThrow('no whole site');
    await publish(out, { 'index.html': 'x' });
    writeFileSync(path.join(out, '.sokbo'), 'pending\n');
    await expect(publishChanges(out, {})).rejects.toThrow('no whole site');
  });

  it('goes through no symbolic link that somebody put into the output', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, '_site');
    await publish(out, { 'index.html': 'front' });
    writeFiles(folder, { 'private/page.html': 'secret' });
    symlinkSync('../private', path.join(out, 'news'));
    await expect(publishChanges(out, { 'news/page.html': 'x' })).rejects.toThrow(OutputError);
  });

  it('does not look at what it is not told of', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'index.html': 'front' });
    mkdirSync(path.join(out, 'notes'));
    writeFiles(out, { 'notes/todo.txt': 'mine' });
    await publishChanges(out, { 'index.html': 'new' });
    expect(pagesOf(out)).toEqual({ 'index.html': 'new', 'notes/todo.txt': 'mine' });
  });
});

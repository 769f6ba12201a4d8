import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareJournal } from '../../src/publishing/journal.ts';
import { readPublishId } from '../../src/publishing/marker.ts';
import { lockOutput } from '../../src/publishing/output-lock.ts';
import { openStaging } from '../../src/publishing/staging.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { pagesOf, publish } from './publishing.ts';

const PLAN = {
  publishId: 'publish-2',
  removeFirst: [],
  moves: [
    { from: 'files/0/0', to: 'b.html', size: 5 },
    { from: 'files/0/1', to: 'a.html', size: 5 },
  ],
  removeLast: ['old/c.html'],
  emptied: ['old'],
};

/** A site whose second publish was killed right after its journal was written. */
async function interruptedSite() {
  const folder = temporaryFolder();
  const out = path.join(folder, '_site');
  await publish(out, { 'a.html': 'old a', 'old/c.html': 'old c' }, { publishId: 'publish-1' });
  writeFiles(folder, { '._site.staging/files/0/0': 'new b', '._site.staging/files/0/1': 'new a' });
  const staging = path.join(folder, '._site.staging');
  prepareJournal(staging, PLAN)();
  return { folder, out, staging };
}

describe('locking an output', () => {
  it('finishes a publish that was interrupted', async () => {
    const { folder, out } = await interruptedSite();
    const lock = lockOutput(out);
    lock.release();
    expect(lock.resumed).toBe(true);
    expect(pagesOf(out)).toEqual({ 'a.html': 'new a', 'b.html': 'new b' });
    expect(readPublishId(out)).toBe('publish-2');
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  it('finishes one of which a part was done', async () => {
    const { out, staging } = await interruptedSite();
    rmSync(path.join(staging, 'files/0/0'));
    writeFiles(out, { 'b.html': 'new b' });
    lockOutput(out).release();
    expect(pagesOf(out)).toEqual({ 'a.html': 'new a', 'b.html': 'new b' });
  });

  it.each([
    ['lost a file', (staging: string) => rmSync(path.join(staging, 'files/0/0'))],
    ['had a file cut short', (staging: string) => truncateSync(path.join(staging, 'files/0/1'), 0)],
    ['had its journal cut short', (staging: string) => truncateSync(path.join(staging, 'journal'), 99)],
    ['was written by another version', (staging: string) => writeFileSync(path.join(staging, 'journal'), 'sokbo-journal-0 x\n{}')],
  ])('gives up a publish that %s, and then trusts no id', async (_what, damage) => {
    const { folder, out, staging } = await interruptedSite();
    damage(staging);
    const lock = lockOutput(out);
    lock.release();
    expect(lock.resumed).toBe(false);
    expect(pagesOf(out)).toEqual({ 'a.html': 'old a', 'old/c.html': 'old c' });
    expect(readPublishId(out)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  it('forgets a journal whose site was deleted', async () => {
    const { folder, out } = await interruptedSite();
    rmSync(out, { recursive: true });
    lockOutput(out).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes back folders that were made for a publish which never began, and no others', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, '_site');
    await publish(out, { 'old/c.html': 'old c' });
    const staging = path.join(folder, '._site.staging');
    for (const made of ['new/deep', 'old/deep', 'other']) mkdirSync(path.join(out, made), { recursive: true });
    mkdirSync(staging);
    prepareJournal(staging, { ...PLAN, moves: ['new/deep/a.html', 'old/deep/b.html', 'd.html'].map((to, index) => ({ from: `files/0/${index}`, to, size: 5 })) });
    lockOutput(out).release();
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(['.sokbo', 'old', 'old/c.html', 'other']);
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  it('removes empty folders with a publish of the whole site, although no file of it changed', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a.html': 'a' });
    mkdirSync(path.join(out, 'left/over'), { recursive: true });
    await publish(out, { 'a.html': 'a' });
    expect(readdirSync(out).toSorted()).toEqual(['.sokbo', 'a.html']);
  });

  it('lasts over several stagings when the caller holds it', async () => {
    const out = path.join(temporaryFolder(), '_site');
    const lock = lockOutput(out);
    expect(lock.resumed).toBe(false);
    await publish(out, { 'index.html': 'x' }, { lock });
    expect(() => lockOutput(out)).toThrow('is publishing');
    await publish(out, { 'index.html': 'y' }, { lock });
    lock.release();
    lockOutput(out).release();
  });

  it('is given back when the staging cannot be opened', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'site/thesis.txt': 'mine' });
    await expect(openStaging(path.join(folder, 'site'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['site']);
    mkdirSync(path.join(folder, 'other'));
    await publish(path.join(folder, 'other'), { 'index.html': 'x' });
  });
});

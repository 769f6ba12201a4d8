/** The same content makes the same bytes, wherever, whenever and on whatever machine the paper is built. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { tmpdir } from 'node:os';
import { readFiles, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { makeSite } from '../bench/make-site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MANIFEST: { readonly scripts: { readonly build: string } } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
/** What `npm run build` gives Node: it has to know all of it, whatever its version. */
const BUILD = MANIFEST.scripts.build.split(' ').slice(1).map((word) => (word.startsWith('src/') ? path.join(ROOT, word) : word));
/** More pages than one thread renders alone. */
const ARTICLES = 320;
/** A Node of another major version; `.ci/run` brings one. */
const OTHER_NODE = process.env['SOKBO_OTHER_NODE'];

interface Circumstances {
  readonly node?: string;
  readonly cwd?: string;
  readonly zone?: string;
  readonly jobs?: number;
  readonly site?: string;
}

async function build(site: string, { node = process.execPath, cwd = process.cwd(), zone = 'UTC', jobs = 1 }: Circumstances = {}, ...flags: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  const out = path.join(folder, 'site');
  await promisify(execFile)(node, [...BUILD, '--site', site, '--out', out, '--jobs', String(jobs), ...flags], { cwd, env: { ...process.env, TZ: zone } });
  const { '.sokbo': _marker, ...files } = readFiles(out);
  return files;
}

describe('a paper of several hundred articles', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'sokbo-same-'));
  let expected: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await makeSite(site, { count: ARTICLES, tags: 3, authors: 5 });
    const out = path.join(site, 'first');
    await promisify(execFile)(process.execPath, [...BUILD, '--site', site, '--out', out, '--jobs', '1']);
    const { '.sokbo': _marker, ...files } = readFiles(out);
    expected = files;
    return () => rmSync(site, { recursive: true, force: true });
  });

  const same = async (circumstances: Circumstances, ...flags: readonly string[]): Promise<void> => {
    const files = await build(circumstances.site ?? site, circumstances, '--clean', ...flags);
    expect(Object.keys(files)).toEqual(Object.keys(expected));
    expect(Object.keys(files).filter((file) => files[file] !== expected[file])).toEqual([]);
  };

  it('has a page for each', () => {
    expect(Object.keys(expected).filter((file) => /^\d{4}\//.test(file)).length).toBe(ARTICLES);
  });

  it('is the same from several threads', () => same({ jobs: 3 }));

  it('is the same from another folder, in another time zone', () => same({ cwd: '/', zone: 'America/New_York' }));

  it('is the same when its files lie elsewhere and were written in another order', () => {
    const copy = temporaryFolder();
    cpSync(site, copy, { recursive: true, filter: (from) => !['.sokbo', 'first'].includes(path.basename(from)) });
    const articles = path.join(copy, 'content/articles');
    for (const name of readdirSync(articles).reverse()) {
      const text = readFileSync(path.join(articles, name));
      rmSync(path.join(articles, name));
      writeFileSync(path.join(articles, name), text);
    }
    return same({ site: copy });
  });

  it.skipIf(OTHER_NODE === undefined)('is the same on another line of Node', () => same({ node: OTHER_NODE ?? '' }));

  it('is the same when it was built in three parts and joined', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-parts-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const parts = [1, 2, 3].map((part) => path.join(folder, String(part)));
    for (const [index, out] of parts.entries()) {
      await promisify(execFile)(process.execPath, [...BUILD, '--site', site, '--out', out, '--shard', `${index + 1}/3`]);
    }
    await expect(build(site, {}, '--merge', ...parts.slice(1))).rejects.toThrow(/1/u);
    const joined = await build(site, {}, '--merge', ...parts);
    expect(joined).toEqual(expected);
    expect(JSON.parse(readFileSync(path.join(site, '.sokbo/published.json'), 'utf8'))).toMatchObject({ removed: [] });
  });

  it('is not joined from parts of different content', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-parts-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const copy = path.join(folder, 'copy');
    cpSync(site, copy, { recursive: true, filter: (from) => !['.sokbo', 'first'].includes(path.basename(from)) });
    const parts = [1, 2].map((part) => path.join(folder, String(part)));
    for (const [index, out] of parts.entries()) {
      writeFiles(copy, { 'content/pages/about.md': `---\ntitle: 신문사 소개\npermalink: /about/\n---\n\n소개 ${index}.\n` });
      await promisify(execFile)(process.execPath, [...BUILD, '--site', copy, '--out', out, '--shard', `${index + 1}/2`]);
    }
    await expect(build(copy, {}, '--merge', ...parts)).rejects.toThrow(/2/u);
  });
});

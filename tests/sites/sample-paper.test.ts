import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaper } from '../../src/publishing/build.ts';
import type { BuildReport } from '../../src/publishing/report.ts';
import { readFiles } from '../support/temporary-folder.ts';
import { NOW } from '../support/build-site.ts';

/** Shown at the addresses of other pages. */
const STAND_INS: ReadonlySet<string> = new Set(['404.html', 'offline/index.html']);
const ROOT = path.resolve(import.meta.dirname, '../..');

describe('the sample paper', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-sample-'));
  const out = path.join(folder, '_site');
  let report: BuildReport;
  let files: Readonly<Record<string, string>>;

  beforeAll(async () => {
    report = await buildPaper({
      site: ROOT,
      articles: path.join(ROOT, 'content/articles'),
      assets: path.join(ROOT, 'assets'),
      out,
      releases: undefined,
      drafts: false,
      future: false,
      holdInvalid: false,
      now: NOW,
      jobs: 1,
      clean: false,
    explain: undefined,
    shard: undefined,
      onProgress: () => {},
    });
    files = readFiles(out);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pages = () => Object.entries(files).filter(([name]) => name.endsWith('.html'));

  it('is published without a problem', () => {
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ published: true, held: [], waiting: { drafts: 1, future: 1 } });
    expect(report.articles).toBeGreaterThanOrEqual(40);
  });

  it('has every kind of page', () => {
    const expected = [
      'index.html',
      '404.html',
      'offline/index.html',
      'service-worker.js',
      'archive/index.html',
      'archive/2026/index.html',
      'archive/2026/11/index.html',
      'archive/2026/11/21/index.html',
      'section/economy/index.html',
      'section/economy/page/1/index.html',
      'tag/index.html',
      'tag/트램/index.html',
      'author/index.html',
      'author/kim-seoyeon/index.html',
      'series/항구의-내일/index.html',
      'corrections/index.html',
      'masthead/index.html',
      'about/index.html',
      'special/tram-100days/index.html',
      'feed.xml',
      'rss.xml',
      'feed.json',
      'section/economy/feed.xml',
      'sitemap.xml',
      'robots.txt',
      'ads.txt',
      'assets/pictures/tram.svg',
    ];
    expect(expected.filter((name) => !(name in files))).toEqual([]);
  });

  it('keeps drafts and scheduled articles out', () => {
    expect(Object.keys(files).filter((name) => name.includes('mayor-line2-interview') || name.startsWith('2030/'))).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
    const faults: string[] = [];
    for (const [name, text] of pages()) {
      const { results } = await validator.validateString(text, name);
      for (const { messages } of results) faults.push(...messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId} ${message}`));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('has no link that leads nowhere', async () => {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: '/',
      serverRoot: out,
      recurse: true,
      directoryListing: false,
      linksToSkip: async (link) => !link.startsWith('http://localhost'),
    });
    expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${status} ${url} on ${parent}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
  }, 120_000);

  it('reaches every page from the front page by links, but for those that stand in for others', () => {
    const linked = new Set<string>();
    const queue = ['index.html'];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (linked.has(file)) continue;
      linked.add(file);
      for (const [, href = ''] of (files[file] ?? '').matchAll(/<(?:a [^>]*href|div [^>]*data-fragment)="?(\/[^"\s>#?]*)/gu)) {
        const target = decodeURI(href).replace(/^\//u, '');
        const name = target === '' || target.endsWith('/') ? `${target}index.html` : target;
        if (name in files) queue.push(name);
      }
    }
    const orphans = pages()
      .filter(([name, text]) => !linked.has(name) && !STAND_INS.has(name) && !text.includes('http-equiv="refresh"'))
      .map(([name]) => name);
    expect(orphans).toEqual([]);
  });

  it('has well-formed feeds and sitemaps', () => {
    const xml = Object.entries(files).filter(([name]) => name.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(5);
    expect(xml.filter(([, text]) => XMLValidator.validate(text) !== true).map(([name]) => name)).toEqual([]);
    expect(() => JSON.parse(files['feed.json'] ?? '')).not.toThrow();
  });

  it('shows the syntax of template engines as it was written', () => {
    const source = readFileSync(path.join(ROOT, 'content/articles/newsroom-publishing-tool.md'), 'utf8');
    const [, text = ''] = Object.entries(files).find(([name]) => name.includes('newsroom-publishing-tool/')) ?? [];
    expect(source).toContain('{{ 1+1 }}');
    expect(text).toContain('{{ 1+1 }}');
    expect(text).toContain('{% include');
  });

  it('asks no other site for anything', () => {
    const requests = pages().flatMap(([name, text]) =>
      [...text.matchAll(/<(?:script|img|iframe|source)[^>]*\ssrc="?(?:https?:)?\/\/[^\s">]+|<link[^>]*rel="?(?:stylesheet|preload|preconnect|icon)[^>]*href="?(?:https?:)?\/\/[^\s">]+/gu)].map(([tag]) => `${name}: ${tag}`),
    );
    expect(requests).toEqual([]);
  });
});

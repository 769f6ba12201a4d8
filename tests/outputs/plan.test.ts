import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/base/slug.ts';
import type { SourceFile } from '../../src/outputs/output.ts';
import { planCopies, planOutputs } from '../../src/outputs/plan.ts';
import { isOwnedFile } from '../../src/site/owned-addresses.ts';
import { makeArticle, makeArticles, momentAt } from '../support/make-articles.ts';
import { bodyOf, buildPaper, fingerprintsOf, outputsOf, renderers, textsOf } from './paper.ts';

const fileAt = (file: string, path: string): SourceFile => ({ path, from: `/disk/${file}`, file, version: path });
const rootFile = (path: string): SourceFile => fileAt(`content/root/${path}`, path);
const asset = (path: string): SourceFile => fileAt(`assets/${path}`, path);

describe('copied files', () => {
  it('lie at the root and below /assets/, in NFC', () => {
    const rootFiles = [rootFile('ads.txt'), rootFile('.well-known/security.txt')];
    const { copies, problems } = planCopies({ rootFiles, assetFiles: [asset('배.png'.normalize('NFD'))] });
    expect(copies.map(({ path }) => path)).toEqual(['ads.txt', '.well-known/security.txt', 'assets/배.png']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['index.html', 'SOKBO-A11', { url: '/index.html' }],
    ['Feed.XML', 'SOKBO-A11', { url: '/Feed.XML' }],
    ['section', 'SOKBO-A11', { url: '/section' }],
    ['assets/Logo.png', 'SOKBO-A12', { url: '/assets/logo.png', other: 'content/root/assets/Logo.png' }],
    ['assets', 'SOKBO-A13', { url: '/assets/logo.png', other: 'content/root/assets' }],
  ])('may not take a place that is taken: %s', (path, code, params) => {
    const { problems } = planCopies({ rootFiles: [rootFile(path)], assetFiles: [asset('logo.png')] });
    expect(problems).toMatchObject([{ code, severity: 'error', params }]);
  });
});

it('lets an editor’s own service worker stand for the one of the theme', () => {
  const { copies, problems } = planCopies({ rootFiles: [rootFile('service-worker.js')], assetFiles: [] });
  expect(problems).toEqual([]);
  expect(copies).toMatchObject([{ path: 'service-worker.js', from: '/disk/content/root/service-worker.js' }]);
});

describe('robots.txt', () => {
  it('names the sitemap', () => {
    const site = buildPaper({ articles: [], settings: { url: 'https://haesol.example/paper/' } });
    expect(textsOf(site).get('robots.txt')).toBe('User-agent: *\nDisallow:\n\nSitemap: https://haesol.example/paper/sitemap.xml\n');
  });

  it("gives way to the editor's own", () => {
    const { copies, problems } = planCopies({ rootFiles: [rootFile('robots.txt')], assetFiles: [] });
    const outputs = planOutputs(buildPaper({ articles: [] }), { copies, problems }, renderers);
    expect(problems).toEqual([]);
    expect(outputs.filter(({ path }) => path === 'robots.txt')).toMatchObject([{ kind: 'copy', from: '/disk/content/root/robots.txt' }]);
  });
});

describe('the outputs of a site', () => {
  it('are planned without rendering a body, and each article is rendered once for all its feeds', () => {
    const rendered: string[] = [];
    const site = buildPaper({ articles: [makeArticle({ id: 'a.md', categories: ['사회', '경제'] })] });
    const known = new Map<string, string>();
    const once = (key: string, work: () => string): string => {
      const text = known.get(key) ?? work();
      known.set(key, text);
      return text;
    };
    const outputs = planOutputs(site, { copies: [], problems: [] }, { ...renderers, once, renderBody: ({ id }) => (rendered.push(id), '') });
    expect(rendered).toEqual([]);
    for (const output of outputs) if (output.kind === 'text') output.make();
    expect(rendered).toEqual(['a.md']);
  });

  it('are the same from the same content', () => {
    const articles = makeArticles(300);
    const reversed = buildPaper({ articles: articles.toReversed() });
    expect(fingerprintsOf(outputsOf(buildPaper({ articles })))).toEqual(fingerprintsOf(outputsOf(reversed)));
    expect(textsOf(buildPaper({ articles }))).toEqual(textsOf(reversed));
  });
});

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== '' && name.isWellFormed());
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '<!--', '&amp;', '</content>', '\u0000'));
const articles = fc
  .array(
    fc.record({
      title: texts,
      excerpt: texts,
      html: fc.constantFrom('<p>본문</p>', '<a href="/tag/배/">]]&gt;</a>', '<img src="a b.jpg" alt="&quot;">', '<a href="#각주">1</a>'),
      deck: fc.option(texts, { nil: undefined }),
      category: names,
      tag: names,
      author: names,
      minutes: fc.integer({ min: 0, max: 4_000_000 }),
      noindex: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((records) =>
    records.map(({ html, deck, category, tag, author, minutes, ...fields }, index) =>
      makeArticle({
        ...fields,
        id: `${index}.md`,
        permalink: `/기사/${index}/`,
        date: momentAt(Date.UTC(2020, 0, 1) + minutes * 60_000),
        categories: [category],
        tags: [tag],
        bylines: [{ kind: 'name', name: author, email: undefined }],
        featureText: deck,
        body: bodyOf(html),
      }),
    ),
  );

describe('the outputs of any site', () => {
  it('are well-formed, hold absolute addresses only, and never share a path', () => {
    fc.assert(
      fc.property(articles, (made) => {
        const site = buildPaper({ articles: made });
        const outputs = textsOf(site);
        expect(new Set([...outputs.keys()].map(foldName)).size).toBe(outputsOf(site).length);
        for (const [path, text] of outputs) {
          expect([path, isOwnedFile(foldName(path))]).toEqual([path, true]);
          if (path.endsWith('.xml')) expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
          for (const address of addressesIn(path, text)) expect(address).toMatch(/^https:\/\/haesol\.example\/[!-~]*$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name every article that may be indexed in exactly one part', () => {
    fc.assert(
      fc.property(articles, (made) => {
        const parts = [...textsOf(buildPaper({ articles: made }))].filter(([path]) => /^sitemap-\d/.test(path));
        const named = parts.flatMap(([, text]) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]));
        const expected = made.filter(({ noindex }) => !noindex).map(({ permalink }) => encodeURI(`https://haesol.example${permalink}`));
        expect(named.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
const TEXT_KEYS = new Set(['#text', 'content:encoded', 'content_html']);
const ADDRESS_KEYS = new Set(['loc', 'id', 'uri', 'link', 'guid', '@href', '@url', 'url', 'home_page_url', 'feed_url']);

/** Addresses in the output's own fields, and those of links and pictures in the texts it holds. */
function addressesIn(path: string, text: string): readonly string[] {
  if (path === 'robots.txt') return [...text.matchAll(/^Sitemap: (.*)$/gm)].map((match) => match[1] ?? '');
  const found: string[] = [];
  const visit = (key: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (ADDRESS_KEYS.has(key)) found.push(value);
      if (TEXT_KEYS.has(key)) for (const [, address = ''] of value.matchAll(/ (?:href|src)="([^"]*)"/g)) found.push(address);
    } else if (Array.isArray(value)) value.forEach((item) => visit(key, item));
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([name, item]) => visit(name, item));
  };
  visit('', path.endsWith('.json') ? JSON.parse(text) : parser.parse(text));
  return found;
}

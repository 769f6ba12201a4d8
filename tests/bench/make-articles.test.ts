import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/base/digest.ts';
import { makeArticles, type MakerOptions } from './make-articles.ts';
import { median } from './report.ts';

const digestOfRun = (options: MakerOptions): string =>
  digestOf([...makeArticles(options)].map(({ fileName, text }) => fileName + text).join('\0'));

describe('made articles', () => {
  it('are the same bytes for the same seed, on every machine', () => {
    expect(digestOfRun({ count: 500 })).toBe('XTKGqL9xBg-hA1J1FZDHks');
    expect(digestOfRun({ count: 500, seed: 'another' })).not.toBe('XTKGqL9xBg-hA1J1FZDHks');
  });

  it('begin with those of a shorter run', () => {
    expect([...makeArticles({ count: 900 })].slice(0, 300)).toEqual([...makeArticles({ count: 300 })]);
  });

  it('are named as Jekyll names them, each once, a few hundred a day', () => {
    const names = [...makeArticles({ count: 5_000 })].map(({ fileName }) => fileName);
    expect(names.filter((name) => !/^\d{4}-\d\d-\d\d-\d+\.md$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(5_000);
    const days = countBy(names.map((name) => name.slice(0, 10)));
    expect(median([...days.values()])).toBeGreaterThan(150);
    expect(Math.max(...days.values())).toBeLessThan(300);
  });

  it('have tags and authors when asked for', () => {
    const texts = [...makeArticles({ count: 200, tags: 4, authors: 5 })].map(({ text }) => text);
    expect(texts.filter((text) => text.includes('\ntags:\n  - ')).length).toBeGreaterThan(100);
    expect(new Set(texts.map((text) => /^author: (.*)$/m.exec(text)?.[1])).size).toBe(5);
  });
});

describe('the shape of made articles', () => {
  const texts = [...makeArticles({ count: 4_000 })].map(({ text }) => text);
  const bodies = texts.map((text) => text.slice(text.indexOf('\n---\n') + 5));
  const share = (pattern: RegExp): number => bodies.filter((body) => pattern.test(body)).length / bodies.length;

  it('has files of about four kilobytes', () => {
    const sizes = texts.map((text) => Buffer.byteLength(text)).toSorted((a, b) => a - b);
    expect(median(sizes)).toBeGreaterThan(3_500);
    expect(median(sizes)).toBeLessThan(4_500);
    expect(sizes[Math.floor(sizes.length * 0.1)]).toBeGreaterThan(2_000);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(6_500);
  });

  it.each([
    ['editor litter', /data-ke-size/, 0.74],
    ['inline styles', /style="/, 0.53],
    ['empty paragraphs', /&nbsp;/, 0.27],
    ['HTML tables', /<table/, 0.45],
    ['Markdown headings', /^## /m, 0.19],
    ['Markdown tables', /^---\|/m, 0.17],
    ['links to elsewhere', /<a [^>]*rel="dofollow"/, 1],
  ])('has %s as often as real papers', (_, pattern, expected) => {
    expect(share(pattern)).toBeGreaterThan(expected - 0.05);
    expect(share(pattern)).toBeLessThan(expected + 0.05);
  });

  it('has one section of half the articles and a long tail', () => {
    const sections = countBy(texts.map((text) => /^ {2}- (.*)$/m.exec(text)?.[1] ?? ''));
    const counts = [...sections.values()].toSorted((a, b) => b - a).map((count) => count / texts.length);
    expect(sections.size).toBe(26);
    expect(counts[0]).toBeCloseTo(0.52, 1);
    expect(counts[1]).toBeCloseTo(0.19, 1);
    expect(counts[12]).toBeLessThan(0.01);
  });

  it('has a title, an excerpt, a deck and a picture everywhere', () => {
    const complete = /^---\ntitle: .{10,50}\ncategories:\n {2}- .+\nexcerpt: >\n {2}.+\nfeature_text: >\n {2}.+\nimage: '.+'\n---\n\n/;
    expect(texts.filter((text) => !complete.test(text))).toEqual([]);
  });
});

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

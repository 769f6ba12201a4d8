import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/articles.ts';
import { createArticleContext } from '../../../src/checking/article-context.ts';
import { mendFile, type Mended } from '../../../src/checking/mending/mend.ts';
import { makeConfig } from '../../support/make-site.ts';
import { brokenFile } from './broken-files.ts';

const context = createArticleContext(makeConfig(), []);
const FILE = { id: '기사.md', path: '기사.md', file: '기사.md' };

const mend = (bytes: Buffer): Mended => mendFile(bytes, FILE.file, (read) => readArticle(read, FILE, context).problems);
const ROUNDS = { numRuns: 1000 };
const FEWER_ROUNDS = { numRuns: 200 };
const PATIENCE = 120_000;

describe('mending any broken file', () => {
  it('ends in what a person reads in it, or leaves it untouched', () => {
    const kinds = { clean: 0, mended: 0, refused: 0 };
    fc.assert(
      fc.property(brokenFile, ({ bytes, meant }) => {
        const result = mend(bytes);
        kinds[result.kind] += 1;
        if (result.kind === 'refused') expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
        if (result.kind !== 'mended') {
          expect(result.bytes.equals(bytes)).toBe(true);
          return;
        }
        const { article } = readArticle(result.bytes, FILE, context);
        if (article === undefined) throw new Error(`no article: ${result.bytes.toString()}`);
        expect(meant.titles, bytes.toString()).toContain(article.title);
        expect(article.date.iso).toBe(meant.date);
        expect(article.categories).toEqual(meant.categories);
      }),
      ROUNDS,
    );
    expect(kinds.mended).toBeGreaterThan(kinds.refused * 10);
  }, PATIENCE);

  it('finds nothing more to do the second time', () => {
    fc.assert(
      fc.property(brokenFile, ({ bytes }) => {
        const first = mend(bytes);
        const second = mend(first.bytes);
        expect(second.kind === 'mended').toBe(false);
      }),
      FEWER_ROUNDS,
    );
  }, PATIENCE);

  it('changes no line that was not at fault', () => {
    fc.assert(
      fc.property(brokenFile, ({ bytes, meant }) => {
        const result = mend(bytes);
        if (result.kind !== 'mended' || result.wasConverted) return;
        const before = bytes.toString('utf8');
        const after = result.bytes.toString('utf8');
        expect(after.startsWith('\ufeff')).toBe(false);
        for (const line of ['# 메모: [미정]', "# ' \" &", ...meant.body.split('\n')]) expect(after.includes(line)).toBe(before.includes(line));
        expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
      }),
      FEWER_ROUNDS,
    );
  }, PATIENCE);
});

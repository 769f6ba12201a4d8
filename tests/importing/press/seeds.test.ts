import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PressArticle } from '../../../src/importing/press/article.ts';
import { readPage } from '../../../src/importing/press/read-page.ts';
import { ROOT } from '../../house/imports.ts';

const SEEDS = path.join(ROOT, '../shared/corpus/seeds');

const bytesOf = (number: string): Buffer => readFileSync(path.join(SEEDS, readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? ''));
const articlesOf = async (number: string): Promise<PressArticle[]> => (await readPage(bytesOf(number))).flatMap((item) => (item.kind === 'page' ? [item.article] : []));
const linesOf = (number: string): string[] => bytesOf(number).toString('utf8').split('\n').map((line) => line.trim());
const textsOf = ({ body }: PressArticle): string[] => body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));

/** Sentences of real pages are not written down here: they are told by their lines in the document. */
describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  it('000 is an article already, and stays as it is', async () => {
    const [item] = await readPage(bytesOf('000'));
    expect(item?.kind).toBe('ready');
    const text = item?.kind === 'ready' ? item.article.textWith({ date: '2026-11-22', source: '보도자료', category: '경제' }) : '';
    expect(text.replace('date: 2026-11-22\nsource: 보도자료\ndraft: true\n', '')).toBe(bytesOf('000').toString('utf8'));
  });

  it('001: headline, time, deck, one caption with its credit, ten paragraphs', async () => {
    const lines = linesOf('001');
    const [article, ...others] = await articlesOf('001');
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: lines[0], published: '2024-09-04 12:00', updated: undefined, reporters: [], isCutOff: false, tags: [] });
    expect(article?.deck).toEqual([lines[13]]);
    expect(article?.captions).toEqual([{ text: '중기부 현판.', credit: '중소벤처기업부', src: undefined }]);
    expect(article === undefined ? [] : textsOf(article)).toEqual(lines.filter((line) => line.endsWith('다.') && line.length > 60));
    expect(article?.body).toHaveLength(10);
  });

  it('003: deck of two lines, reporter with mail and place, six paragraphs though the page has most of them twice', async () => {
    const lines = linesOf('003');
    const [article] = await articlesOf('003');
    expect(article).toMatchObject({ title: lines[0], dateline: '광주', published: undefined, isCutOff: false });
    expect(article?.deck).toEqual([lines[11], lines[12]]);
    expect(article?.reporters.map(({ name, email }) => [name, email?.split('@')[1]])).toEqual([['임동률', 'hankyung.com']]);
    expect(article === undefined ? [] : textsOf(article)).toEqual([...new Set(lines.filter((line) => line.endsWith('다.')))]);
    expect(article?.body).toHaveLength(6);
  });

  it('004: three releases that break off, and an article without a headline', async () => {
    const lines = linesOf('004');
    const articles = await articlesOf('004');
    expect(articles.map(({ title }) => title)).toEqual([lines[0], lines[2], lines[4], undefined]);
    expect(articles.map(({ isCutOff }) => isCutOff)).toEqual([true, true, true, false]);
    expect(articles.slice(0, 3).map(textsOf)).toEqual([[lines[1]], [lines[3]], [lines[5]]]);
    const [last] = articles.slice(-1);
    expect(last).toMatchObject({ source: '일간환경연합', reporters: [{ name: '장민주', email: undefined }], leftOut: [] });
    expect(last?.captions.map(({ credit }) => credit)).toEqual(['연합뉴스']);
    const rest = lines.slice(6).map((line) => line.replace(/^\[.*?기자\]/u, '').replace(/^▲ .*연합뉴스\)/u, ''));
    expect(last === undefined ? [] : textsOf(last)).toEqual(rest.filter((line) => line !== ''));
  });
});

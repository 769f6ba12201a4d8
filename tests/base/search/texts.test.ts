import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, readText } from '../../../src/base/search/characters.ts';
import { readContents, writeContents } from '../../../src/base/search/contents.ts';
import { dayOf, readDays, writeDays } from '../../../src/base/search/days.ts';
import { foldText } from '../../../src/base/search/fold.ts';
import { shardOf, shardOfTerm, shardsOf, shardsOfShard } from '../../../src/base/search/format.ts';
import { runsOf } from '../../../src/base/search/runs.ts';
import { readTexts, writeTexts } from '../../../src/base/search/texts.ts';

const anyText = fc.string({ unit: 'binary' });
/** Any that an article may be dated. */
const anyDay = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('9999-12-31') });
const lineOfText = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' '));

describe('texts as bytes', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = encodeText(text);
        expect(readText(bytes, 0, bytes.length)).toBe(text);
      }),
    );
  });

  it('take about 1.2 bytes a character of Korean news', () => {
    const text = '시는 다음 달부터 항만 시설을 고치고 버스 노선을 늘리기로 했다고 22일 밝혔다.';
    expect(encodeText(text).length).toBeLessThan(1.25 * text.length);
  });

  it('keep all that is shown of an article', () => {
    const names = fc.array(lineOfText.filter((text) => text !== ''), { maxLength: 3 });
    const article = fc.record({ url: lineOfText, title: lineOfText, date: lineOfText, section: lineOfText, tags: names, authors: names, parts: names });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 3 }), (articles) => {
        expect(readTexts(writeTexts(articles))).toEqual(articles);
      }),
    );
  });
});

describe('days', () => {
  it('come back as they were, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (all) => {
        expect(readDays(writeDays(all))).toEqual(all);
      }),
    );
  });

  it('come back as they were before 1970', () => {
    const all = ['1920-04-01', '1969-12-31', '1969-12-31', '1970-01-01', '2026-11-22'].map(dayOf);
    expect(readDays(writeDays(all))).toEqual(all);
  });

  it('take two bytes each where articles of every day follow one another', () => {
    const first = dayOf('1970-01-01');
    expect(writeDays(Array.from({ length: 300 }, (_, index) => first + Math.floor(index / 3)))).toHaveLength(200);
  });

  it('are those of the site’s clock, not of Greenwich', () => {
    expect(dayOf('2026-11-22T00:30:00+09:00')).toBe(dayOf('2026-11-22'));
  });
});

describe('a table of contents', () => {
  it('comes back as it was', () => {
    const name = fc.stringMatching(/^[0-9a-z]{10}$/);
    const shelf = fc.record({ id: name, edition: name, articles: fc.integer({ min: 1, max: 300 }) });
    const days = fc.array(anyDay, { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.record({ shelves: fc.array(shelf, { minLength: 1 }), days }), (contents) => {
        expect(readContents(writeContents(contents))).toEqual(contents);
      }),
    );
  });
});

describe('folding', () => {
  it.each([
    ['ＡＩ　반도체', 'ai 반도체'],
    ['Café São', 'cafe sao'],
    ['한글'.normalize('NFD'), '한글'],
    ['㈜해솔', '(주)해솔'],
    ['й ガ', 'й ガ'],
    ['가\u200b나\u00ad다', '가나다'],
  ])('makes %s into %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('runs', () => {
  it.each([
    ['노동부는, 오늘', ['노동부는', '오늘']],
    ['3.5% 늘어 1,285억', ['3.5%', '늘어', '1,285억']],
    ['r&d·m&a (종합)', ['r&d', 'm&a', '종합']],
    ['끝. 3, 4', ['끝', '3', '4']],
  ])('of %s', (text, runs) => expect(runsOf(text).map((run) => run.text)).toEqual(runs));
});

describe('the shard of a term', () => {
  it('is among those that are read for any prefix of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'binary' }), fc.integer({ min: 2, max: 12 }), (term, shards) => {
        const shard = shardOf(term.charCodeAt(0), term.charCodeAt(1), shards);
        expect(shardsOf(term, shards)).toEqual([shard]);
        expect(shardsOf(term.slice(0, 1), shards)).toContain(shard);
        expect(shard).toBeLessThan(1 << shards);
      }),
    );
  });

  it('is found in whatever number of shards by its number among others', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'binary' }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (term, shards, others) => {
        expect(shardsOfShard(shardOfTerm(term, shards), shards, others)).toContain(shardOfTerm(term, others));
      }),
    );
  });

  it('is made of the one in which its neighbours are', () => {
    expect(shardsOfShard(8, 6, 4)).toEqual(shardsOfShard(11, 6, 4));
    expect(shardsOfShard(8, 6, 5)).toEqual(shardsOfShard(9, 6, 5));
  });
});

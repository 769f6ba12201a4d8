import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/base/search/fold.ts';
import { bodyOf, headOf } from '../../../src/base/search/texts.ts';
import { openLibrary } from '../../../src/client/search/library.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { search, type Order } from '../../../src/client/search/search.ts';
import { withText, type SearchDocument } from '../../../src/outputs/search/document.ts';
import { madePaper, madeWord } from '../../outputs/search/made-papers.ts';
import { makeDocument, makeFiles, serve } from '../../outputs/search/paper.ts';

async function find(documents: readonly SearchDocument[], query: string, order?: Order): Promise<readonly string[]> {
  const library = await openLibrary(serve(makeFiles(documents)));
  const found = await search(library, parseQuery(query), order).next(Number.MAX_SAFE_INTEGER);
  return found.map(({ url }) => url);
}

/** What plain substring search says. */
function holds(document: SearchDocument, word: string): boolean {
  const text = withText(document);
  return [headOf(text), bodyOf(text)].some((part) => foldText(part).includes(foldText(word).replace(/\s+/gu, ' ')));
}

describe('search', () => {
  it('finds exactly the articles in which all words stand, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(madePaper, fc.array(madeWord, { minLength: 1, maxLength: 3 }), async (paper, words) => {
        const found = await find(paper, words.map((word) => `"${word}"`).join(' '));
        const wanted = paper.filter((document) => words.every((word) => holds(document, word)));
        expect(found.toSorted()).toEqual(wanted.map(({ url }) => url).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out exactly the articles in which an excluded word stands', async () => {
    await fc.assert(
      fc.asyncProperty(madePaper, madeWord, madeWord, async (paper, word, excluded) => {
        const found = await find(paper, `"${word}" -"${excluded}"`);
        const wanted = paper.filter((document) => holds(document, word) && !holds(document, excluded));
        expect(found.toSorted()).toEqual(wanted.map(({ url }) => url).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('keeps to sections, tags, authors and days', async () => {
    const filter = fc.constantFrom('section:경제', 'section:"국제 정치"', 'tag:물', 'author:"박 바다"', 'after:2020-01-09', 'before:2020-01-15', 'after:2020');
    const matches: Readonly<Record<string, (document: SearchDocument) => boolean>> = {
      'section:경제': ({ section }) => section === '경제',
      'section:"국제 정치"': ({ section }) => section === '국제 정치',
      'tag:물': ({ tags }) => tags.includes('물'),
      'author:"박 바다"': ({ authors }) => authors.includes('박 바다'),
      'after:2020-01-09': ({ date }) => date.slice(0, 10) >= '2020-01-09',
      'before:2020-01-15': ({ date }) => date.slice(0, 10) < '2020-01-15',
      'after:2020': () => true,
    };
    await fc.assert(
      fc.asyncProperty(madePaper, fc.uniqueArray(filter, { minLength: 1, maxLength: 3 }), async (paper, filters) => {
        const wanted = paper.filter((document) => filters.every((name) => matches[name]?.(document)));
        expect((await find(paper, filters.join(' '))).toSorted()).toEqual(wanted.map(({ url }) => url).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('keeps to days before 1970', async () => {
    const paper = Array.from({ length: 60 }, (_, number) => makeDocument({ url: `/${1920 + number}/`, title: '부두', date: `${1920 + number}-04-01` }));
    const urls = (first: number, last: number): readonly string[] => Array.from({ length: last - first + 1 }, (_, number) => `/${first + number}/`);
    expect((await find(paper, '부두 before:1950')).toSorted()).toEqual(urls(1920, 1949));
    expect((await find(paper, '부두 after:1968 before:1972')).toSorted()).toEqual(urls(1968, 1971));
  });

  it('sorts by newest on demand', async () => {
    await fc.assert(
      fc.asyncProperty(madePaper, madeWord, async (paper, word) => {
        const wanted = paper.filter((document) => holds(document, word)).map(({ url }) => url);
        expect(await find(paper, `"${word}"`, 'newest')).toEqual(wanted.toReversed());
      }),
      { numRuns: 20 },
    );
  });
});

describe('the order of results', () => {
  const dated = (day: string) => `${day}T09:00:00+09:00`;

  it('puts titles before bodies', async () => {
    const paper = [makeDocument({ url: '/title/', title: '기기 반입 금지', date: dated('2026-01-01') }), makeDocument({ url: '/body/', title: '반입 금지', body: '기기', date: dated('2026-11-22') })];
    expect(await find(paper, '기기')).toEqual(['/title/', '/body/']);
  });

  it('puts whole words before parts, and counts a particle as nothing', async () => {
    const paper = [makeDocument({ url: '/whole/', title: '기기가 많다' }), makeDocument({ url: '/start/', title: '기기류 수출' }), makeDocument({ url: '/part/', title: '의료기기 수출' })];
    expect(await find(paper, '기기')).toEqual(['/whole/', '/start/', '/part/']);
  });

  it('puts the newer of two alike first', async () => {
    const paper = [makeDocument({ url: '/old/', title: '기기 수출', date: dated('2020-01-01') }), makeDocument({ url: '/new/', title: '기기 수입', date: dated('2026-01-01') })];
    expect(await find(paper, '기기')).toEqual(['/new/', '/old/']);
  });

  it('puts titles that hold the words together before those that hold them apart', async () => {
    const paper = [makeDocument({ url: '/together/', title: '오늘 말라리아 모기 는다' }), makeDocument({ url: '/swapped/', title: '오늘 모기 말라리아 는다' }), makeDocument({ url: '/apart/', title: '말라리아 오늘 는다 모기' })];
    expect(await find(paper, '말라리아 모기')).toEqual(['/together/', '/swapped/', '/apart/']);
  });

  it('puts titles that say little else first', async () => {
    const paper = [makeDocument({ url: '/only/', title: '협약' }), makeDocument({ url: '/more/', title: '협약 맺은 두 도시' })];
    expect(await find(paper, '협약')).toEqual(['/only/', '/more/']);
  });

  it('leaves newest first as it is, whatever titles say', async () => {
    const paper = [makeDocument({ url: '/only/', title: '협약', date: dated('2020-01-01') }), makeDocument({ url: '/more/', title: '두 도시 협약', date: dated('2026-01-01') })];
    expect(await find(paper, '협약', 'newest')).toEqual(['/more/', '/only/']);
  });
});

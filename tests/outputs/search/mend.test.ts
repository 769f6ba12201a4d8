import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/client/search/library.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { search } from '../../../src/client/search/search.ts';
import { readTexts, writeTexts } from '../../../src/base/search/texts.ts';
import { withText, type SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndex } from '../../../src/outputs/search/index-plan.ts';
import { makeDocument, makeFiles, serve, type Paper } from './paper.ts';
import { createPublisher } from './publisher.ts';

const WORDS = ['노동부', '고용노동부는', '경제성장', '의료기기를', '제주', 'ai', '3.5%', '삼성전자', '협약', '반도체·소재', '물'];

function article(number: number): Paper {
  const word = (nth: number): string => WORDS[(number * 7 + nth * nth * 5) % WORDS.length] ?? '';
  return {
    ...{ url: `/a/${number}/`, title: `${word(1)} ${number}`, body: `${word(2)} ${word(3)} ${number % 100}호` },
    ...{ section: ['경제', '정치'][number % 2] ?? '', tags: [word(4)], authors: [`${number % 9}번 기자`], length: 1_000 },
  };
}

/** So many articles, of which some are other than they usually are. */
function paper(size: number, changes: ReadonlyMap<number, Partial<Paper>> = new Map()): readonly SearchDocument[] {
  return Array.from({ length: size }, (_, number) => makeDocument({ ...article(number), ...changes.get(number) }));
}

const SIZE = 1_000;
const hasHeads = planIndex(paper(SIZE)).segments.some(({ entry }) => entry.headShards !== undefined);

describe('an old article that is mended', () => {
  it('lies here in a segment with an index of heads', () => expect(hasHeads).toBe(true));

  it.each<[string, Partial<Paper>]>([
    ['its title', { title: '새로 지은 제목' }],
    ['a word of its body', { body: '노동부 협약 고침 7호' }],
    ['its section', { section: '국제' }],
    ['its tags and its author', { tags: ['항만', '제주'], authors: ['새 기자'] }],
    ['its date', { date: '2026-11-23T09:00:00+09:00' }],
    ['nothing that the search knows', { length: 1_001 }],
  ])('changes the files that tell of it: %s', (_name, change) => {
    const { publish, files, made } = createPublisher();
    publish(paper(SIZE));
    const mended = paper(SIZE, new Map([[300, change]]));
    publish(mended);
    expect(made().length).toBeLessThan(MOST_FILES);
    expect(files()).toEqual(makeFiles(mended));
  });

  it('needs no texts but those that lie beside it', () => {
    let read = 0;
    const watch = (documents: readonly SearchDocument[]) => documents.map((document): SearchDocument => ({ ...document, readParts: () => ((read += 1), document.readParts()) }));
    const { publish } = createPublisher();
    publish(watch(paper(SIZE)));
    read = 0;
    publish(watch(paper(SIZE, new Map([[300, { title: '새로 지은 제목' }]]))));
    expect(read).toBeLessThan(MOST_TEXTS);
  });

  it('is built with its segment where many are, and not one by one', () => {
    const { publish, made } = createPublisher();
    publish(paper(SIZE));
    publish(paper(SIZE, new Map(Array.from({ length: 100 }, (_, index) => [250 + index, { section: '국제' }]))));
    expect(made().length).toBeGreaterThan(MOST_FILES);
  });

  it('is found by whoever opened the index before', async () => {
    const { publish, files } = createPublisher();
    publish(paper(SIZE));
    const library = await openLibrary((path) => serve(files())(path));
    publish(paper(SIZE, new Map([[300, { title: '새로 지은 제목' }]])));
    const titlesOf = async (query: string): Promise<readonly string[]> => (await search(library, parseQuery(query)).next(SIZE)).map(({ title }) => title);
    expect(await titlesOf('지은')).toEqual(['새로 지은 제목']);
    expect(await titlesOf('301')).toEqual([`${article(301).title ?? ''}`]);
  });
});

describe('what a text file holds', () => {
  const anyText = fc.string({ unit: fc.constantFrom('가', 'a', ' ', '\t', '\n', '\u001f', '\u0000', '\u00a0', '😀') });
  const anyNames = fc.array(anyText, { maxLength: 3 });

  it('is what was indexed, to the letter', () => {
    fc.assert(
      fc.property(fc.record({ title: anyText, section: anyText, tags: anyNames, authors: anyNames }), (names) => {
        const text = withText(makeDocument({ url: '/a/', body: '본문', ...names }));
        expect(readTexts(writeTexts([text]))).toEqual([text]);
      }),
    );
  });
});

describe('whatever is mended, added and lost', () => {
  const change = fc.record({ title: fc.constantFrom(...WORDS), body: fc.constantFrom('', ...WORDS), tags: fc.subarray(WORDS), section: fc.constantFrom('', '경제') }, { requiredKeys: [] });
  const changes = fc.array(fc.tuple(fc.nat({ max: 699 }), change), { maxLength: 40 }).map((all) => new Map<number, Partial<Paper>>(all));
  const steps = fc.array(fc.tuple(changes, fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 4 });

  it.each([['small segments are', 650], ['a segment with an index of heads is', 900]])('the files are those of a clean build, where %s being merged', (_name, usual) => {
    fc.assert(
      fc.property(steps, (all) => {
        const { publish, files } = createPublisher();
        publish(paper(usual));
        for (const [mended, more] of all) publish(paper(usual + more, mended));
        const [last = new Map<number, Partial<Paper>>(), more = 0] = all.at(-1) ?? [];
        expect(files()).toEqual(makeFiles(paper(usual + more, last)));
      }),
      { numRuns: 12 },
    );
  });

  it('a text that somebody changed by hand is not trusted', () => {
    let isChanged = false;
    const { publish, files } = createPublisher((path) => !isChanged || !path.includes('/text-'));
    publish(paper(SIZE));
    isChanged = true;
    const mended = paper(SIZE, new Map([[300, { title: '새로 지은 제목' }]]));
    publish(mended);
    expect(files()).toEqual(makeFiles(mended));
  });
});

/** An article's words lie in some shards of bodies and some of heads; besides them a text, two tables, the words, the manifest. */
const MOST_FILES = 60;
/** Those of a text file, and of small segments. */
const MOST_TEXTS = 400;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/outputs/search/index-plan.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { makeDocument, makeFiles } from './paper.ts';
import { createPublisher } from './publisher.ts';

const WORDS = ['노동부', '고용노동부는', '경제성장', '의료기기를', '제주', 'ai', '3.5%', '삼성전자', '협약', '반도체·소재', '물'];

/** Of the number, whose texts are counted as they are read. */
function article(number: number, title = `${WORDS[(number * 7) % WORDS.length] ?? ''} ${number}`): SearchDocument {
  const word = (nth: number): string => WORDS[(number * 5 + nth * nth * 3) % WORDS.length] ?? '';
  const document = makeDocument({ url: `/a/${number}/`, title, body: `${word(1)} ${word(2)} ${number % 100}호`, section: number % 2 === 0 ? '경제' : '정치', tags: [word(3)], authors: [`${number % 9}번 기자`], length: 1_000 });
  return { ...document, readParts: () => ((textsRead += 1), document.readParts()) };
}

let textsRead = 0;
const SIZE = 2_000;
const paper = Array.from({ length: SIZE }, (_, number) => article(number));
const shardsOf = (paths: readonly string[]): number => paths.filter((path) => /\/(?:head|body)-\d+\.bin$/u.test(path)).length;

describe('a segment from which an old article goes, or into which one comes', () => {
  const hasHeads = planIndex(paper).segments.some(({ entry }) => entry.headShards !== undefined);
  it('has an index of heads here', () => expect(hasHeads).toBe(true));

  it.each<[string, readonly SearchDocument[]]>([
    ['goes', paper.toSpliced(300, 1)],
    ['comes', paper.toSpliced(300, 0, article(5_000, '늦게 온 제목'))],
    ['comes as another goes', paper.toSpliced(120, 1).toSpliced(400, 0, article(5_001))],
    ['moves', paper.toSpliced(120, 1).toSpliced(400, 0, article(120))],
    ['goes where another was mended', paper.toSpliced(300, 1).toSpliced(200, 1, article(200, '고친 제목'))],
  ])('is made from what was published of it, as a clean build makes it: one %s', (_name, documents) => {
    const { publish, files, made } = createPublisher();
    publish(paper);
    textsRead = 0;
    publish(documents);
    expect(shardsOf(made())).toBeGreaterThan(MANY_SHARDS);
    expect(textsRead).toBeLessThan(FEW_TEXTS);
    expect(files()).toEqual(makeFiles(documents));
  });

  it('is built from its texts where most of its articles are others', () => {
    const documents = paper.map((document, number) => (number % 2 === 0 ? document : article(10_000 + number)));
    const { publish, files } = createPublisher();
    publish(paper);
    publish(documents);
    expect(files()).toEqual(makeFiles(documents));
  });

  it.each(['manifest', 'contents', 'head-', 'body-1'])('is built where somebody changed %s by hand', (name) => {
    let isChanged = false;
    const { publish, files } = createPublisher((path) => !isChanged || !path.includes(`/${name}`));
    publish(paper);
    isChanged = true;
    const documents = paper.toSpliced(300, 1);
    publish(documents);
    expect(files()).toEqual(makeFiles(documents));
  });
});

describe('whatever comes and goes', () => {
  const step = fc.record({ place: fc.nat({ max: 600 }), gone: fc.nat({ max: 4 }), come: fc.array(fc.integer({ min: 2_000, max: 2_400 }), { maxLength: 3 }), mended: fc.boolean() });
  const steps = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

  it.each([650, 850, 1_000])('the files are those of a clean build, from %i articles on', (usual) => {
    fc.assert(
      fc.property(steps, (all) => {
        const { publish, files } = createPublisher();
        let documents = paper.slice(0, usual);
        publish(documents);
        for (const changes of all) {
          for (const { place, gone, come, mended } of changes) {
            const known = new Set(documents.map(({ url }) => url));
            const coming = [...new Set(come)].map((number) => article(number)).filter(({ url }) => !known.has(url));
            const others = documents.toSpliced(place, gone, ...coming);
            documents = mended ? others.map((document, at) => (at === place + 50 ? makeDocument({ ...document, title: '고친 제목', body: '고친 본문' }) : document)) : others;
          }
          publish(documents);
        }
        expect(files()).toEqual(makeFiles(documents));
      }),
      { numRuns: 12 },
    );
  });
});

/** Of one segment that is made anew, whole. */
const MANY_SHARDS = 100;
/** Those of two shelves that changed, some 90 each, for their index and for themselves, and of small segments. */
const FEW_TEXTS = 600;

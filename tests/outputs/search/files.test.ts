import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/client/search/library.ts';
import { MANIFEST_PATH, TEXTS_IN_FILE } from '../../../src/base/search/format.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
import { madeDocument, madePaper } from './made-papers.ts';
import { allFiles, makeDocument, makeFiles, serve } from './paper.ts';
import { createPublisher } from './publisher.ts';

const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), document: fc.nat({ max: 400 }).chain((number) => madeDocument(1_000 + number, 41 + number)) }),
  fc.record({ kind: fc.constant('insert' as const), document: fc.nat({ max: 40 }).chain((day) => madeDocument(2_000 + day, day)) }),
  fc.record({ kind: fc.constant('remove' as const), place: fc.nat() }),
  fc.record({ kind: fc.constant('mend' as const), place: fc.nat(), title: fc.constantFrom('고친 제목', '노동부 정정') }),
);

function apply(documents: readonly SearchDocument[], step: typeof change extends fc.Arbitrary<infer C> ? C : never): readonly SearchDocument[] {
  if (step.kind === 'add' || step.kind === 'insert') {
    const others = documents.filter(({ url }) => url !== step.document.url);
    return [...others, step.document].toSorted((a, b) => (a.date + a.url < b.date + b.url ? -1 : 1));
  }
  const place = step.place % Math.max(1, documents.length);
  if (step.kind === 'remove') return documents.toSpliced(place, 1);
  return documents.map((document, index) => (index === place ? makeDocument({ ...document, title: step.title }) : document));
}

describe('the files of the index', () => {
  it('are after any history what a clean build makes', () => {
    fc.assert(
      fc.property(madePaper, fc.array(change, { maxLength: 12 }), (paper, changes) => {
        const { publish, files } = createPublisher();
        let documents = paper;
        publish(documents);
        for (const step of changes) {
          documents = apply(documents, step);
          publish(documents);
        }
        expect(files()).toEqual(makeFiles(documents));
      }),
      { numRuns: 40 },
    );
  });

  it('are the same however often and in whatever order they are made', () => {
    fc.assert(
      fc.property(madePaper, (paper) => {
        const clean = makeFiles(paper);
        for (const { path, make } of allFiles(planIndexFiles(paper)).toReversed()) expect(make()).toEqual(clean.get(path));
      }),
      { numRuns: 10 },
    );
  });

  it('change little with a new article, from the first one on', () => {
    const paper = Array.from({ length: 200 }, (_, number) => makeDocument({ url: `/${number}/`, title: `제목 ${number}`, body: `본문 ${number}` }));
    const { publish } = createPublisher();
    publish([]);
    for (const size of paper.keys()) {
      const made = publish(paper.slice(0, size + 1)).map(({ path }) => path);
      expect(made.length).toBeLessThanOrEqual(5);
      expect(made).toContain(MANIFEST_PATH);
    }
  });

  it('list no words before there is a segment, and words of headlines after', async () => {
    const paper = Array.from({ length: 40 }, (_, number) => makeDocument({ url: `/${number}/`, title: '부두 소식' }));
    const wordsOf = async (size: number): Promise<readonly string[]> => (await openLibrary(serve(makeFiles(paper.slice(0, size))))).readWords();
    for (const size of [0, 1, 5]) expect(await wordsOf(size)).toEqual([]);
    expect(await wordsOf(40)).toEqual(['부두', '소식']);
  });

  it('are never empty', () => {
    fc.assert(
      fc.property(madePaper, (paper) => {
        expect([...makeFiles(paper)].filter(([, bytes]) => bytes.length === 0).map(([path]) => path)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('hold a few texts each', () => {
    const paper = Array.from({ length: 40 }, (_, number) => makeDocument({ url: `/${number}/` }));
    const texts = [...makeFiles(paper).keys()].filter((path) => path.includes('/text-'));
    expect(texts.length).toBeLessThanOrEqual(Math.ceil(40 / TEXTS_IN_FILE) + 4);
  });
});

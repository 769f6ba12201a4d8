import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText } from '../../../src/outputs/search/document.ts';
import { planIndex } from '../../../src/outputs/search/index-plan.ts';
import { buildSegmentFiles } from '../../../src/outputs/search/segment-files.ts';
import { madePaper } from './made-papers.ts';
import { makeDocument, makeFiles } from './paper.ts';

describe('a segment’s files', () => {
  it('are the same when they are built from plain data, as a worker gets it', () => {
    fc.assert(
      fc.property(madePaper, (paper) => {
        const all = makeFiles(paper);
        for (const segment of planIndex(paper).segments) {
          const plain = structuredClone({ ...segment, documents: segment.documents.map(withText) });
          for (const { path, bytes } of buildSegmentFiles(plain)) expect(bytes).toEqual(all.get(path));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are only those that are wanted', () => {
    const paper = Array.from({ length: 60 }, (_, number) => makeDocument({ url: `/${number}/`, body: `본문 ${number}` }));
    const [segment] = planIndex(paper).segments;
    if (segment === undefined) throw new Error('There is no segment.');
    const plain = { ...segment, documents: segment.documents.map(withText) };
    const wanted = buildSegmentFiles(plain).slice(0, 3).map(({ path }) => path);
    expect(buildSegmentFiles(plain, new Set(wanted)).map(({ path }) => path)).toEqual(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/outputs/search/index-plan.ts';
import { planSegment } from '../../../src/outputs/search/segment-files.ts';
import { makeDocument } from './paper.ts';

const ARTICLES = 1_000;

/** The files of a paper's largest segment, which has an index of heads, and how often its articles' texts were read. */
function planned() {
  let read = 0;
  const paper = Array.from({ length: ARTICLES }, (_, number) => {
    const document = makeDocument({ url: `/a/${number}/`, title: `제목 ${number}`, body: `본문 ${number}` });
    return { ...document, readParts: () => ((read += 1), document.readParts()) };
  });
  const [segment] = planIndex(paper).segments.filter(({ entry }) => entry.headShards !== undefined && entry.merging === undefined);
  if (segment === undefined) throw new Error('No segment is so large.');
  return { articles: segment.entry.articles, files: planSegment(segment).flatMap((group) => group.files()), read: () => read };
}

describe('a segment’s files', () => {
  it('need no text before they are made', () => expect(planned().read()).toBe(0));

  it.each([
    ['the shards of its texts', /\/body-\d+\.bin$/u, 1],
    ['the shards of its heads', /\/head-\d+\.bin$/u, 0],
    ['its texts', /\/text-\d+\.bin$/u, 1],
    ['its table of contents', /\/contents\.bin$/u, 0],
  ])('of %s need each text so often, all of them: %s, %i', (_name, kind, times) => {
    const { articles, files, read } = planned();
    const made = files.filter(({ path }) => kind.test(path));
    expect(made).not.toEqual([]);
    for (const round of [1, 2]) {
      for (const { make } of made) make();
      expect(read()).toBe(round * times * articles);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/client/search/library.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { search } from '../../../src/client/search/search.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndex } from '../../../src/outputs/search/index-plan.ts';
import { planSegment } from '../../../src/outputs/search/segment-files.ts';
import type { SegmentPlan } from '../../../src/outputs/search/segment-planner.ts';
import { makeDocument, makeFiles, serve } from './paper.ts';
import { createPublisher } from './publisher.ts';

const WORDS = ['노동부', '고용노동부는', '경제성장', '기기', '의료기기를', '제주', 'ai', '3.5%', '삼성전자', '협약', '반도체·소재', '물'];
const SECTIONS = ['경제', '정치'];

/** Words in an order that differs from article to article. */
const paper: readonly SearchDocument[] = Array.from({ length: 1_000 }, (_, number) => {
  const word = (nth: number): string => WORDS[(number * 7 + nth * nth * 5) % WORDS.length] ?? '';
  return makeDocument({
    ...{ url: `/a/${number}/`, title: `${word(1)} ${number}`, body: `${word(2)} ${word(3)} ${number % 100}호`, length: 1_000 },
    ...{ section: SECTIONS[number % 2] ?? '', tags: [word(4)], authors: [`${number % 9}번 기자`] },
  });
});

const isMerging = ({ entry }: SegmentPlan): boolean => entry.merging !== undefined;

/** Papers of so many articles, in each of which a segment with an index of heads is being merged. */
const sizes = Array.from({ length: paper.length }, (_, size) => size).filter((size) => planIndex(paper.slice(0, size)).segments.some((segment) => isMerging(segment) && segment.entry.headShards !== undefined));
const some = sizes.filter((_, index) => index % Math.ceil(sizes.length / 5) === 0);

describe('a paper of which a large segment is being merged', () => {
  it('is one of those that are looked at here', () => expect(some.length).toBeGreaterThan(2));

  it.each(some)('answers as any other does: %i articles', async (size) => {
    const documents = paper.slice(0, size);
    const library = await openLibrary(serve(makeFiles(documents)));
    for (const query of [...WORDS, '동부', '기', '노', '1', '반도체·', '7호 -물', '노동부 경제', '"고용노동부는 협약"', 'section:경제 기기', 'tag:제주', 'author:"3번 기자" ai']) {
      const found = await search(library, parseQuery(query)).next(size);
      expect([query, found.map(({ url }) => url).toSorted()]).toEqual([query, truth(documents, query)]);
    }
  });

  it.each(some)('merges from the files before it what it would build from texts: %i articles', (size) => {
    const { publish, index } = createPublisher();
    publish(paper.slice(0, size - 1));
    for (const segment of planIndex(paper.slice(0, size)).segments.filter(isMerging)) {
      const shards = { ...segment, role: { kind: 'part' as const } };
      const built = planSegment(shards).flatMap((group) => group.files());
      // Without a document, nothing could be built.
      const merged = planSegment({ ...shards, documents: [] }, index).flatMap((group) => group.files());
      expect(merged.map(({ path, make }) => [path, make()])).toEqual(built.map(({ path, make }) => [path, make()]));
    }
  });
});

describe('an article more', () => {
  // The manifest and four files of segments: what a publish of 25 files counts on.
  it.each([100, 1_000, 20_000])('writes few files and needs few texts, whatever it completes: of %i characters each', (length) => {
    let read = 0;
    const watched = paper.map((document): SearchDocument => ({ ...document, length, readParts: () => ((read += 1), document.readParts()) }));
    const { publish } = createPublisher();
    publish(watched.slice(0, 600));
    for (let size = 601; size <= paper.length; size += 1) {
      read = 0;
      const changes = publish(watched.slice(0, size));
      expect(changes.length).toBeLessThanOrEqual(5);
      expect(read).toBeLessThan(100);
    }
  });
});

function truth(documents: readonly SearchDocument[], text: string): readonly string[] {
  const { words, excluded, fields } = parseQuery(text);
  const holds = (document: SearchDocument, word: string): boolean => [document.title, ...document.readParts(), ...document.tags, ...document.authors].some((part) => part.includes(word));
  const answers = documents.filter((document) => {
    const values = { section: [document.section], tag: document.tags, author: document.authors };
    return words.every((word) => holds(document, word.text)) && !excluded.some((word) => holds(document, word.text)) && fields.every(({ field, value }) => values[field].includes(value));
  });
  return answers.map(({ url }) => url).toSorted();
}

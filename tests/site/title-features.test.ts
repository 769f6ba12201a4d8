import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTitleSearch, featuresOfTitle } from '../../src/site/title-features.ts';

test.each([
  ['항만공사가', ['항만', '만공', '공사', '사가']],
  ['항구 가는 길', ['항구', '가는']],
  ['尹·與', ['尹', '與']],
  ['AI스피커 Café', ['ai', '스피', '피커', 'café']],
  ['30대 2명, 2026년 7.1 지진', ['2026', '7.1', '지진']],
  ['…', []],
])('%s', (title, features) => {
  expect([...featuresOfTitle(title)]).toEqual(features);
});

test('the features of plain titles, which are found by hand, are those that the pattern finds', () => {
  const pieces = fc.constantFrom('부두', '항만공사', '가', 'AI', 'b', '7', '30', '2026', '.', ',', ' ', '…', '·', '“', '%', '→');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
      const title = words.join('');
      // A sign that is not plain and means nothing either.
      expect([...featuresOfTitle(title)]).toEqual([...featuresOfTitle(`${title} ※`)]);
    }),
    { numRuns: 1000 },
  );
});

test('looking for some features finds exactly those of them that a title has', () => {
  const pieces = fc.constantFrom('부두', '항만', '공사', '가', 'AI', 'Ai', 'b', 'é', 'ＡＩ', '與', '7', '30', '2026', '.', '...', ',', ' ', '…', '·', '“', '%', '→', '※');
  const titles = fc.array(pieces, { maxLength: 8 }).map((words) => words.join(''));
  let found = 0;
  fc.assert(
    fc.property(titles, titles, (wanted, title) => {
      const features = featuresOfTitle(wanted);
      const shared = [...featuresOfTitle(title)].filter((feature) => features.has(feature));
      if (shared.length > 0) found += 1;
      expect([...createTitleSearch(features)(title)].toSorted()).toEqual(shared.toSorted());
    }),
    { numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(500);
});

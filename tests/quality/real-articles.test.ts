import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseArticles, type RealArticle } from './real-articles.ts';

const article = fc.record({ name: fc.stringMatching(/^20[0-9]{2}-[a-z]{3}$/), text: fc.constantFrom('짧은 글', '<table>', '## 제목', '글'.repeat(4000)) });
const articles = fc.uniqueArray<RealArticle, string>(article, { selector: ({ name }) => name, maxLength: 60 });

test('as many as asked for or all there are, whatever their order, the oldest first', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 40 }), (all, count) => {
      const chosen = chooseArticles(all, count);
      expect(chosen).toHaveLength(Math.min(count, all.length));
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chooseArticles(all.toReversed(), count)).toEqual(chosen);
      expect(chosen.map(({ name }) => name)).toEqual(chosen.map(({ name }) => name).toSorted());
    }),
  );
});

test('every shape is there, however rare', () => {
  const plain = Array.from({ length: 500 }, (_, index) => ({ name: `2024-${String(index).padStart(3, '0')}`, text: '글'.repeat(1000) }));
  const table = { name: '2024-600', text: '---\ntitle: 표\n---\n<table></table>' };
  expect(chooseArticles([...plain, table], 50)).toContain(table);
});

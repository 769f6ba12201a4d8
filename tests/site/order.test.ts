import { expect, it } from 'vitest';
import { seniorsFirst } from '../../src/site/order.ts';
import { makeArticle } from '../support/make-articles.ts';

it('an article that has only a day chooses its address after those of its day that have a time', () => {
  const day = Date.parse('2026-11-22T00:00:00+09:00');
  const articles = [
    makeArticle({ id: 'day.md', date: { ms: day, iso: '2026-11-22' } }),
    makeArticle({ id: 'morning.md', date: { ms: day + 9 * 3_600_000, iso: '2026-11-22T09:00:00+09:00' } }),
    makeArticle({ id: 'next.md', date: { ms: day + 33 * 3_600_000, iso: '2026-11-23T09:00:00+09:00' } }),
    makeArticle({ id: 'before.md', date: { ms: day - 86_400_000, iso: '2026-11-21' } }),
  ];
  expect(seniorsFirst(articles).map(({ id }) => id)).toEqual(['before.md', 'morning.md', 'day.md', 'next.md']);
});

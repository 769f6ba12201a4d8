import { expect, it } from 'vitest';
import { isPublished, withheldFor } from '../../src/article/publishing.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');
const usual = { now: NOW, drafts: false, future: false };
const at = (ms: number, more: object = {}) => makeArticle({ id: 'a.md', date: momentAt(ms), ...more });

it('publishes what is neither a draft nor ahead of its time', () => expect(isPublished(at(NOW), usual)).toBe(true));

it('keeps drafts back until they are asked for', () => {
  for (const draft of [at(NOW, { draft: true }), at(NOW, { published: false })]) {
    expect(withheldFor(draft, usual)).toBe('draft');
    expect(isPublished(draft, { ...usual, drafts: true })).toBe(true);
  }
});

it('keeps an embargo until its moment', () => {
  expect(withheldFor(at(NOW + 1000), usual)).toBe('future');
  expect(isPublished(at(NOW + 1000), { ...usual, now: NOW + 1000 })).toBe(true);
  expect(isPublished(at(NOW + 1000), { ...usual, future: true })).toBe(true);
});

it('keeps a draft of the future back for both reasons', () => {
  const both = at(NOW + 1000, { draft: true });
  expect(withheldFor(both, { ...usual, future: true })).toBe('draft');
  expect(withheldFor(both, { ...usual, drafts: true })).toBe('future');
});

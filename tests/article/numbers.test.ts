import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { addressOf, frameOf, headOf, printOf } from '../../src/article/numbers.ts';
import { makeArticle } from '../support/make-articles.ts';

const plain = makeArticle({ id: 'a.md', title: '항구', categories: ['경제'], tags: ['부두'], bylines: [{ kind: 'author', id: 'kim' }], series: '바다', language: 'en' });

/** Every other value of what others take from it. */
const CHANGES: Readonly<Record<string, Partial<Article>>> = {
  id: { id: `${plain.id}x` },
  address: { permalink: '/elsewhere/' },
  title: { title: '항구 2' },
  date: { date: { ...plain.date, iso: '2001-01-01' } },
  language: { language: 'ja' },
  'no language': { language: undefined },
  section: { categories: ['사회'] },
  'another section beside it': { categories: ['경제', '사회'] },
  tags: { tags: [] },
  'tag and section exchanged': { categories: ['부두'], tags: ['경제'] },
  byline: { bylines: [{ kind: 'author', id: 'lee' }] },
  series: { series: '산' },
  'no series': { series: undefined },
};

describe('the head of an article', () => {
  it.each(Object.entries(CHANGES))('is another one with another %s', (_, change) => {
    expect(headOf({ ...plain, ...change })).not.toBe(headOf(plain));
    expect(frameOf({ ...plain, ...change }) === frameOf(plain)).toBe(change.title !== undefined);
  });

  it('is the same with another body, excerpt, deck, picture or update', () => {
    const mended = { ...plain, digest: 'other', excerpt: '다른 요약', featureText: '다른 부제', body: { ...plain.body, digest: 'other' }, updated: plain.date };
    expect(headOf(mended)).toBe(headOf(plain));
  });

  it('tells names in any lists apart', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 3 });
    fc.assert(
      fc.property(names, names, names, names, (categories, tags, otherCategories, otherTags) => {
        const isSame = JSON.stringify([categories, tags]) === JSON.stringify([otherCategories, otherTags]);
        expect(headOf({ ...plain, categories, tags }) === headOf({ ...plain, categories: otherCategories, tags: otherTags })).toBe(isSame);
      }),
    );
  });
});

describe('the numbers of an article', () => {
  it('are those that were kept, where they were', () => {
    const kept = { ...plain, head: 7, print: 8, address: 9, frame: 10 };
    expect([headOf(kept), printOf(kept), addressOf(kept), frameOf(kept)]).toEqual([7, 8, 9, 10]);
  });

  it('go with its file and with its address', () => {
    expect([printOf({ ...plain, digest: 'other' }), addressOf({ ...plain, digest: 'other' })]).toEqual([expect.any(Number), addressOf(plain)]);
    expect(printOf({ ...plain, digest: 'other' })).not.toBe(printOf(plain));
    expect(addressOf({ ...plain, permalink: '/elsewhere/' })).not.toBe(addressOf(plain));
  });
});

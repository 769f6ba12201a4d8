import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTerm } from '../../src/article/near-term.ts';

const SECTIONS = ['정치', '경제', '사회', '스포츠', '오피니언', 'Politics'];

describe('the term that another one was meant to be', () => {
  it.each([
    ['경재', '경제'],
    ['정지', '정치'],
    ['오피니온', '오피니언'],
    ['스포스', '스포츠'],
    ['Poltics', 'Politics'],
    ['사진', undefined],
    ['경기', undefined],
    ['날씨', undefined],
    ['과학', undefined],
  ])('of %s is %s', (name, nearest) => expect(nearestTerm(name, SECTIONS)).toBe(nearest));

  it('is none for a known one, however it is stored', () => {
    fc.assert(fc.property(fc.constantFrom(...SECTIONS), fc.constantFrom('NFC', 'NFD'), (name, form) => {
      expect(nearestTerm(` ${name.toUpperCase().normalize(form)} `, SECTIONS)).toBeUndefined();
    }));
  });

  it('is none where nothing is known', () => expect(nearestTerm('경제', [])).toBeUndefined());
});

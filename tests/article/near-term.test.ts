import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../src/article/near-term.ts';

const SECTIONS = ['정치', '경제', '사회', '스포츠', '오피니언', 'Politics'];
const nearestTerm = createTermFinder(SECTIONS);

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
  ])('of %s is %s', (name, nearest) => expect(nearestTerm(name)).toBe(nearest));

  it('is none for a known one, however it is stored', () => {
    fc.assert(fc.property(fc.constantFrom(...SECTIONS), fc.constantFrom('NFC', 'NFD'), (name, form) => {
      expect(nearestTerm(` ${name.toUpperCase().normalize(form)} `)).toBeUndefined();
    }));
  });

  it('is one that a single slip has made of it', () => {
    const letter = fc.constantFrom(...'ㄱㅏㅎabc가힣1 ');
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), fc.nat(), fc.option(letter), fc.boolean(), (term, at, added, isReplaced) => {
        const place = at % (term.length + 1);
        const slipped = term.slice(0, place) + (added ?? '') + term.slice(place + (isReplaced ? 1 : 0));
        const away = distance(slipped.trim().normalize('NFD').toLowerCase(), term.normalize('NFD').toLowerCase());
        if (away === 1) expect(nearestTerm(slipped)).toBe(term);
      }),
    );
  });

  it('is none where nothing is known', () => expect(createTermFinder([])('경제')).toBeUndefined());
});

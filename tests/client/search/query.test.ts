import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/base/search/days.ts';
import { isEmpty, parseQuery } from '../../../src/client/search/query.ts';

const wordsOf = (query: string) => parseQuery(query).words.map(({ text }) => text);

describe('a query', () => {
  it('is its words, folded', () => {
    expect(wordsOf('  ＡＩ 반도체  Café ')).toEqual(['ai', '반도체', 'cafe']);
  });

  it('keeps quoted words together, in whatever quotes', () => {
    expect(wordsOf('"구도심 재생" “공공 의료')).toEqual(['구도심 재생', '공공 의료']);
  });

  it('knows what to leave out', () => {
    const { words, excluded } = parseQuery('버스 -마을버스 -"심야 버스"');
    expect([words, excluded].map((all) => all.map(({ text }) => text))).toEqual([['버스'], ['마을버스', '심야 버스']]);
  });

  it('knows sections, tags and authors, in Korean too', () => {
    expect(parseQuery('section:경제 태그:물가 기자:"박 바다"').fields).toEqual([
      { field: 'section', value: '경제' },
      { field: 'tag', value: '물가' },
      { field: 'author', value: '박 바다' },
    ]);
  });

  it('knows days, months and years', () => {
    const { after, before } = parseQuery('after:2026-10 before:2027');
    expect([after, before]).toEqual([dayOf('2026-10-01'), dayOf('2027-01-01')]);
  });

  it('takes what only looks like a filter for words', () => {
    expect(wordsOf('after:내일 시간 10:30')).toEqual(['after:내일', '시간', '10:30']);
  });

  it.each(['', '  ', '"" -', '!?', '-버스'])('of %j asks for nothing', (text) => {
    expect(isEmpty(parseQuery(text))).toBe(true);
  });

  it('is certain of words that lie in one run, and of no others', () => {
    expect(parseQuery('노동부 3.5% r&d "한 해" ai·로봇 가나다라마바사아자차카타파하거너더').words.map(({ exact }) => exact)).toEqual([true, true, true, false, false, false]);
  });
});

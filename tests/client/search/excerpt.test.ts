import { describe, expect, it } from 'vitest';
import { choosePassage, markWords, type Span } from '../../../src/client/search/excerpt.ts';
import { parseQuery } from '../../../src/client/search/query.ts';

const shown = (spans: readonly Span[]): string => spans.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const passageOf = (parts: readonly string[], query: string): string =>
  shown(choosePassage({ url: '/', title: '', date: '', section: '', tags: [], authors: [], parts }, parseQuery(query)));

describe('marks', () => {
  it('stand on the text as it is written, not as it is compared', () => {
    expect(shown(markWords('ＡＩ 시대의 Café, 고용노동부가', parseQuery('ai cafe 노동부')))).toBe('[ＡＩ] 시대의 [Café], 고용[노동부]가');
  });

  it('never overlap', () => {
    expect(shown(markWords('노동부 노동', parseQuery('노동 노동부')))).toBe('[노동부] [노동]');
  });

  it('leave a text without the words as it is', () => {
    expect(shown(markWords('항만', parseQuery('버스')))).toBe('항만');
  });
});

describe('the passage', () => {
  const filler = '바다가 보이는 언덕 위에 도서관이 섰다. '.repeat(10);

  it('shows the word where it stands, cut between words', () => {
    const passage = passageOf(['짧은 요약', `${filler}버스 노선이 바뀐다. ${filler}`], '버스');
    expect(passage).toMatch(/^….*\[버스\] 노선이 바뀐다\..*…$/u);
    expect(passage.length).toBeLessThan(200);
  });

  it('is the one that holds most of the words', () => {
    expect(passageOf([`버스가 왔다. ${filler} 버스와 지하철이 섰다.`], '버스 지하철')).toContain('[버스]와 [지하철]이');
  });

  it('is the beginning where only the title holds them', () => {
    expect(passageOf(['첫 문장이다. 다음 문장이다.'], '버스')).toBe('첫 문장이다. 다음 문장이다.');
  });
});

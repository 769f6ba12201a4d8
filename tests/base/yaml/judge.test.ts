import { describe, expect, it } from 'vitest';
import { judgeValue } from '../../../src/base/yaml/judge.ts';

const judge = (value: string, ...anchors: string[]): string | undefined => {
  const verdict = judgeValue(value, new Set(anchors));
  return verdict === undefined ? undefined : `${verdict.code.slice(-3)} ${verdict.at} ${verdict.readable}${verdict.certain ? '' : ' ?'}`;
};

describe('a value that can be read', () => {
  it.each(['', '해솔항 크레인', '[항만, 노동]', '{ src: /a.png }', '"가" # 메모', "'it''s'", '10:30', 'https://haesol.example/', '-5도', '50% 할인', '가#나'])('%j is left alone', (value) =>
    expect(judge(value)).toBeUndefined(),
  );
});

describe('a value that cannot', () => {
  it.each([
    ['[단독] 크레인', 'Y01 0 "[단독] 크레인"'],
    ['[가] "나"', "Y01 0 '[가] \"나\"'"],
    ['[경제], [사회]', 'Y01 0 "[경제], [사회]" ?'],
    ['[가, 나] 다', 'Y01 0 "[가, 나] 다" ?'],
    ['{src: /a.png} 사진', 'Y01 0 "{src: /a.png} 사진" ?'],
    ['{속보} 크레인', 'Y01 0 "{속보} 크레인"'],
    ['"가" 나 "다"', "Y02 2 '\"가\" 나 \"다\"'"],
    ['"가 "나" 다"', "Y02 3 '가 \"나\" 다'"],
    ["'가' 나", "Y02 2 \"'가' 나\""],
    ['"가": 나', "Y02 2 '\"가\": 나'"],
    ['가: 나: 다', 'Y03 1 "가: 나: 다"'],
    ['가:', 'Y03 1 "가:"'],
    ['*별', 'Y04 0 "*별"'],
    ['&가 나', 'Y04 0 "&가 나"'],
    ['!긴급', 'Y04 0 "!긴급"'],
    ['- 가', 'Y04 0 "- 가"'],
    ['{% 가 %}', 'Y04 0 "{% 가 %}"'],
    ['[#가, 나, "다, 라"]', 'Y05 1 ["#가", 나, "다, 라"]'],
    ['[@가, *나]', 'Y05 1 ["@가", "*나"]'],
    ['"가', 'Y14 0 "가"'],
    ["'가", "Y14 0 '가'"],
    ['"C:\\가"', "Y15 3 'C:\\가'"],
    ['[가, 나', 'Y20 0 "[가, 나" ?'],
  ])('%s', (value, verdict) => expect(judge(value)).toBe(verdict));
});

describe('what was meant as YAML', () => {
  it('is not taken for text: anchors that are used, and tags of types', () => {
    expect([judge('*photo', 'photo'), judge('&photo /a.png', 'photo'), judge('!!str 가'), judge('!ruby/object:Foo 가')]).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('is left to the parser where the cause is not certain', () => expect(judge('{ src: @a }')).toBeUndefined());
});

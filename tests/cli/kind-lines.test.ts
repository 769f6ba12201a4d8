import { describe, expect, it } from 'vitest';
import { createProblem, type Problem } from '../../src/base/problem.ts';
import { kindLines } from '../../src/cli/kind-lines.ts';

const problems = (code: Problem['code'], count: number, params: Problem['params']): Problem[] =>
  Array.from({ length: count }, (_, line) => createProblem(code, { file: 'a.md', position: { line: line + 1, column: 1 }, params }));

describe('the kinds of many problems', () => {
  it('are told by their number, with the first of each as an example', () => {
    const many = [...problems('SOKBO-B09', 2, { length: 83, limit: 60 }), ...problems('SOKBO-B03', 1200, { host: 'other.example' })];
    expect(kindLines(many, 'ko')).toEqual(['1,200  SOKBO-B03  그림을 다른 사이트(other.example)에서 바로 가져옵니다.', '    2  SOKBO-B09  제목이 목록에 보이기에는 깁니다(83자).']);
  });

  it('fit on a line', () => {
    const [line = ''] = kindLines(problems('SOKBO-B01', 40, { src: `https://other.example/${'a'.repeat(150)}` }), 'en');
    expect(line.length).toBeLessThan(90);
    expect(line).toMatch(/…$/u);
  });

  it('are not told of a few', () => expect(kindLines(problems('SOKBO-B09', 30, {}), 'ko')).toEqual([]));
});

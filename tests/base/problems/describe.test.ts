import { describe, expect, it } from 'vitest';
import { createProblem, type ProblemDetails } from '../../../src/base/problem.ts';
import { catalogue, type ProblemCode } from '../../../src/base/problems/catalogue.ts';
import { describeProblem, problemMessage } from '../../../src/base/problems/describe.ts';
import { displayWidth } from '../../../src/base/text.ts';

function described(code: ProblemCode, details: Partial<ProblemDetails>, language: 'ko' | 'en' = 'ko'): string[] {
  return describeProblem(createProblem(code, { file: 'content/articles/a.md', ...details }), language).split('\n');
}

const bracket = {
  position: { line: 2, column: 12 },
  text: 'title: 해솔시 [단독] 제목',
  params: { character: '[' },
  mended: 'title: "해솔시 [단독] 제목"',
};

it('gives place, code, fault, line, remedy and the line as it should read', () => {
  expect(described('SOKBO-Y01', bracket, 'en')).toEqual([
    'content/articles/a.md:2:12  SOKBO-Y01  The value begins with the bracket [ and is taken for a list, but text follows the bracket.',
    '    title: 해솔시 [단독] 제목',
    '                  ^',
    '  → Put the whole value in quotes.',
    '    title: "해솔시 [단독] 제목"',
  ]);
});

it('puts the caret under its column, Hangul being two cells wide', () => {
  const [, line = '', caret = ''] = described('SOKBO-Y01', bracket);
  expect(displayWidth(line.slice(0, line.indexOf('[')))).toBe(caret.indexOf('^'));
});

it('cuts a long line around its fault', () => {
  const text = `excerpt: ${'가나다 '.repeat(100)}: ${'라마바 '.repeat(100)}`;
  const [, line = '', caret = ''] = described('SOKBO-Y03', { text, position: { line: 4, column: text.indexOf(': 라') + 1 } });
  expect(displayWidth(line)).toBeLessThanOrEqual(102);
  expect(line).toMatch(/^ {4}….*….$|^ {4}….*…$/u);
  expect(displayWidth(line.slice(0, line.indexOf(': 라')))).toBe(caret.indexOf('^'));
});

it('lets nothing in a file steer the terminal', () => {
  const text = describeProblem(createProblem('SOKBO-F15', { file: 'a\u001b[2J.md', text: 'x\u001b[31m\tb', params: { field: 'draft', value: '\u0007\u202e' }, mended: '\u009b' }), 'ko');
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
});

it('chooses the particle that fits a Korean word, and gives both after others', () => {
  const message = (item: string): string => problemMessage(createProblem('SOKBO-Y05', { file: 'a.md', params: { item } }), 'ko');
  expect(message('#항만')).toContain('#항만은 ');
  expect(message('#바다')).toContain('#바다는 ');
  expect(message('@x')).toContain('@x은(는) ');
});

it('leaves a value that was not given as its placeholder', () => expect(described('SOKBO-F15', {})[0]).toContain("'{value}'"));

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('%s says the same of the same values in both languages', (_, { ko, en }) => {
    const names = (sentence: string): string[] => [...new Set(Array.from(sentence.matchAll(/\{(\w+)/gu), ([, name = '']) => name))].sort();
    expect(names(`${ko.what} ${ko.remedy}`)).toEqual(names(`${en.what} ${en.remedy}`));
    for (const sentence of [ko.what, ko.remedy, en.what, en.remedy]) expect(sentence).toMatch(/[.?}]$/u);
  });
});

/** Common front matter is read without the library; what comes of it must be what the library reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/base/yaml/plain.ts';
import { parseNodes } from '../../../src/base/yaml/readable.ts';
import { readTree } from '../../../src/base/yaml/tree.ts';

const RUNS = Number(process.env['SOKBO_RUNS'] ?? 500);

/** The data, and whether the library found anything to say of it. */
function asTheLibraryReads(source: string): { readonly value: unknown; readonly isFlawless: boolean } {
  const document = parseNodes(source, 'failsafe');
  const { value, faults } = readTree(document, source, '');
  return { value, isFlawless: document.errors.length === 0 && document.warnings.length === 0 && faults.length === 0 };
}

const sign = fc.constantFrom(...' :#-\'"[]{},>|&*!%@`?~\\\t\u00a0\u2028\ufeff\r', '가', '。', '\u0085', ': ', ' #', '  ', 'a:b', '<<', '2026-11-22 09:00');
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom('항구가', '열렸다', 'Port', '(종합)', '50%', '“안녕”', '<b>', '9:00'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.oneof(sign, fc.string({ maxLength: 3 })), { maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', 'null', '~', 'true', '---', '...', '- a', "it's", '"a" b') },
);
const quoted = fc.tuple(fc.constantFrom('"', "'"), text).map(([quote, inside]) => quote + inside + quote);
const scalar = fc.oneof({ weight: 3, arbitrary: text }, quoted);
const indent = fc.constantFrom('  ', '  ', '  ', '', ' ', '    ');
const items = fc.array(fc.tuple(indent, scalar), { maxLength: 3 }).map((list) => list.map(([space, item]) => `\n${space}- ${item}`).join(''));
const block = fc
  .tuple(fc.constantFrom('>', '|', '>-', '> '), fc.array(fc.oneof({ weight: 4, arbitrary: fc.tuple(indent, text) }, fc.constant(['', ''] as const)), { maxLength: 4 }))
  .map(([header, lines]) => ` ${header}${lines.map(([space, line]) => `\n${space}${line}`).join('')}`);
const inline = fc.array(scalar, { maxLength: 3 }).map((list) => ` [${list.join(', ')}]`);
const value = fc.oneof({ weight: 3, arbitrary: scalar.map((written) => ` ${written}`) }, items, block, inline);
const key = fc.constantFrom('title', 'tags', 'image', 'feature_text', 'Draft', 'constructor', '__proto__', 'prototype', '제목', 'a b', 'null');
const header = fc
  .tuple(fc.constantFrom('\n', '\n', '', '\n\n'), fc.array(fc.tuple(key, value), { maxLength: 4 }), fc.constantFrom('', '', '\n', '\n\n', ' '))
  .map(([start, entries, end]) => start + entries.map(([name, written]) => `${name}:${written}`).join('\n') + end);

describe('front matter', () => {
  it('of any kind is read as the library reads it, or left to it', () => {
    fc.assert(
      fc.property(header, (source) => {
        const plain = readPlainYaml(source);
        fc.pre(plain !== undefined);
        expect({ value: plain, isFlawless: true }).toEqual(asTheLibraryReads(source));
      }),
      { numRuns: 4 * RUNS },
    );
  });

  it.each([
    ['\ntitle: 항구가 다시 열렸다', { title: '항구가 다시 열렸다' }],
    ["\ntitle: \"항구\"\nimage: '/assets/a.jpg'\ndate: 2026-11-22 09:00", { title: '항구', image: '/assets/a.jpg', date: '2026-11-22 09:00' }],
    ['\ntags:\n  - 항구\n  - 배\ncategories: [정치, 경제]', { tags: ['항구', '배'], categories: ['정치', '경제'] }],
    ['\nexcerpt: >\n  첫 줄\n  둘째 줄\n\n  다음 문단\n\ntitle: 항구', { excerpt: '첫 줄 둘째 줄\n다음 문단\n', title: '항구' }],
    ['\nfeature_text: |\n  첫 줄\n  둘째 줄', { feature_text: '첫 줄\n둘째 줄\n' }],
    ['\ntitle:\ndraft: null', { title: '', draft: '' }],
  ])('%j is read without the library', (source, data) => {
    expect(readPlainYaml(source)).toEqual(data);
  });

  it.each(['', '\ntitle: "a\\n"', '\ntitle: a: b', '\ntitle: a #b', '\ntitle: &a b', '\n- a', '\n__proto__: a', '\nconstructor: a', '\na: b\na: c', '\ntitle: a\n  b', '\ntitle: a\tb'])(
    '%j is left to the library',
    (source) => {
      expect(readPlainYaml(source)).toBeUndefined();
    },
  );
});

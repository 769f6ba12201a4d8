import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFieldsSchema } from '../../src/article/schema.ts';
import { createMomentParser } from '../../src/base/moments.ts';
import { FIELD_NAMES } from '../../src/base/yaml/field-names.ts';
import { parseYaml, yamlText } from '../../src/base/yaml.ts';

/** Faults in short: `SOKBO-Y01 2:8`. */
function faultsOf(source: string): string[] {
  return parseYaml(source).faults.map(({ code, position }) => `${code} ${position.line}:${position.column}`);
}

describe('what is read', () => {
  it('leaves every scalar as the text that was written', () => {
    const { value, faults } = parseYaml('phone: 010\nversion: 1.10\nanswer: yes\ndate: 2026-11-22\nquoted: "a: b"\n');
    expect(value).toEqual({ phone: '010', version: '1.10', answer: 'yes', date: '2026-11-22', quoted: 'a: b' });
    expect(faults).toEqual([]);
  });

  it('takes an unquoted null for nothing, a quoted one for a text', () => {
    expect(parseYaml('a:\nb: ~\nc: null\nd: "null"').value).toEqual({ a: '', b: '', c: '', d: 'null' });
  });

  it('reads numbers and flags where it is asked to', () => {
    expect(parseYaml('n: 1\nb: true\ne:', { schema: 'core' }).value).toEqual({ n: 1, b: true, e: null });
  });

  it('reads nothing, or comments alone, as an empty map', () => {
    expect(parseYaml('')).toMatchObject({ value: {}, faults: [] });
    expect(parseYaml('# later\n')).toMatchObject({ value: {}, faults: [] });
  });

  it('takes a list at the root only where it is asked to', () => {
    expect(faultsOf('- 1\n- 2')).toEqual(['SOKBO-Y22 1:1']);
    expect(parseYaml('- 1\n- 2', { root: 'any', schema: 'core' })).toMatchObject({ value: [1, 2], faults: [] });
  });
});

describe('a key without a space after its colon', () => {
  it('is told where the value holds another colon, too', () => {
    const { value, faults } = parseYaml('title:해솔항 : 착공\nexcerpt：한 해 만 : #1\nauthor: 김바다');
    expect(value).toEqual({ title: '해솔항 : 착공', excerpt: '한 해 만 : #1', author: '김바다' });
    expect(faults.map(({ code, position, mended }) => [code, position, mended])).toEqual([
      ['SOKBO-Y13', { line: 1, column: 6 }, 'title: "해솔항 : 착공"'],
      ['SOKBO-Y13', { line: 2, column: 8 }, 'excerpt: "한 해 만 : #1"'],
    ]);
  });

  it.each([
    ['draft:true : 확인 뒤', '1:6 draft: "true : 확인 뒤"'],
    ['image:/assets/a.svg', '1:6 image: /assets/a.svg'],
    ['image:/assets/a.svg : 가', '1:6 image: "/assets/a.svg : 가"'],
    ['image:\n  src: /a.svg\n  caption:설명 : 가', '3:10   caption: "설명 : 가"'],
    ['image:\n  src: /a.svg\n  alt:설명', '3:6   alt: 설명'],
    ['image: { src: /a.svg, alt:설명 }', '1:23'],
  ])('is told of %j', (source, told) => {
    const [fault, ...others] = parseYaml(source).faults;
    expect(`${fault?.position.line}:${fault?.position.column} ${fault?.mended ?? ''}`.trimEnd()).toBe(told);
    expect(fault?.code).toBe('SOKBO-Y13');
    expect(others).toEqual([]);
  });

  it('is not mended for certain where items of a list stand below, or a bracket is not closed', () => {
    for (const source of ['tags: - 가 : 다', 'redirect_from: - /old/a/', 'tags: 가 : 나\n  • 다', 'title:\ndraft=true', 'title: |\n  해솔\ndraft=true', 'tags:[가, 나', 'tags: [가]\n  - 나', 'tags:가\n  - 다 : 라', 'categories: 경제 : 사회\n  - 문화']) {
      expect(parseYaml(source).faults.some(({ mended }) => mended === undefined)).toBe(true);
    }
  });

  it('suggests no line by the columns of another', () => {
    expect(parseYaml('excerpt:가 나다 #1 메모').faults.map(({ code, mended }) => [code, mended])).toEqual([['SOKBO-Y13', 'excerpt: 가 나다 #1 메모'], ['SOKBO-Y11', undefined]]);
  });

  it.each(['og:title: 착공', '"title:해솔항": 착공', '해솔항：착공: 내년', 'og:image:url: https://haesol.example/a.png', 'naver:site: x', 'title:en: Port', 'image:width: 1200', 'tel:+82-2: x', 'meta:\n  mailto:a@b.example: 김', 'list:\n  - a: 1\n  - b:c: 2', 'urn:isbn:123: 착공', 'https://haesol.example: 착공'])('is not meant by %j', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

it('names whose values may be glued to them are those of an article', () => {
  const schema = createFieldsSchema({ parseMoment: createMomentParser('Asia/Seoul'), authorIds: [] });
  expect([...FIELD_NAMES].sort()).toEqual(Object.keys(schema.shape).sort());
});

describe('where it stands', () => {
  const yaml = parseYaml('title: 제목\nimage:\n  src: /a.png\ntags:\n  - 항만\n  - 노동\nempty:\n', { firstLine: 2 });

  it('finds values, items and keys', () => {
    expect(yaml.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(yaml.locate(['image', 'src'])).toEqual({ line: 4, column: 8 });
    expect(yaml.locate(['image', 'src'], 'key')).toEqual({ line: 4, column: 3 });
    expect(yaml.locate(['tags', 1])).toEqual({ line: 7, column: 5 });
  });

  it('points at the key of an empty value, and at the last part of a path that exists', () => {
    expect(yaml.locate(['empty'])).toEqual({ line: 8, column: 1 });
    expect(yaml.locate(['image', 'alt'])).toEqual({ line: 4, column: 3 });
  });

  it('gives a line with another value or key', () => {
    expect(yaml.lineWith(['tags', 1], '임금')).toBe('  - 임금');
    expect(yaml.lineWith(['title'], 'headline', 'key')).toBe('headline: 제목');
    expect(yaml.lineWith(['empty'], 'full')).toBe('empty: full');
    expect(yaml.lineWith(['tags'], 'none')).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each([
    ['a: &x 1\nb: *x', ['SOKBO-Y06 1:4', 'SOKBO-Y06 2:4']],
    ['a: !!python/none x', ['SOKBO-Y07 1:4']],
    ['<<: { a: b }', ['SOKBO-Y08 1:1']],
    ['a: 1\na: 2', ['SOKBO-Y09 2:1']],
    ['a:\n  - { constructor: x }', ['SOKBO-Y10 2:7']],
    [`a: ${'['.repeat(40)}${']'.repeat(40)}`, ['SOKBO-Y17 1:35']],
  ])('%j', (source, faults) => expect(faultsOf(source)).toEqual(faults));

  it('builds no object that knows more than was written', () => {
    const { value } = parseYaml('__proto__: { admin: true }\na: { prototype: x, b: c }');
    expect(value).toEqual({ a: { b: 'c' } });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('one bad line', () => {
  const { value, faults, unreadable } = parseYaml('title: [단독] 제목\nimage: { src: @a }\ntags: [a, b\nauthor: 김바다\ndate: 오늘: 아침\n');

  it('is told together with the others', () => {
    expect(faults.map(({ code, position }) => `${code} ${position.line}`)).toEqual(['SOKBO-Y01 1', 'SOKBO-Y23 2', 'SOKBO-Y20 3', 'SOKBO-Y03 5']);
  });

  it('does not hide what stands in the other lines', () => {
    expect(value).toEqual({ title: '[단독] 제목', tags: '[a, b', author: '김바다', date: '오늘: 아침' });
    expect([...unreadable]).toEqual(['image']);
  });
});

describe('for any text', () => {
  it('reads what was written with the quotes it needs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        expect(parseYaml(`a: ${yamlText(text)}\nb: c`)).toMatchObject({ value: { a: text, b: 'c' }, faults: [] });
      }),
    );
  });

  const signs = fc.constantFrom(...'[]{}"\'*&!@%`>|-?:,#\\ ', ': ', ' #', '단독', '제목', '별', '1');

  it('mends a title so that it reads as it was typed', () => {
    const titles = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(titles, (title) => {
        const [fault] = parseYaml(`title: ${title}\nnext: field`).faults;
        if (fault?.mended === undefined || !/Y0[134]$/u.test(fault.code)) return;
        expect(parseYaml(`${fault.mended}\nnext: field`)).toMatchObject({ value: { title, next: 'field' }, faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and tells why whenever something could not be read', () => {
    const lines = fc.array(fc.array(fc.oneof(signs, fc.constantFrom('title:', '  ', '\t', '- ', 'a: b', '---', '...')), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (parts) => {
        const { value, faults, unreadable } = parseYaml(parts.map((line) => line.join('')).join('\n'));
        expect(value !== undefined || faults.length > 0).toBe(true);
        expect(unreadable.size === 0 || faults.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/article/front-matter.ts';
import { createFieldsSchema } from '../../src/article/schema.ts';
import { createMomentParser } from '../../src/base/moments.ts';

const schema = createFieldsSchema({ parseMoment: createMomentParser('Asia/Seoul'), authorIds: ['bada', 'Lee-Kang'] });

function check(raw: Readonly<Record<string, unknown>>) {
  return checkFields(raw, new Set(), schema);
}

/** A field's value, and the codes of its faults. */
function valueOf(field: keyof typeof schema.shape, value: unknown): unknown {
  const { fields, faults } = check({ [field]: value });
  return faults.length > 0 ? faults.map(({ code, path }) => `${code} ${path.join('.')}`) : fields?.[field];
}

describe('texts', () => {
  it('are put on one line, in NFC', () => expect(valueOf('title', ' 해솔항\n크레인 '.normalize('NFD'))).toBe('해솔항 크레인'));
  it('are absent when empty', () => expect([valueOf('excerpt', ' '), valueOf('title', []), valueOf('series', {})]).toEqual([undefined, undefined, undefined]));
  it('are no lists and no maps', () => expect([valueOf('title', ['단독']), valueOf('source', { a: 'b' })]).toEqual([['SOKBO-F12 title'], ['SOKBO-F12 source']]));
  it('keep their lines in Markdown', () => expect(valueOf('feature_text', '## 제목\n\n글\n')).toBe('## 제목\n\n글'));
  it('have 300 characters at most as a title', () => {
    expect(valueOf('title', '👨‍👩‍👧'.repeat(300))).toBe('👨‍👩‍👧'.repeat(300));
    expect(valueOf('title', '가'.repeat(301))).toEqual(['SOKBO-F11 title']);
  });
});

describe('names of terms', () => {
  it.each([
    ['tags', '항만, 노동，임금', ['항만', '노동', '임금']],
    ['tags', '#항만, #노동', ['항만', '노동']],
    ['tags', ' #항만 #부두 노동  #C#, #임금', ['항만', '부두 노동', 'C#', '임금']],
    ['tags', ['항만', '', 'ＡI', '항만'.normalize('NFD')], ['항만', 'ＡI']],
    ['tags', ['C++', 'c++', 'C#'], ['C++', 'C#']],
    ['tag', '항만, 노동', ['항만, 노동']],
    ['category', '정치, 사회', ['정치, 사회']],
    ['categories', '정치 사회', ['정치 사회']],
    ['categories', '정치, 사회', ['정치', '사회']],
    ['tags', [['a']], ['SOKBO-F12 tags.0']],
    ['tags', { a: 'b' }, ['SOKBO-F13 tags']],
    ['tags', '-항만 -노동', ['SOKBO-F14 tags']],
  ] as const)('%s: %j', (field, value, names) => expect(valueOf(field, value)).toEqual(names));
});

describe('flags', () => {
  it.each([
    ['true', true],
    ['Yes', true],
    ['FALSE', false],
    ['no', false],
    ['1', ['SOKBO-F15 draft']],
  ])('%s', (text, flag) => expect(valueOf('draft', text)).toEqual(flag));
});

describe('people', () => {
  const named = (name: string, email?: string): object => ({ kind: 'name', name, email });
  it.each([
    ['author', '김바다', [named('김바다')]],
    ['author', 'Smith, Kim and Lee', [named('Smith, Kim and Lee')]],
    ['authors', '김바다, 이강', [named('김바다'), named('이강')]],
    ['author', '김바다 <bada@haesol.example>', [named('김바다', 'bada@haesol.example')]],
    ['author', { name: '김바다', email: 'bada@haesol.example' }, [named('김바다', 'bada@haesol.example')]],
    ['author', 'BADA', [{ kind: 'author', id: 'bada' }]],
    ['authors', ['lee-kang', { id: 'bada' }], [{ kind: 'author', id: 'Lee-Kang' }, { kind: 'author', id: 'bada' }]],
    ['authors', ['김바다', { email: 'x' }], ['SOKBO-F40 authors.1']],
    ['author', '김바다 <x>', ['SOKBO-F41 author']],
  ] as const)('%s: %j', (field, value, people) => expect(valueOf(field, value)).toEqual(people));
});

describe('pictures', () => {
  const picture = (src: string, more: object = {}): object => ({ src, alt: '', caption: undefined, credit: undefined, ...more });
  it.each([
    ['/assets/crane.jpg', picture('/assets/crane.jpg')],
    ['assets/crane.jpg?v=2', picture('/assets/crane.jpg')],
    ['./assets//%ED%95%AD.jpg', picture('/assets/항.jpg')],
    ['/assets/100%.jpg', picture('/assets/100%.jpg')],
    ['https://img.example/a.png?x=1&y=%2F', picture('https://img.example/a.png?x=1&y=%2F')],
    ['https://img.example/항 구.png', picture('https://img.example/%ED%95%AD%20%EA%B5%AC.png')],
    ['//img.example/a.png', picture('https://img.example/a.png')],
    [{ src: '/a.png', alt: '항구', caption: '다시 도는 크레인', credit: '김바다' }, picture('/a.png', { alt: '항구', caption: '다시 도는 크레인', credit: '김바다' })],
    [{ path: '/a.png' }, picture('/a.png')],
    ['javascript:alert(1)', ['SOKBO-F31 image']],
    [{ src: 'DATA:image/png;base64,AAAA' }, ['SOKBO-F31 image.src']],
    ['C:\\사진\\a.png', ['SOKBO-F31 image']],
    ['사진\\a.png', ['SOKBO-F32 image']],
    ['../a.png', ['SOKBO-F33 image']],
    ['%2e%2e/a.png', ['SOKBO-F33 image']],
    ['https://[', ['SOKBO-F34 image']],
    [['a.png'], ['SOKBO-F30 image']],
  ])('%j', (value, result) => expect(valueOf('image', value)).toEqual(result));
});

describe('corrections', () => {
  const at = (day: string): object => ({ iso: day, ms: Date.parse(`${day}T00:00+09:00`) });
  it('are put in order', () =>
    expect(valueOf('corrections', [{ date: '2026-11-24', text: '둘' }, { date: '2026-11-23', text: '하나' }])).toEqual([
      { date: at('2026-11-23'), text: '하나' },
      { date: at('2026-11-24'), text: '둘' },
    ]));
  it('may be one alone', () => expect(valueOf('corrections', { date: '2026-11-23', text: '하나' })).toEqual([{ date: at('2026-11-23'), text: '하나' }]));
  it('name the part that is at fault', () =>
    expect(valueOf('corrections', [{ date: '어제', text: ['x'] }, '글'])).toEqual(['SOKBO-F20 corrections.0.date', 'SOKBO-F12 corrections.0.text', 'SOKBO-F42 corrections.1']));
});

describe('labels and languages', () => {
  it.each([
    ['ai', 'Assisted', 'assisted'],
    ['ai', 'true', ['SOKBO-F16 ai']],
    ['sponsored', 'yes', ''],
    ['sponsored', 'false', undefined],
    ['sponsored', '해솔은행', '해솔은행'],
    ['lang', 'en-gb', 'en-GB'],
    ['lang', '영어', ['SOKBO-F43 lang']],
    ['slug', '항구 Crane!', '항구-crane'],
    ['slug', '???', ['SOKBO-F60 slug']],
  ] as const)('%s: %s', (field, value, result) => expect(valueOf(field, value)).toEqual(result));
});

describe('front matter as a whole', () => {
  it('tells every fault of every field', () =>
    expect(check({ title: ['x'], date: '어제', draft: 'x', ai: 'x', tags: { a: 'b' } }).faults.map(({ code }) => code).sort()).toEqual(['SOKBO-F12', 'SOKBO-F13', 'SOKBO-F15', 'SOKBO-F16', 'SOKBO-F20']));

  it('keeps fields that it does not know as they were written', () => {
    const { extra, faults } = check({ title: '제목', layout: 'post', toc: 'true', math: '', mermaid: ['x'], desk: { floor: '3' } });
    expect(faults).toEqual([]);
    expect(extra).toEqual({ layout: 'post', toc: 'true', math: '', mermaid: ['x'], desk: { floor: '3' } });
  });

  it('tells of probable misspellings, and keeps them', () => {
    const { extra, faults } = check({ title: '제목', catagories: '사회' });
    expect(faults).toMatchObject([{ code: 'SOKBO-F50', severity: 'warning', path: ['catagories'], params: { suggestion: 'categories' } }]);
    expect(extra).toEqual({ catagories: '사회' });
  });

  it('takes a misspelt title for an error', () => expect(check({ Title: '제목' }).faults).toMatchObject([{ code: 'SOKBO-F50', severity: 'error' }]));
});

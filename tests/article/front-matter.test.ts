import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/article/front-matter.ts';
import { createFieldsSchema } from '../../src/article/schema.ts';
import { createMomentParser } from '../../src/base/moments.ts';

const schema = createFieldsSchema({ parseMoment: createMomentParser('Asia/Seoul'), authorIds: [] });
const check = (raw: Readonly<Record<string, unknown>>) => checkFields(raw, new Set(), schema);

describe('a field with blanks that no one sees beside its name', () => {
  it('is read as the field that it looks like, and told', () => {
    fc.assert(
      fc.property(fc.constantFrom('\u00a0', '\u3000', '\u200b', '\ufeff', '\u00a0\u00a0'), fc.boolean(), (blank, isBefore) => {
        const key = isBefore ? `${blank}draft` : `draft${blank}`;
        const { fields, extra, faults } = check({ title: '제목', [key]: 'true' });
        expect([fields?.draft, extra]).toEqual([true, {}]);
        expect(faults).toMatchObject([{ code: 'SOKBO-F51', severity: 'warning', path: [key], mend: { kind: 'text', text: 'draft' } }]);
      }),
    );
  });

  it('is given by the name as it was written when its value is wrong', () => {
    expect(check({ title: '제목', '\u00a0date': '어제' }).faults.map(({ code, path }) => [code, path])).toEqual([['SOKBO-F51', ['\u00a0date']], ['SOKBO-F20', ['\u00a0date']]]);
  });

  it('does not take the place of the field itself', () => {
    const { fields, faults } = check({ title: '제목', draft: 'false', '\u00a0draft': 'true' });
    expect(fields?.draft).toBe(false);
    expect(faults).toMatchObject([{ code: 'SOKBO-F50' }]);
  });
});

describe('a misspelt part of a picture', () => {
  it('is told, since nobody would miss the caption until it is printed', () => {
    const { fields, faults } = check({ title: '제목', image: { src: '/assets/a.jpg', alt: '부두', captoin: '착공식', cradit: '해솔일보' } });
    expect(fields?.image?.src).toBe('/assets/a.jpg');
    expect(faults).toMatchObject([
      { code: 'SOKBO-F50', severity: 'warning', path: ['image', 'captoin'], params: { suggestion: 'caption' } },
      { code: 'SOKBO-F50', severity: 'warning', path: ['image', 'cradit'], params: { suggestion: 'credit' } },
    ]);
  });

  it('is no part of another tool', () => {
    expect(check({ title: '제목', feature_image: { src: '/assets/a.jpg', lqip: 'data', width: '640', show: 'false' } }).faults).toEqual([]);
  });
});

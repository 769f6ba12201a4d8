import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkFields } from '../../../src/article/front-matter.ts';
import { isEmpty } from '../../../src/article/fields.ts';
import { FIELD_GUIDE } from '../../../src/article/guide/field-guide.ts';
import { frontMatterSchema } from '../../../src/article/guide/json-schema.ts';
import { createFieldsSchema } from '../../../src/article/schema.ts';
import { createMomentParser } from '../../../src/base/moments.ts';
import { parseYaml } from '../../../src/base/yaml.ts';
import { ROOT } from '../../house/imports.ts';

const fields = createFieldsSchema({ parseMoment: createMomentParser('Asia/Seoul'), authorIds: ['kim-seoyeon'] });
const notOfTypes = z.looseObject({ not: z.object({ type: z.array(z.string()) }) });
const known = { sections: ['경제', '사회'], authors: [{ id: 'kim-seoyeon', name: '김서연', title: '경제부 기자' }] };
const schema = frontMatterSchema(fields, known);
const validator = z.fromJSONSchema(JSON.parse(JSON.stringify(schema), (_name, part: unknown) => withoutNot(part)));

/** zod knows no `not` of types, and gets the types that are left. */
function withoutNot(part: unknown): unknown {
  const { not, ...others } = notOfTypes.safeParse(part).data ?? {};
  return not === undefined ? part : { ...others, type: ['string', 'number', 'boolean', 'null', 'array', 'object'].filter((type) => !not.type.includes(type)) };
}

const isValid = (data: unknown): boolean => validator.safeParse(data).success;
/** As the reader sees it: every scalar is a text. */
const asWritten = (data: unknown): unknown => parseYaml(JSON.stringify(data)).value;
const isRead = (data: Readonly<Record<string, unknown>>): boolean => {
  const raw = asWritten(data);
  return z.record(z.string(), z.unknown()).safeParse(raw).success && checkFields(z.record(z.string(), z.unknown()).parse(raw), new Set(), fields).fields !== undefined;
};

const properties = z.record(z.string(), z.unknown()).parse(schema['properties']);
const form = z.object({ type: z.union([z.string(), z.array(z.string())]).optional(), examples: z.array(z.unknown()).default([]), anyOf: z.array(z.unknown()).default([]) });

/** What editors offer as the value of a field: examples, and what belongs to the types of its forms. */
function offersOf(name: string): { readonly types: readonly string[]; readonly examples: readonly unknown[] } {
  const forms = [form.parse(properties[name])];
  for (const { anyOf } of forms) forms.push(...anyOf.map((one) => form.parse(one)));
  return { types: forms.flatMap(({ type = [] }) => type), examples: forms.flatMap(({ examples }) => examples) };
}

describe('the JSON Schema of front matter', () => {
  it('has the fields of the typed schema, each explained', () => {
    const explained = z.record(z.string(), z.object({ title: z.string(), description: z.string().min(5) })).parse(schema['properties']);
    expect(Object.keys(explained)).toEqual(Object.keys(fields.shape));
    expect(Object.keys(FIELD_GUIDE).sort()).toEqual(Object.keys(fields.shape).sort());
  });

  it('gives the examples of the guide, but for maps, which editors would offer as [object Object]', () => {
    for (const [name, { examples }] of Object.entries(FIELD_GUIDE)) expect([name, ...offersOf(name).examples]).toEqual([name, ...examples.filter((example) => !JSON.stringify(example).includes('{'))]);
  });

  it('puts the example of a text beside its type, by which editors know that it may need quotes', () => {
    expect(JSON.stringify(properties['title'])).toContain('{"type":["string","number"],"examples":["[단독]');
  });

  it('takes true, false and nothing in every text, and has editors offer them in none', () => {
    for (const [name, { kind }] of Object.entries(FIELD_GUIDE)) {
      expect([name, offersOf(name).types.filter((type) => type === 'null' || type === 'boolean')]).toEqual([name, kind === 'flag' ? ['boolean'] : []]);
      expect([name, isValid({ title: '제목', [name]: null })]).toEqual([name, true]);
    }
    for (const value of [true, false, 2026, '참']) expect([value, isValid({ title: value, tags: [value], image: { src: value } })]).toEqual([value, true]);
  });

  it('gives examples that both it and the reader take', () => {
    for (const [name, { examples }] of Object.entries(FIELD_GUIDE)) {
      for (const example of examples) {
        const data = { title: '제목', [name]: example };
        expect([name, isValid(data), isRead(data)]).toEqual([name, true, true]);
      }
    }
  });

  it('offers the sections and the authors of the site, and lets others be', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('{"enum":["경제","사회"]}');
    expect(text).toContain('{"const":"kim-seoyeon","description":"김서연 · 경제부 기자"}');
    expect(isValid({ title: '제목', categories: ['날씨'], author: '이강', own: [1] })).toBe(true);
  });

  it.each([
    { date: '어제' },
    { date: '22.11.2026' },
    { ai: 'robot' },
    { breaking: 'maybe' },
    { permalink: 'https://haesol.example/a/' },
    { tags: { a: 'b' } },
    { corrections: [{ text: '날짜 없음' }] },
    { excerpt: ['가'] },
  ])('faults %j', (wrong) => expect([isValid({ title: '제목', ...wrong }), isRead({ title: '제목', ...wrong })]).toEqual([false, false]));

  it('faults nothing that the reader takes', () => {
    const text = fc.oneof(fc.constantFrom('2026-11-22', '2026-1-2 09:00', 'TRUE', 'No', 'Assisted', '/a/', '/:year/x', 'pretty', '경제', '', 'kim-seoyeon', 'none', '%2Fa'), fc.string({ maxLength: 8 }));
    const value = fc.oneof(text, fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 2 }), fc.record({ date: text, text }), fc.record({ src: text, alt: text }), fc.record({ name: text }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FIELD_GUIDE)), value, (name, data) => {
        const written = { title: '제목', [name]: data };
        if (!isEmpty(data) && isRead(written)) expect([written, isValid(written)]).toEqual([written, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every article of the sample paper', () => {
    const folder = path.join(ROOT, 'content/articles');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))) {
      const [, header = ''] = readFileSync(path.join(folder, name), 'utf8').split(/^---$/mu);
      expect([name, validator.safeParse(parse(header)).error?.issues]).toEqual([name, undefined]);
    }
  });
});

/**
 * The front matter as a JSON Schema (draft 7, which editors' YAML servers read): what may be written, with the guide's
 * words and examples. It is as lenient as the reader: what this schema faults, the reader faults too.
 */
import * as z from 'zod';
import type { Author } from '../article.ts';
import { isMap } from '../fields.ts';
import type { FieldsSchema } from '../schema.ts';
import { FIELD_GUIDE, type FieldGuide, type FieldKind } from './field-guide.ts';

export interface KnownNames {
  /** Names of the site's sections. They are offered; other names stay allowed. */
  readonly sections: readonly string[];
  readonly authors: readonly Pick<Author, 'id' | 'name' | 'title'>[];
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The field names are the typed schema's own. */
export function frontMatterSchema(schema: FieldsSchema, known: KnownNames): JsonSchema {
  const shape = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const guides: Readonly<Record<string, FieldGuide>> = FIELD_GUIDE;
  const properties = Object.keys(shape.properties ?? {}).map((name) => [name, fieldSchema(guides[name], known)]);
  return { $schema: shape.$schema, title: '기사 머리말', type: 'object', properties: Object.fromEntries(properties), required: ['title'], additionalProperties: true };
}

function fieldSchema(guide: FieldGuide | undefined, known: KnownNames): JsonSchema {
  if (guide === undefined) return {};
  const { kind, description, examples } = guide;
  // Editors offer examples as values, and have no name for a map.
  return { title: guide.label, description, ...shapes(known)[kind], ...(guide.choices === undefined ? {} : choiceOf(guide.choices)), examples: examples.filter((example) => !isMap(example)) };
}

/** YAML reads a bare `2026` as a number, and a field without a value as null: both are fine with the reader. */
const TEXT: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
const NULL: JsonSchema = { type: 'null' };
const MOMENT: JsonSchema = { type: ['string', 'null'], pattern: String.raw`^\s*(\d{4}-\d{1,2}-\d{1,2}|$)`, patternErrorMessage: '2026-11-22나 2026-11-22 09:00처럼 적으세요.' };
const FLAG: JsonSchema = { anyOf: [{ type: ['boolean', 'null'] }, { type: 'string', pattern: inAnyCase(['true', 'yes', 'false', 'no']) }] };
const ADDRESS: JsonSchema = { type: ['string', 'null'], pattern: String.raw`^\s*(/|%2[Ff]|[a-z]+\s*$|$)`, patternErrorMessage: '사이트 이름을 빼고 /로 시작하는 경로를 적으세요.' };
const CORRECTION: JsonSchema = { type: 'object', required: ['date', 'text'], properties: { date: { ...MOMENT, description: '바로잡은 때' }, text: { ...TEXT, description: '바로잡은 내용' } } };

function shapes({ sections, authors }: KnownNames): Readonly<Record<FieldKind, JsonSchema>> {
  const person: JsonSchema = {
    anyOf: [...authors.map(({ id, name, title }) => ({ const: id, description: title === undefined ? name : `${name} · ${title}` })), TEXT, PERSON],
  };
  return {
    text: TEXT,
    paragraph: TEXT,
    moment: MOMENT,
    flag: FLAG,
    sections: oneOrMore({ anyOf: [...(sections.length === 0 ? [] : [{ enum: sections }]), TEXT] }),
    names: oneOrMore(TEXT),
    people: oneOrMore(person),
    picture: { anyOf: [TEXT, PICTURE] },
    address: ADDRESS,
    addresses: oneOrMore(ADDRESS),
    corrections: { anyOf: [{ type: 'array', items: CORRECTION }, CORRECTION, NULL] },
    choice: TEXT,
    sponsor: TEXT,
  };
}

const PERSON: JsonSchema = { type: 'object', properties: described({ name: '이름', email: '전자우편', id: 'content/authors/의 파일 이름' }) };

const PICTURE: JsonSchema = {
  type: 'object',
  properties: described({ src: '그림의 경로나 주소', alt: '그림에 보이는 것. 화면을 소리로 듣는 독자를 위한 글입니다.', caption: '그림 아래 설명', credit: '그림의 출처' }),
};

function described(texts: Readonly<Record<string, string>>): JsonSchema {
  return Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { ...TEXT, description }]));
}

function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: 'array', items: item }, NULL] };
}

function choiceOf(choices: NonNullable<FieldGuide['choices']>): JsonSchema {
  const words = choices.map(({ value }) => value);
  return { anyOf: [...choices.map(({ value, label }) => ({ const: value, description: label })), { type: 'string', pattern: inAnyCase(words) }, NULL] };
}

/** JSON Schema's patterns know no flags. */
function inAnyCase(words: readonly string[]): string {
  const either = words.map((word) => word.replace(/[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`));
  return String.raw`^\s*(${either.join('|')})?\s*$`;
}

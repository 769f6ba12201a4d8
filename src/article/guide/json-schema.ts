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

/** Values of several forms. */
type Alternatives = Readonly<{ anyOf: readonly [JsonSchema, ...JsonSchema[]] }>;

function fieldSchema(guide: FieldGuide | undefined, known: KnownNames): JsonSchema {
  if (guide === undefined) return {};
  const { kind, label, description, examples, choices } = guide;
  const shape = choices === undefined ? shapes(known)[kind] : choiceOf(choices);
  return { title: label, description, ...withExamples(shape, examples.filter((example) => !holdsMap(example))) };
}

/** Editors offer examples as values, and put quotes around one where it needs them if a type stands beside it. */
function withExamples({ anyOf: [first, ...others] }: Alternatives, examples: readonly unknown[]): JsonSchema {
  return 'type' in first ? { anyOf: [{ ...first, examples }, ...others] } : { anyOf: [first, ...others], examples };
}

/** Editors have no words for a map. */
function holdsMap(example: unknown): boolean {
  return isMap(example) || (Array.isArray(example) && example.some(holdsMap));
}

const TYPES = ['string', 'number', 'boolean', 'null', 'array', 'object'] as const;

/** YAML reads a bare `2026` as a number, `true` as a truth, and a field without a value as null: all are fine with the reader. */
const TEXT = orSilently(['boolean', 'null'], { type: ['string', 'number'] });
const MOMENT = orEmpty({ type: 'string', pattern: String.raw`^\s*(\d{4}-\d{1,2}-\d{1,2}|$)`, patternErrorMessage: '2026-11-22나 2026-11-22 09:00처럼 적으세요.' });
const FLAG: Alternatives = { anyOf: [{ type: 'boolean' }, orEmpty({ type: 'string', pattern: inAnyCase(['true', 'yes', 'false', 'no']) })] };
const ADDRESS = orEmpty({ type: 'string', pattern: String.raw`^\s*(/|%2[Ff]|[a-z]+\s*$|$)`, patternErrorMessage: '사이트 이름을 빼고 /로 시작하는 경로를 적으세요.' });
const CORRECTION: JsonSchema = { type: 'object', required: ['date', 'text'], properties: { date: { ...MOMENT, description: '바로잡은 때' }, text: { ...TEXT, description: '바로잡은 내용' } } };

/** Takes values of some more types: said by what they are not, since editors offer `true`, `false` and `null` wherever their types are named. */
function orSilently(types: readonly (typeof TYPES)[number][], schema: JsonSchema): Alternatives {
  return { anyOf: [schema, { not: { type: TYPES.filter((type) => !types.includes(type)) } }] };
}

function orEmpty(schema: JsonSchema): Alternatives {
  return orSilently(['null'], schema);
}

function shapes({ sections, authors }: KnownNames): Readonly<Record<FieldKind, Alternatives>> {
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
    corrections: orEmpty({ anyOf: [{ type: 'array', items: CORRECTION }, CORRECTION] }),
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

/** `item` may be empty. */
function oneOrMore(item: JsonSchema): Alternatives {
  return { anyOf: [item, { type: 'array', items: item }] };
}

function choiceOf(choices: NonNullable<FieldGuide['choices']>): Alternatives {
  const inWords = orEmpty({ type: 'string', pattern: inAnyCase(choices.map(({ value }) => value)) });
  return { anyOf: [{ anyOf: choices.map(({ value, label }) => ({ const: value, description: label })) }, inWords] };
}

/** JSON Schema's patterns know no flags. */
function inAnyCase(words: readonly string[]): string {
  const either = words.map((word) => word.replace(/[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`));
  return String.raw`^\s*(${either.join('|')})?\s*$`;
}

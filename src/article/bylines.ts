/** Who wrote an article, as front matter says it: names, ids of author files, or maps of name and email. */
import { foldName } from '../base/slug.ts';
import { toOneLine } from '../base/text.ts';
import type { Byline } from './article.ts';
import { isEmpty, isMap, readText, type FieldReader, type Report } from './fields.ts';

/**
 * `author: 김바다` is one name as it stands, also with commas; `authors: 김바다, 이강` are two. `이름 <주소>` is a name
 * with its email. `authorIds`: names of the files in `content/authors/` without their ending.
 */
export function bylinesReader(number: 'singular' | 'plural', authorIds: readonly string[]): FieldReader<readonly Byline[]> {
  const idByFold = new Map(authorIds.map((id) => [foldName(id), id]));
  return (value, report) => {
    if (typeof value === 'string') {
      const names = number === 'plural' ? value.split(/[,，]/u) : [value];
      return names.flatMap((name) => bylineOf(name, idByFold, report));
    }
    if (!Array.isArray(value)) return bylineOf(value, idByFold, report);
    return value.flatMap((item: unknown, index) => bylineOf(item, idByFold, (code, details, path = []) => report(code, details, [index, ...path])));
  };
}

/** Each person once. */
export function distinctBylines(bylines: readonly Byline[]): readonly Byline[] {
  const keyOf = (byline: Byline): string => `${byline.kind} ${foldName(byline.kind === 'author' ? byline.id : byline.name)}`;
  const keys = bylines.map(keyOf);
  return bylines.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

type Ids = ReadonlyMap<string, string>;

function bylineOf(value: unknown, ids: Ids, report: Report): Byline[] {
  if (isEmpty(value)) return [];
  if (typeof value === 'string') return fromText(toOneLine(value).normalize('NFC'), ids, report);
  return isMap(value) ? fromMap(value, ids, report) : (report('SOKBO-F40'), []);
}

function fromText(text: string, ids: Ids, report: Report): Byline[] {
  const id = ids.get(foldName(text));
  if (id !== undefined) return [{ kind: 'author', id }];
  const [, name = '', email = ''] = /^([^<>]+?)\s*<([^<>]*)>$/u.exec(text) ?? [];
  return name === '' ? [{ kind: 'name', name: text, email: undefined }] : named(name, email, report);
}

function fromMap(value: Readonly<Record<string, unknown>>, ids: Ids, report: Report): Byline[] {
  const text = (key: string): string => (isEmpty(value[key]) ? '' : (readText(value[key], (code, details) => report(code, details, [key])) ?? ''));
  const id = ids.get(foldName(text('id')));
  if (id !== undefined) return [{ kind: 'author', id }];
  const name = text('name') || text('id');
  return name === '' ? (report('SOKBO-F40'), []) : named(name, text('email'), report);
}

function named(name: string, email: string, report: Report): Byline[] {
  if (email === '') return [{ kind: 'name', name, email: undefined }];
  if (!/^[^\s@<>]+@[^\s@<>]+$/u.test(email)) report('SOKBO-F41', { params: { value: email } });
  return [{ kind: 'name', name, email }];
}

/** The text under which a byline's author is found: an id or a name. */
export function bylineName(byline: Byline): string {
  return byline.kind === 'author' ? byline.id : byline.name;
}

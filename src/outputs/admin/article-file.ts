/**
 * An article's file as the editing program's forms hold it, and back: runs in the browser. Whatever shape an editor gave
 * a field comes as the one that its form knows, so that nothing is lost when a form is saved. It knows no fields beside
 * those whose shapes differ, and leaves all others as they are.
 */
import { CST, Lexer } from 'yaml';
import { articleText, type YamlMap, type YamlValue } from '../../base/front-matter-text.ts';
import { parseYaml } from '../../base/yaml.ts';

export interface FormData {
  readonly [field: string]: unknown;
}

/**
 * Throws an `Error` for front matter of which a part cannot be read or would not be written again: the program then
 * leaves the file alone, says so, and writes the error's message to the log of the browser.
 */
export function fromFile(text: string): FormData {
  const [, header, body = ''] = FILE.exec(text) ?? [];
  const { value, unreadable, faults } = parseYaml(header ?? '');
  const isWhole = unreadable.size === 0 && faults.every(({ severity, mended }) => severity === 'warning' || mended !== undefined);
  if (header === undefined || !isMap(value) || !isWhole) throw new Error(UNREADABLE);
  const comment = commentIn(header, faults.length === 0);
  if (comment !== undefined) throw new Error(commentMessage(comment));
  const { category, tag, authors, language, published, ...fields } = value;
  const shaped = {
    ...fields,
    categories: [...listOf(category, false), ...listOf(fields['categories'], true)],
    tags: [...listOf(tag, false), ...listOf(fields['tags'], true)],
    author: [...listOf(fields['author'], false), ...listOf(authors, true)].map(personOf),
    redirect_from: listOf(fields['redirect_from'], false),
    lang: fields['lang'] ?? language,
    image: pictureOf(fields['image']),
    feature_image: pictureOf(fields['feature_image']),
    corrections: isMap(fields['corrections']) ? [fields['corrections']] : fields['corrections'],
    draft: flagOf(fields['draft']) === true || flagOf(published) === false,
    ...Object.fromEntries(FLAGS.map((name) => [name, flagOf(fields[name])])),
  };
  return { ...Object.fromEntries(Object.entries(shaped).filter(([, part]) => !isNothing(part))), body: body.trim() };
}

/** Fields that say nothing are left out, and a picture or a person alone is written in its short form. */
export function toFile({ body, ...form }: FormData): string {
  const { author, image, feature_image, comments, ...fields } = form;
  const [person, ...others] = Array.isArray(author) ? author : [author];
  const written = { ...fields, author: others.length === 0 ? person : author, image: shortPicture(image), feature_image: shortPicture(feature_image), comments: comments === false ? false : undefined };
  const inOrder = Object.keys(form).map((name) => [name, yamlOf(Object.entries(written).find(([field]) => field === name)?.[1])]);
  const header: YamlMap = Object.fromEntries(inOrder.filter(([name, value]) => value !== false || name === 'comments'));
  return articleText(header, typeof body === 'string' ? body : '');
}

/** Front matter between its fences, and the body. */
const FILE = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\r?\n([\s\S]*))?$/u;

/** The language of the paper is not known here. */
const UNREADABLE = `머리말에 읽을 수 없는 곳이 있어 편집실에서 열지 않습니다. 어디를 고칠지는 npm run check가 알려 줍니다.
A part of this front matter cannot be read, so the newsroom leaves the file alone. npm run check tells what to mend.`;

function commentMessage(comment: string): string {
  return `${comment}: 머리말에서 빈칸 뒤의 # 기호부터는 메모이고, 저장하면 사라지므로 편집실에서 열지 않습니다. 글자로 쓴 것이면 값 전체를 따옴표로 묶고, 메모라면 지우거나 머리말 밖으로 옮기세요.
${comment}: in front matter, a # after a space begins a comment. Saving would lose it, so the newsroom leaves the file alone. If it is text, put the whole value in quotes; if it is a comment, remove it or move it elsewhere.`;
}

/** The first comment in YAML. Where its quotes may be unclosed, whatever could be one. */
function commentIn(header: string, isSound: boolean): string | undefined {
  if (!isSound) return /(?:^|\s)(#.*)/u.exec(header)?.[1];
  let before = '';
  for (const token of new Lexer().lex(header)) {
    if (before !== CST.SCALAR && token.startsWith('#')) return token;
    before = token;
  }
  return undefined;
}

const FLAGS: readonly string[] = ['breaking', 'lead', 'pin', 'noindex', 'comments'];

/** As the reader has it: a plural field's text is split at commas, a singular one's is one name. */
function listOf(value: unknown, splitsAtCommas: boolean): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item));
  if (typeof value !== 'string') return isNothing(value) ? [] : [value];
  return (splitsAtCommas ? value.split(/[,，]/u) : [value]).map((item) => item.trim()).filter((item) => item !== '');
}

/** A person with an address, as one text that reads back as the same. */
function personOf(value: unknown): unknown {
  if (!isMap(value)) return value;
  const { id, name = id, email } = value;
  return isNothing(email) ? name : `${String(name)} <${String(email)}>`;
}

function pictureOf(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { src: value };
  if (!isMap(value)) return undefined;
  const { path, url, src = path ?? url, ...rest } = value;
  return { src, ...rest };
}

function shortPicture(value: unknown): unknown {
  if (!isMap(value)) return value;
  const parts = Object.entries(value).filter(([, part]) => !isNothing(part));
  const [only] = parts;
  if (parts.length === 1 && only?.[0] === 'src') return only[1];
  return parts.some(([name]) => name === 'src') ? Object.fromEntries(parts) : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  return /^\s*(true|yes)\s*$/iu.test(value) ? true : /^\s*(false|no)\s*$/iu.test(value) ? false : undefined;
}

function yamlOf(value: unknown): YamlValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(yamlOf).filter((item) => item !== undefined);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, yamlOf(part)])) : undefined;
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

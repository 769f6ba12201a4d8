/**
 * Tells why a value that stands on one line cannot be read as YAML, and how it should read. It sees the value alone,
 * not its line.
 */
import type { YamlProblemCode } from '../problems/yaml.ts';
import { inQuotes } from './quote.ts';
import { isReadable } from './readable.ts';

export interface Verdict {
  readonly code: YamlProblemCode;
  /** Where in the value the cause stands, in UTF-16 units. */
  readonly at: number;
  readonly params: Readonly<Record<string, string>>;
  /** The value as it can be read, without loss of text. */
  readonly readable: string;
  /** Whether `readable` is certainly what was meant. */
  readonly certain: boolean;
}

/**
 * `undefined`: the value can be read, or why it cannot is not certain. `anchors`: names that the document uses both
 * as `&name` and as `*name`, so that they are no text.
 */
export function judgeValue(value: string, anchors: ReadonlySet<string>): Verdict | undefined {
  if (value === '' || isReadable(value)) return undefined;
  const [character = ''] = value;
  if (character === '[' || character === '{') return judgeBracket(value, character);
  if (character === '"' || character === "'") return judgeQuote(value, character);
  if (character === '*' || character === '&') return anchors.has(/^.([^\s,[\]{}]*)/u.exec(value)?.[1] ?? '') ? undefined : asText('SOKBO-Y04', value, 0, { character });
  if (/^!(!\w|<|\w+\/)/u.test(value)) return undefined;
  if (/^([!@`%,\]}|>]|[-?:](\s|$))/u.test(value)) return asText('SOKBO-Y04', value, 0, { character });
  const colon = value.search(/:(\s|$)/u);
  return colon === -1 ? undefined : asText('SOKBO-Y03', value, colon, {});
}

function judgeBracket(value: string, character: '[' | '{'): Verdict | undefined {
  const end = closingBracket(value);
  if (end === -1) return { ...asText('SOKBO-Y20', value, 0, { character }), certain: false };
  if (end < value.length - 1) return { ...asText('SOKBO-Y01', value, 0, { character }), certain: isText(value, end) };
  if (/^\{[{%]/u.test(value)) return asText('SOKBO-Y04', value, 0, { character });
  return character === '[' ? judgeItems(value) : undefined;
}

/** `[단독] 항만 착공` is a text, while `[경제], [사회]`, `[가, 나] 다` and `{ src: … } 사진` may have been meant as lists and maps. */
function isText(value: string, end: number): boolean {
  return !/^\{[^}]*:/u.test(value) && !value.slice(0, end).includes(',') && !/^\s*,/u.test(value.slice(end + 1));
}

/** `[#경제, @정치]`: some items need quotes. */
function judgeItems(value: string): Verdict | undefined {
  const items = itemsOf(value.slice(1, -1));
  const isFaulty = (item: string): boolean => item.startsWith('#') || item.includes(' #') || !isReadable(`[${item}]`);
  const [faulty] = items.filter(isFaulty);
  const readable = `[${items.map((item) => (isFaulty(item) ? inQuotes(item) : item)).join(', ')}]`;
  if (faulty === undefined || !isReadable(readable)) return undefined;
  return { code: 'SOKBO-Y05', at: value.indexOf(faulty), params: { item: faulty }, readable, certain: true };
}

function judgeQuote(value: string, quote: '"' | "'"): Verdict | undefined {
  const end = closingQuote(value, quote);
  if (end === -1) {
    const closed = value + quote;
    return { code: 'SOKBO-Y14', at: 0, params: { quote }, readable: isReadable(closed) ? closed : inQuotes(value), certain: isReadable(closed) };
  }
  if (value.slice(end + 1).trim() === '') {
    const backslash = value.indexOf('\\');
    return backslash === -1 ? undefined : { ...asText('SOKBO-Y15', value.slice(1, end), backslash, {}), at: backslash };
  }
  // "그는 "안녕" 했다": the second quote opens one within the text, so that the outer ones are YAML's.
  const isNested = value.endsWith(quote) && /[\s([{<“‘]/u.test(value[end - 1] ?? '');
  return asText('SOKBO-Y02', isNested ? value.slice(1, -1) : value, end, {});
}

function asText(code: YamlProblemCode, text: string, at: number, params: Verdict['params']): Verdict {
  return { code, at, params, readable: inQuotes(text), certain: true };
}

/** Index of the bracket that closes the first one; `-1`: none does. */
function closingBracket(value: string): number {
  let depth = 0;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index] ?? '';
    if ('[{'.includes(character)) depth += 1;
    if (']}'.includes(character)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function closingQuote(value: string, quote: '"' | "'"): number {
  const closing = quote === '"' ? /^"(?:[^"\\]|\\.)*"/u : /^'(?:[^']|'')*'/u;
  return (closing.exec(value)?.[0].length ?? 0) - 1;
}

/** Items of a list's inside, split at commas outside quotes. */
function itemsOf(inside: string): string[] {
  const items = inside.match(/(?:"[^"]*"|'[^']*'|[^,])+/gu) ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

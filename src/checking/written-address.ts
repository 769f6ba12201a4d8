/** Finds an address where an editor wrote it on a line. */
import { escapePattern } from '../base/text.ts';

/** Begin and end of a piece of a line, in UTF-16 units from 0. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** The `nth` of the places, from 0, at which Markdown or HTML on this line has the address, as a parser gave it. */
export function findInMarkup(text: string, address: string, nth: number): Span | undefined {
  const written = formsOf(address).map(escapePattern).join('|');
  const places = withoutCode(text).matchAll(new RegExp(`(?<=${OPENING.source})(?:${written})(?=[\\s)>"']|$)`, 'gu'));
  return Array.from(places, ({ index, 0: found }) => ({ at: index, end: index + found.length }))[nth];
}

/** The same in a field's value, which begins at `from`. */
export function findInValue(text: string, address: string, from: number): Span | undefined {
  for (const form of formsOf(address)) {
    const at = text.indexOf(form, from);
    if (at !== -1) return { at, end: at + form.length };
  }
  return undefined;
}

/** `](` of links and pictures, `href="`, and `[name]: ` of what is referred to. */
const OPENING = /(?<!\\)\]\(\s*<?|(?<![\w-])(?:href|HREF|src|SRC)\s*=\s*["']?|^ {0,3}\[[^\]]+\]:\s*<?/u;

/** The line with spaces in the place of code, and of brackets that begin no link. */
function withoutCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\\[[^\][]*\]\(/gu, (code) => ' '.repeat(code.length));
}

/** As it was read; without the escapes that Markdown adds; with `&` as HTML writes it. */
function formsOf(address: string): readonly string[] {
  const plain = withoutEscapes(address);
  return [...new Set([address, plain, address.replaceAll('&', '&amp;'), plain.replaceAll('&', '&amp;')])];
}

function withoutEscapes(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

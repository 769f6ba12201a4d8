/**
 * Liquid in an article's body, turned into what it would have shown. What cannot be told without Jekyll stays as it
 * stands, with a note of its line: nothing of it is ever run here.
 */
import { showInclude } from './includes.ts';
import { evaluate, type LiquidContext } from './liquid-values.ts';

export interface LineNote {
  /** From 0, in the text that was given. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
}

export interface Converted {
  readonly text: string;
  readonly notes: readonly LineNote[];
}

export function convertLiquid(source: string, context: LiquidContext): Converted {
  if (!/\{[{%]/u.test(source)) return { text: source, notes: [] };
  const notes: LineNote[] = [];
  let text = '';
  let at = 0;
  for (let match = next(); match !== undefined; match = next()) {
    text += source.slice(at, match.index);
    const shown = show(match, source, context);
    if (shown === undefined) notes.push({ line: linesIn(source.slice(0, match.index)), text: match[0] });
    text += shown?.text ?? match[0];
    at = shown?.end ?? match.index + match[0].length;
  }
  return { text: text + source.slice(at), notes };

  function next(): RegExpExecArray | undefined {
    MARK.lastIndex = at;
    return MARK.exec(source) ?? undefined;
  }
}

/** `{% tag %}` or `{{ value }}`. */
const MARK = /\{%-?\s*(?<tag>\w+)\s*(?<rest>[^%]*?(?:%(?!\})[^%]*?)*?)\s*-?%\}|\{\{-?\s*(?<value>[^}]*?)\s*-?\}\}/gu;

/** What a mark shows, and where the source goes on; `undefined`: that is not known. */
interface Shown {
  readonly text: string;
  readonly end: number;
}

function show(match: RegExpExecArray, source: string, context: LiquidContext): Shown | undefined {
  const { tag, rest = '', value } = match.groups ?? {};
  const end = match.index + match[0].length;
  const alone = (text: string | undefined): Shown | undefined => (text === undefined ? undefined : { text, end });
  if (value !== undefined) return alone(evaluate(value, context));
  switch (tag) {
    case 'raw':
      return until('raw', source, end, (inside) => inside);
    case 'comment':
      return until('comment', source, end, () => '');
    case 'highlight':
      return until('highlight', source, end, (inside) => codeBlock(rest.split(/\s+/u)[0] ?? '', inside));
    case 'post_url':
    case 'link':
      return alone(context.addressOf(rest.replace(/^["']|["']$/gu, ''))?.replaceAll(' ', '%20'));
    case 'include':
    case 'include_cached':
    case 'include_relative':
      return alone(showInclude(rest, context));
    case 'gist':
      return alone(/^["']?[\w./-]+/u.test(rest) ? `<https://gist.github.com/${rest.replace(/["']/gu, '').split(/\s+/u)[0]}>` : undefined);
    default:
      return undefined;
  }
}

function until(tag: string, source: string, from: number, make: (inside: string) => string): Shown | undefined {
  const closing = new RegExp(`\\{%-?\\s*end${tag}\\s*-?%\\}`, 'u').exec(source.slice(from));
  return closing === null ? undefined : { text: make(source.slice(from, from + closing.index)), end: from + closing.index + closing[0].length };
}

function codeBlock(language: string, code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/^[ \t]*\r?\n|\s+$/gu, '')}\n${fence}`;
}

function linesIn(text: string): number {
  return text.match(/\n/gu)?.length ?? 0;
}

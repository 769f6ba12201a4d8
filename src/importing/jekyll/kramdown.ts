/**
 * What kramdown knows and CommonMark does not, turned into what our Markdown has, line by line; what has no like is
 * left as it stands or taken out, each with a note of its line. Code stays as it is.
 */
import { convertAttributes } from './attribute-lists.ts';
import type { Converted, LineNote } from './liquid.ts';

export function convertKramdown(source: string): Converted {
  if (!/\{:|\{#|^\^\s*$|^\*\[|^:[ \t]|\$\$|markdown=/mu.test(source)) return { text: source, notes: [] };
  const state: State = { lines: [], notes: [], fence: undefined, inComment: false };
  source.split('\n').forEach((line, number) => convertLine(line.replace(/\r$/u, ''), number, state));
  return { text: state.lines.join('\n'), notes: state.notes };
}

interface State {
  readonly lines: string[];
  readonly notes: LineNote[];
  /** What closes the code block that is open. */
  fence: string | undefined;
  inComment: boolean;
}

function convertLine(line: string, number: number, state: State): void {
  const { lines, notes } = state;
  if (isCode(line, state)) {
    lines.push(line);
    return;
  }
  const text = withoutExtensions(line, state);
  if (text === undefined) return;
  const list = /^\s*\{:(?!:)\s*(.*?)\s*\}\s*$/u.exec(text);
  if (list !== null) attachList(list[1] ?? '', number, state);
  else if (/^\^\s*$/u.test(text)) lines.push('');
  else lines.push(convertSpans(text, number, notes));
  if (/^\*\[[^\]]+\]:|^:[ \t]+\S|\$\$|<[^>]+\smarkdown=/u.test(text)) notes.push({ line: number, text: text.trim() });
}

/** Keeps account of fenced code; indented code is told by its indentation alone. */
function isCode(line: string, state: State): boolean {
  const [, fence] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
  if (state.fence === undefined) {
    state.fence = fence;
    return fence !== undefined;
  }
  if (fence?.startsWith(state.fence) === true && line.trim() === fence) state.fence = undefined;
  return true;
}

/** `{::comment}`, `{::nomarkdown}`, `{::options …/}`: the marks go, and comments with what they hold. */
function withoutExtensions(line: string, state: State): string | undefined {
  const text = line.replace(/\{::comment\}.*?\{:\/(?:comment)?\}/gu, '').replace(/\{::(?:options|nomarkdown)[^}]*\}|\{:\/(?:nomarkdown)\}/gu, '');
  if (state.inComment) {
    if (/\{:\/(?:comment)?\}/u.test(text)) state.inComment = false;
    return undefined;
  }
  if (text.includes('{::comment}')) {
    state.inComment = true;
    return undefined;
  }
  return text === '' && line !== '' ? undefined : text.replaceAll('{:/}', '');
}

/** A list on a line of its own belongs to the block above: it moves to the end of that block's last line. */
function attachList(inside: string, number: number, { lines, notes }: State): void {
  const above = lines.at(-1) ?? '';
  if (/^toc\b/u.test(inside)) {
    // The line that a table of contents takes the place of.
    if (/^\s*(?:[*+-]|\d+\.)\s/u.test(above)) lines.pop();
    return;
  }
  const { kept, dropped } = convertAttributes(inside);
  const takesList = above.trim() !== '' && !/^\s*(?:`{3}|~{3}|\||<)|\|\s*$/u.test(above) && !/^\s*\w[\w-]*:/u.test(inside);
  if (kept !== '' && takesList) lines[lines.length - 1] = `${above.trimEnd()} ${kept}`;
  const lost = [...dropped, ...(kept !== '' && !takesList ? [inside] : [])];
  if (lost.length > 0) notes.push({ line: number, text: `{: ${lost.join(' ')}}` });
}

/** Lists right behind a picture, a link, emphasis or code, and ids of headings. */
function convertSpans(line: string, number: number, notes: LineNote[]): string {
  const heading = line.replace(/^(\s{0,3}#{1,6}\s.*?)\s*\{#([^\s}]+)\}\s*$/u, '$1 {: #$2}');
  return heading.replace(/(`+)(?!`)(.*?[^`])\1(?!`)|([\])*_~])?\{:(?![:/])\s*([^}]*)\}/gu, (whole, ticks?: string, _code?: string, before = '', inside?: string) => {
    if (ticks !== undefined || inside === undefined) return whole;
    const { kept, dropped } = convertAttributes(inside);
    if (dropped.length > 0) notes.push({ line: number, text: `{: ${dropped.join(' ')}}` });
    return before + kept;
  });
}

/** Mends lines at the margin that are no entries: a value that ran over several lines, a text that was not indented. */
import { blank, type Draft } from './draft.ts';
import { isBlockSign, type Line } from './entries.ts';
import { yamlText } from './quote.ts';
import { isReadable } from './readable.ts';

export function mendStray(draft: Draft): void {
  const { entry } = draft;
  const stray = entry.value === '' || entry.value.startsWith('#') ? entry.stray.filter(({ text }) => !/^\s*-(\s|$)/u.test(text)) : entry.stray;
  const [first] = stray;
  if (first === undefined) return;
  if (isBlockSign(entry.value)) indent(draft, stray, first);
  else joinOrDrop(draft, stray, first);
}

/** The text below `>` or `|` begins at the margin. */
function indent({ entry, lines, faults }: Draft, stray: readonly Line[], first: Line): void {
  for (const { number, text } of stray) lines[number - entry.head.number] = `  ${text}`;
  faults.push({
    code: 'SOKBO-Y21',
    line: first.number,
    column: 0,
    params: { key: entry.key, sign: entry.value },
    mended: `  ${first.text}`,
  });
}

/** Joined only where that is certainly meant: quotes that close on the last line, or a value below its key. */
function joinOrDrop(draft: Draft, stray: readonly Line[], first: Line): void {
  const { entry, lines, faults } = draft;
  const rest = stray.map(({ text }) => text.trim()).join(' ');
  const lead = entry.head.text.slice(0, entry.valueAt);
  const joined = `${entry.value} ${rest}`;
  const mended =
    entry.value === '' && stray.length === 1 && entry.indented.length === 0
      ? `${lead.trimEnd()} ${yamlText(rest)}`
      : /^["']/u.test(entry.value) && isReadable(joined)
        ? lead + joined
        : undefined;
  blank(draft, stray);
  if (mended !== undefined) {
    faults.length = 0;
    lines[0] = mended;
  }
  faults.push({ code: 'SOKBO-Y12', line: first.number, column: 0, params: { key: entry.key }, ...(mended === undefined ? {} : { mended }) });
}

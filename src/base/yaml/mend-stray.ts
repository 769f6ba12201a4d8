/** Mends lines at the margin that are no entries: a value that ran over several lines, a text that was not indented. */
import { blank, type Draft } from './draft.ts';
import type { Line } from './entries.ts';
import { yamlText } from './quote.ts';
import { isReadable } from './readable.ts';

export function mendStray(draft: Draft): void {
  const { holds, stray } = draft.entry;
  if (stray.length === 0) return;
  if (holds === 'sign') indentText(draft);
  else joinOrDrop(draft);
}

/** The text below `>` or `|` begins at the margin. */
function indentText({ entry, lines, faults }: Draft): void {
  for (const { number, text } of entry.stray) lines[number - entry.head.number] = `  ${text}`;
  const [{ number, text } = entry.head] = entry.stray;
  const isCertain = !entry.stray.some(mayBeField);
  faults.push({ code: 'SOKBO-Y21', line: number, column: 0, params: { key: entry.key, sign: entry.value }, ...(isCertain ? { mended: `  ${text}` } : {}) });
}

/** `draft=true`, which is no prose. */
function mayBeField({ text }: Line): boolean {
  return /^["'‘“]?[a-z_]+["'’”]?\s*[=:;：/]/iu.test(text.trim());
}

function joinOrDrop(draft: Draft): void {
  const { entry, lines, faults } = draft;
  const mended = joined(draft);
  blank(draft, entry.stray);
  if (mended !== undefined) {
    // Whatever was wrong with the head alone had its cause in the line break.
    faults.length = 0;
    lines[0] = mended;
  }
  const [{ number } = entry.head] = entry.stray;
  faults.push({ code: 'SOKBO-Y12', line: number, column: 0, params: { key: entry.key }, ...(mended === undefined ? {} : { mended }) });
}

/** Head and stray lines in one, where that is certainly meant: quotes that close on the last of them, or a value below its key. */
function joined({ entry }: Draft): string | undefined {
  const { head, value, valueAt, stray, below } = entry;
  const rest = stray.map(({ text }) => text.trim()).join(' ');
  if (stray.some(mayBeField)) return undefined;
  if (value === '' && stray.length === 1 && below.length === 0) return `${head.text.trimEnd()} ${yamlText(rest)}`;
  const whole = `${value} ${rest}`;
  return /^["']/u.test(value) && isReadable(whole) ? head.text.slice(0, valueAt) + whole : undefined;
}

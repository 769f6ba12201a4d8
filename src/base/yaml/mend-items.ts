/** Mends the lines below an entry's head: items of a list, fields of a map, and how they are indented. */
import type { Draft } from './draft.ts';
import { isBlockSign, splitGlued, type Line } from './entries.ts';
import { PART_NAMES } from './field-names.ts';
import { judgeValue } from './judge.ts';

/** `  - key: value`, `  - value` or `  key: value`. */
const ITEM = /^(\s*(?:-\s+)*(?:(?:[\p{L}\p{N}_.-]+|"[^"]*"|'[^']*'):\s+)?)(.*)$/u;

export function mendItems(draft: Draft): void {
  const { holds, below } = draft.entry;
  // Lines that are indented deeper than this belong to a text, in which every sign may stand.
  let textIndent = holds === 'sign' ? 0 : Infinity;
  for (const line of below) {
    mendIndent(draft, line);
    const indent = line.text.length - line.text.trimStart().length;
    if (indent > textIndent) continue;
    textIndent = isBlockSign(ITEM.exec(line.text)?.[2] ?? '') ? indent : Infinity;
    if (textIndent === Infinity && holds === 'nothing') mendItem(draft, line);
  }
}

/** Tabs, and the wide and the hard spaces that Korean keyboards and web pages leave behind. */
function mendIndent({ entry, lines, faults }: Draft, { number, text }: Line): void {
  const [indent = ''] = /^\s*/u.exec(text) ?? [];
  const isFine = entry.holds === 'sign' ? indent.startsWith(' ') : /^ *$/u.test(indent);
  if (isFine) return;
  const mended = indent.replaceAll('\u00a0', ' ').replace(/[^ ]/gu, '  ') + text.slice(indent.length);
  lines[number - entry.head.number] = mended;
  faults.push({ code: 'SOKBO-Y19', line: number, column: indent.search(/[^ ]/u), params: {}, mended });
}

function mendItem({ entry, anchors, lines, faults }: Draft, { number, text }: Line): void {
  const index = number - entry.head.number;
  const [, lead = '', value = ''] = ITEM.exec(lines[index] ?? '') ?? [];
  const glued = /^\s*$/u.test(lead) ? splitGlued(value.trimEnd()) : undefined;
  const isPart = glued !== undefined && PART_NAMES.has(glued.key);
  const verdict = judgeValue(isPart ? glued.value : value.trimEnd(), anchors);
  if (isPart) {
    const mended = `${lead}${glued.key}: ${verdict?.readable ?? glued.value}`;
    lines[index] = mended;
    faults.push({ code: 'SOKBO-Y13', line: number, column: lead.length + glued.key.length, params: { key: glued.key }, ...(verdict?.certain === false ? {} : { mended }) });
    return;
  }
  if (verdict === undefined) return;
  const mended = lead + verdict.readable;
  lines[index] = mended;
  const column = text.length - value.length + verdict.at;
  faults.push({ code: verdict.code, line: number, column, params: verdict.params, ...(verdict.certain ? { mended } : {}) });
}

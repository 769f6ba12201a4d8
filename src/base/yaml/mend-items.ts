/** Mends the lines below an entry's head: items of a list, fields of a map, and how they are indented. */
import type { Draft } from './draft.ts';
import { isBlockSign, type Line } from './entries.ts';
import { judgeValue } from './judge.ts';

/** `  - key: value`, `  - value` or `  key: value`. */
const ITEM = /^(\s*(?:-\s+)*(?:(?:[\p{L}\p{N}_.-]+|"[^"]*"|'[^']*'):\s+)?)(.*)$/u;

export function mendItems(draft: Draft): void {
  const { entry } = draft;
  const isText = isBlockSign(entry.value);
  let textIndent = isText ? 0 : Infinity;
  const items = entry.value === '' || entry.value.startsWith('#') ? entry.stray.filter(({ text }) => /^\s*-(\s|$)/u.test(text)) : [];
  for (const line of [...entry.indented, ...items].sort((a, b) => a.number - b.number)) {
    mendIndent(draft, line);
    const indent = line.text.length - line.text.trimStart().length;
    if (indent > textIndent) continue;
    textIndent = isBlockSign(ITEM.exec(line.text)?.[2] ?? '') ? indent : Infinity;
    if (textIndent === Infinity && (entry.value === '' || entry.value.startsWith('#'))) mendItem(draft, line);
  }
}

function mendIndent({ entry, lines, faults }: Draft, { number, text }: Line): void {
  const [indent = ''] = /^\s*/u.exec(text) ?? [];
  if (/^ *$/u.test(indent)) return;
  const mended = indent.replace(/[^ \u00a0]/gu, '  ').replaceAll('\u00a0', ' ') + text.slice(indent.length);
  lines[number - entry.head.number] = mended;
  faults.push({ code: 'SOKBO-Y19', line: number, column: indent.search(/[^ ]/u), params: {}, mended });
}

function mendItem({ entry, anchors, lines, faults }: Draft, { number, text }: Line): void {
  const index = number - entry.head.number;
  const [, lead = '', value = ''] = ITEM.exec(lines[index] ?? '') ?? [];
  const verdict = judgeValue(value.trimEnd(), anchors);
  if (verdict === undefined) return;
  const mended = lead + verdict.readable;
  lines[index] = mended;
  const column = text.length - value.length + verdict.at;
  faults.push({ code: verdict.code, line: number, column, params: verdict.params, ...(verdict.certain ? { mended } : {}) });
}

/** Mends the line on which an entry begins: its place, its colon, and the value that stands on it. */
import { blank, type Draft } from './draft.ts';
import type { Entry } from './entries.ts';
import { judgeValue } from './judge.ts';

export function mendHead(draft: Draft): void {
  const { entry, anchors, lines, faults } = draft;
  const { key, head, value, valueAt, slip } = entry;
  const placed = inPlace(draft);
  const continued = entry.below.map(({ text }) => text.trim());
  const judged = entry.holds === 'value' ? judgeValue([value, ...continued].join(' '), anchors) : undefined;
  const verdict = judged && { ...judged, certain: judged.certain && !mayBeList(entry) };
  if (verdict !== undefined) blank(draft, entry.below);
  lines[0] = verdict === undefined ? placed : placed.slice(0, placed.length - value.length) + verdict.readable;

  const mended = verdict?.certain === false ? placed : lines[0];
  if (slip === 'glued') faults.push({ code: 'SOKBO-Y13', line: head.number, column: head.text.search(/[:：]/u), params: { key }, mended });
  else if (slip === 'indented') faults.push({ code: 'SOKBO-Y16', line: head.number, column: 0, params: {}, mended });
  if (verdict !== undefined && (slip === undefined || !verdict.certain)) {
    const column = valueAt + (verdict.at < value.length ? verdict.at : 0);
    faults.push({ code: verdict.code, line: head.number, column, params: verdict.params, ...(verdict.certain ? { mended } : {}) });
  }
}

/** Whether the value may be the first item of a list: it begins as one, or stands above others. */
function mayBeList({ key, value, below }: Entry): boolean {
  return (value.startsWith('- ') && !TEXTS.has(key)) || below.some(({ text }) => /^\s*(?:-\s|[-*•·]\s?\S)/u.test(text));
}

/** Fields that are never lists. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'excerpt', 'feature_text']);

/** The head at the margin with a colon and a space: `title:제목`, `title： 제목` and `  title: 제목` are mended. */
function inPlace({ entry: { key, head, value, slip }, margin }: Draft): string {
  const before = head.text.slice(0, margin);
  return slip === 'glued' ? `${before}${key}: ${value}` : before + head.text.slice(margin).trim();
}

/** Mends the line on which an entry begins: its place, its colon, and the value that stands on it. */
import { blank, type Draft } from './draft.ts';
import { judgeValue } from './judge.ts';

export function mendHead(draft: Draft): void {
  const { entry, anchors, lines, faults } = draft;
  const { key, head, value, valueAt, slip } = entry;
  const placed = inPlace(draft);
  const continued = entry.below.map(({ text }) => text.trim());
  const judged = entry.holds === 'value' ? judgeValue([value, ...continued].join(' '), anchors) : undefined;
  // What stands above items of a list may be one of them.
  const verdict = judged && { ...judged, certain: judged.certain && !entry.below.some(({ text }) => /^\s*-\s/u.test(text)) };
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

/** The head at the margin with a colon and a space: `title:제목`, `title： 제목` and `  title: 제목` are mended. */
function inPlace({ entry: { key, head, value, slip }, margin }: Draft): string {
  const before = head.text.slice(0, margin);
  return slip === 'glued' ? `${before}${key}: ${value}` : before + head.text.slice(margin).trim();
}

/** Mends the line on which an entry begins: its place, its colon, and the value that stands on it. */
import { blank, type Draft } from './draft.ts';
import { isBlockSign } from './entries.ts';
import { judgeValue } from './judge.ts';

export function mendHead(draft: Draft): void {
  mendSlip(draft);
  mendValue(draft);
}

/** `title:제목`, `title： 제목`, or a line that slipped to the right. */
function mendSlip({ entry, margin, lines, faults }: Draft): void {
  const { head, key, slip, valueAt, value } = entry;
  if (slip === undefined) return;
  const mended = slip === 'glued' ? `${head.text.slice(0, margin)}${key}: ${value}` : head.text.slice(0, margin) + head.text.trimStart();
  lines[0] = mended;
  const fault = { line: head.number, params: { key }, mended: judgedLine(mended, value, entry.value) };
  if (slip === 'glued') faults.push({ ...fault, code: 'SOKBO-Y13', column: Math.min(valueAt, head.text.search(/[:：]/u)) });
  else faults.push({ ...fault, code: 'SOKBO-Y16', column: 0 });
}

function judgedLine(line: string, value: string, judged: string): string {
  const verdict = judgeValue(judged, new Set());
  return verdict?.certain === true ? line.slice(0, line.length - value.length) + verdict.readable : line;
}

function mendValue(draft: Draft): void {
  const { entry, anchors, lines, faults } = draft;
  const { head, value, valueAt } = entry;
  if (value === '' || value.startsWith('#') || isBlockSign(value)) return;
  const continued = entry.indented;
  const verdict = judgeValue([value, ...continued.map(({ text }) => text.trim())].join(' '), anchors);
  if (verdict === undefined) return;
  const line = (lines[0] ?? '').trimEnd();
  const mended = line.slice(0, line.length - value.length) + verdict.readable;
  lines[0] = mended;
  blank(draft, continued);
  if (entry.slip !== undefined) return;
  const column = valueAt + (verdict.at < value.length ? verdict.at : 0);
  faults.push({ code: verdict.code, line: head.number, column, params: verdict.params, ...(verdict.certain ? { mended } : {}) });
}

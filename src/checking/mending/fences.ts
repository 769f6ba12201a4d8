/** Mends the two lines `---` around front matter. It looks at whole lines and never at what they say. */
import type { Problem } from '../../base/problem.ts';
import { looksLikeField } from '../../reading/fences.ts';
import type { LineEdit } from './text-lines.ts';

/** Edits for the first fault of the fences that can be mended for certain; none when there is no such fault. */
export function mendFences(lines: readonly string[], problems: readonly Problem[]): readonly LineEdit[] {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('SOKBO-F01') || codes.has('SOKBO-F02')) return mendOpening(lines);
  return codes.has('SOKBO-F04') ? mendMissingEnd(lines) : [];
}

/** Characters that a text editor does not show. */
const UNSEEN = /[\s\u200b-\u200d\u2060\ufeff]/gu;

/** Empty lines and unseen characters before `---` go; a header that lacks its first `---` and nothing else gets it. */
function mendOpening(lines: readonly string[]): readonly LineEdit[] {
  const first = lines.findIndex((line) => line.replace(UNSEEN, '') !== '');
  const line = lines[first];
  if (line === undefined) return [];
  if (/^---(ya?ml)?$/iu.test(line.replace(UNSEEN, ''))) return [{ at: 0, count: first + 1, lines: ['---'] }];
  const end = lines.findIndex((other, index) => index > first && /^---\s*$/u.test(other));
  const isHeader = end !== -1 && lines.slice(first, end).every(looksLikeField) && lines.slice(first, end).some(isTitle);
  return isHeader ? [{ at: 0, count: first, lines: ['---'] }] : [];
}

/** Fields, then an empty line, then something that is no field: there the header ends. */
function mendMissingEnd(lines: readonly string[]): readonly LineEdit[] {
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const header = lines.slice(1, end);
  const next = lines.slice(end).find((line) => line.trim() !== '');
  const isCertain = end !== -1 && header.every(looksLikeField) && header.some(isTitle) && next !== undefined && !looksLikeField(next);
  return isCertain ? [{ at: end, count: 0, lines: ['---'] }] : [];
}

function isTitle(line: string): boolean {
  return /^title\s*:/u.test(line);
}

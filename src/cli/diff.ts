/** Shows what changed in a file, line by line, as version control does. */
import { structuredPatch } from 'diff';
import colors from 'picocolors';

/** Lines that are shown around a change. */
const CONTEXT = 1;

/** Lines of a unified diff without its header; empty when the texts are the same. */
export function diffLines(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return hunks.flatMap(({ oldStart, lines }) => [colors.cyan(`@@ ${oldStart} @@`), ...lines.map(painted)]);
}

function painted(line: string): string {
  const shown = line.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) => (character === '\t' ? ' ' : ''));
  if (shown.startsWith('+')) return colors.green(shown);
  return shown.startsWith('-') ? colors.red(shown) : shown;
}

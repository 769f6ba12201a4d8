/** Tables on a terminal: columns that line up whatever script stands in them. */
import { displayWidth } from '../base/text.ts';

export interface Column {
  /** Figures end where their column ends; names begin where it begins. */
  readonly align: 'start' | 'end';
}

/** One line a row, two cells between columns, no blanks at the ends of lines. */
export function tableLines(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly string[] {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? ''))));
  return rows.map((row) => {
    const cells = columns.map(({ align }, index) => {
      const text = row[index] ?? '';
      const blanks = ' '.repeat((widths[index] ?? 0) - displayWidth(text));
      return align === 'end' ? blanks + text : text + blanks;
    });
    return cells.join('  ').trimEnd();
  });
}

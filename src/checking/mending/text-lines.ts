/** A text as lines that remember their own ends, so that changing one leaves every byte of the others as it was. */

export interface TextLine {
  readonly text: string;
  /** `\n`, `\r\n`, `\r`, or nothing on a last line without an end. */
  readonly end: string;
}

export function splitLines(text: string): readonly TextLine[] {
  const lines = Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu), ([, line = '', end = '']) => ({ text: line, end }));
  const last = lines.at(-1);
  return last?.text === '' && last.end === '' && lines.length > 1 ? lines.slice(0, -1) : lines;
}

export function joinLines(lines: readonly TextLine[]): string {
  return lines.map(({ text, end }) => text + end).join('');
}

/** One change: `lines` take the place of `count` lines from the index `at` on. */
export interface LineEdit {
  readonly at: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** The lines with all edits made; they must not overlap. New lines end as those around them do. */
export function applyEdits(lines: readonly TextLine[], edits: readonly LineEdit[]): readonly TextLine[] {
  const result = [...lines];
  const usualEnd = lines.find(({ end }) => end !== '')?.end ?? '\n';
  for (const { at, count, lines: texts } of edits.toSorted((a, b) => b.at - a.at)) {
    const replaced = result.slice(at, at + count);
    const added = texts.map((text, index) => ({ text, end: replaced[index]?.end ?? usualEnd }));
    const lastEnd = replaced.at(-1)?.end;
    const last = added.at(-1);
    if (last !== undefined && lastEnd !== undefined) added[added.length - 1] = { ...last, end: lastEnd };
    result.splice(at, count, ...added);
  }
  return result;
}

/** Breaks a headline into lines as an editor would: between words, evenly, and never before what leans on the word before. */

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A size of type and what it may take. */
export interface Setting {
  /** Pixels. */
  readonly size: number;
  /** At most. */
  readonly lines: number;
}

export interface SetLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The headline in the first of the settings, largest first, into which it goes. What is too long for the last ends in
 * an ellipsis. `measureAt` tells a text's width at a size.
 */
export function setLines(headline: string, settings: readonly [Setting, ...Setting[]], width: number, measureAt: (size: number) => Measure): SetLines {
  for (const isStrict of [true, false]) {
    for (const { size, lines: most } of settings) {
      const lines = breakLines(headline.split(' '), most, { width, isStrict }, measureAt(size));
      if (lines !== undefined) return { size, lines };
    }
  }
  const { size, lines: most } = settings.at(-1) ?? settings[0];
  return { size, lines: cutLines(headline, most, width, measureAt(size)) };
}

/** Beginnings of words that are nothing without the word before: bound nouns and counters. */
const LEANING = /^(?:것|수|등|뿐|만큼|채|중|간|씩|때|뒤|후|전|내|외|및|대로|만|명|개|곳|년|월|일|원|건|차|호|%)(?![가-힣]{2})/u;

interface Column {
  /** Pixels. */
  readonly width: number;
  /** No line begins with what leans on the word before. */
  readonly isStrict: boolean;
}

/** Into as few lines as will hold them, and those as even as can be; `undefined` when it takes more than `most`. */
function breakLines(words: readonly string[], most: number, { width, isStrict }: Column, measure: Measure): readonly string[] | undefined {
  for (let count = 1; count <= most; count += 1) {
    const even = Math.min(measure(words.join(' ')) / count, width);
    const best = bestBreak(words, count, (line, isFirst) => {
      const taken = measure(line);
      if (taken > width) return undefined;
      return isStrict && !isFirst && LEANING.test(line) ? Number.POSITIVE_INFINITY : ((taken - even) / width) ** 2;
    });
    if (best !== undefined && best.cost !== Number.POSITIVE_INFINITY) return best.lines;
  }
  return undefined;
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

type CostOf = (line: string, isFirst: boolean) => number | undefined;

/** The cheapest way to make exactly `count` lines of the words. `undefined` as a cost: a longer line will not do either. */
function bestBreak(words: readonly string[], count: number, costOf: CostOf): Broken | undefined {
  let best: Broken | undefined;
  for (let length = count === 1 ? words.length : 1; length <= words.length - count + 1; length += 1) {
    const line = words.slice(words.length - length).join(' ');
    const cost = costOf(line, count === 1);
    if (cost === undefined) break;
    const above: Broken | undefined = count === 1 ? { lines: [], cost: 0 } : bestBreak(words.slice(0, words.length - length), count - 1, costOf);
    if (above !== undefined && (best === undefined || above.cost + cost < best.cost)) best = { lines: [...above.lines, line], cost: above.cost + cost };
  }
  return best;
}

/** Fills the lines one after another, breaking words that no line holds, and ends in an ellipsis where text is left. */
function cutLines(headline: string, most: number, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let rest = headline;
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line = fill(rest, width, measure, isLast ? ELLIPSIS : '');
    rest = rest.slice(line.length).trimStart();
    lines.push(isLast && rest !== '' ? `${line.trimEnd()}${ELLIPSIS}` : line.trimEnd());
  }
  return lines;
}

const ELLIPSIS = '…';

/** As much of the text as goes into a line before `end`: up to a space, else up to any character. */
function fill(text: string, width: number, measure: Measure, end: string): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let length = 1;
  while (length < characters.length && measure(characters.slice(0, length + 1).join('') + end) <= width) length += 1;
  const filled = characters.slice(0, length).join('');
  if (text[filled.length] === ' ') return filled;
  const space = filled.lastIndexOf(' ');
  return space > 0 ? filled.slice(0, space) : filled;
}

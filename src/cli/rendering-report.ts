/** Says which pages a build rendered and why, as lines for a terminal and as data for programs. */
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import { shownDate } from '../base/moments.ts';
import type { BuildReport } from '../publishing/report.ts';
import type { Waiting, WaitingArticle } from '../reading/content.ts';
import { printable } from './printable.ts';
import { renderingWordsIn } from './words/rendering.ts';

/** A small publish tells its pages by name. */
const NAMED_PAGES = 25;

/** Of pictures and addresses that lead nowhere, where there may be thousands after a move. */
const NAMED_FAULTS = 10;

export function renderingLines({ rendered, explanation, missingPictures, movedArticles, language, waiting }: BuildReport): readonly string[] {
  const words = renderingWordsIn(language);
  const lines: string[] = [];
  if (rendered.length > 0 && rendered.length <= NAMED_PAGES) {
    lines.push(words.rendered(String(rendered.length)), ...rendered.map(({ url, reason }) => `  ${printable(url)}  ${colors.dim(words.reasons[reason])}`));
  }
  if (explanation !== undefined) {
    const shown = (value: string | undefined): string => (value === undefined ? words.none : printable(value));
    lines.push(
      words.explained(printable(explanation.url), words.states[explanation.state]),
      ...explanation.differences.map(({ part, before, now }) => words.difference(part, shown(before), shown(now))),
    );
  }
  const missing = missingPictures.map(({ src, url }) => `  ${printable(src)}  ${colors.dim(printable(url))}`);
  const moved = movedArticles.map(({ file, from, to }) => `  ${printable(from)} → ${printable(to)}  ${colors.dim(printable(file))}`);
  lines.push(...firstOf(missing, words.missingPictures, words.whereMissing, words.andMore), ...firstOf(moved, words.movedArticles, words.howToForward, words.andMore));
  const next = nextScheduled(waiting);
  if (next !== undefined) lines.push(words.nextDue(shownDate(next.date)));
  return lines;
}

type Count = (count: string) => string;

/** A heading that counts these lines, the first of them, how many there are besides, and what to do; nothing where there is none. */
function firstOf(lines: readonly string[], heading: Count, remedy: string, andMore: Count): readonly string[] {
  if (lines.length === 0) return [];
  const others = lines.length - NAMED_FAULTS;
  return [colors.yellow(heading(formatNumber(lines.length))), ...lines.slice(0, NAMED_FAULTS), ...(others > 0 ? [andMore(formatNumber(others))] : []), remedy];
}

/** The article that is due next; `undefined` when none is scheduled. */
export function nextScheduled({ articles }: Waiting): WaitingArticle | undefined {
  return articles.find(({ why }) => why === 'future');
}

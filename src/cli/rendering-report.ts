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

/** Of a site that was moved without its pictures, thousands may be missing. */
const NAMED_PICTURES = 10;

export function renderingLines({ rendered, explanation, missingPictures, language, waiting }: BuildReport): readonly string[] {
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
  if (missingPictures.length > 0) {
    const others = missingPictures.length - NAMED_PICTURES;
    lines.push(
      colors.yellow(words.missingPictures(formatNumber(missingPictures.length))),
      ...missingPictures.slice(0, NAMED_PICTURES).map(({ src, url }) => `  ${printable(src)}  ${colors.dim(printable(url))}`),
      ...(others > 0 ? [words.andMore(formatNumber(others))] : []),
      words.whereMissing,
    );
  }
  const next = nextScheduled(waiting);
  if (next !== undefined) lines.push(words.nextDue(shownDate(next.date)));
  return lines;
}

/** The article that is due next; `undefined` when none is scheduled. */
export function nextScheduled({ articles }: Waiting): WaitingArticle | undefined {
  return articles.find(({ why }) => why === 'future');
}

/**
 * Splits a page into its articles. Most pages hold one; a list of press releases holds the beginnings of several, each
 * a headline over a text that breaks off.
 */
import { takeLeadingByline } from './bylines.ts';
import { furnitureKind, opensFurniture } from './furniture.ts';
import type { PageLine } from './lines.ts';
import { isCutOff, isProse } from './prose.ts';
import { timesOfLine } from './times.ts';

export function splitPieces(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const starts = lines.flatMap((line, index) => (isTeaserEnd(line) ? (nextArticle(lines, index + 1) ?? []) : []));
  const bounds = [0, ...starts, lines.length];
  return bounds.slice(1).map((end, index) => lines.slice(bounds[index], end)).filter((piece) => piece.length > 0);
}

function isTeaserEnd({ text, role }: PageLine): boolean {
  return role === 'text' && text.length >= 60 && isCutOff(text);
}

/**
 * Where the next article begins behind a text that breaks off: at a headline with running text below it, or at running
 * text with a byline of its own. What stands in between, times and buttons, belongs to the article before.
 */
function nextArticle(lines: readonly PageLine[], from: number): number | undefined {
  const isSaid = ({ text }: PageLine): boolean => furnitureKind(text) === undefined && timesOfLine(text) === undefined;
  const start = lines.findIndex((line, index) => index >= from && isSaid(line));
  const first = lines[start];
  if (first === undefined || opensFurniture(first.text)) return undefined;
  if (isProse(first.text)) return takeLeadingByline(first.text) === undefined ? undefined : start;
  const next = lines.find((line, index) => index > start && isSaid(line));
  return first.text.length >= 10 && next !== undefined && isProse(next.text) ? start : undefined;
}

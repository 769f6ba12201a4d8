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
  const pieces: PageLine[][] = [[]];
  lines.forEach((line, index) => {
    pieces.at(-1)?.push(line);
    if (isTeaserEnd(line) && beginsArticle(lines.slice(index + 1))) pieces.push([]);
  });
  return pieces.filter((piece) => piece.length > 0);
}

function isTeaserEnd({ text, role }: PageLine): boolean {
  return role === 'text' && text.length >= 60 && isCutOff(text);
}

/** A headline with running text below it, or running text that begins with a byline of its own. */
function beginsArticle(lines: readonly PageLine[]): boolean {
  const [first, ...others] = lines.filter(({ text }) => furnitureKind(text) === undefined && timesOfLine(text) === undefined);
  if (first === undefined || opensFurniture(first.text)) return false;
  if (isProse(first.text)) return takeLeadingByline(first.text) !== undefined;
  const [next] = others;
  return first.text.length >= 10 && next !== undefined && isProse(next.text);
}

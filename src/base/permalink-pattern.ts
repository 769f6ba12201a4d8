/**
 * Patterns of articles' addresses, with Jekyll's placeholders and named styles: which there are, and what is wrong with
 * one. It does not fill them in. https://jekyllrb.com/docs/permalinks/
 */
import { closest, distance } from 'fastest-levenshtein';
import { pathFault, readSitePath, type PathReading } from './site-path.ts';

/** Jekyll's names for common patterns. */
export const PERMALINK_STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title.html'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title.html'],
  ['none', '/:categories/:title.html'],
]);

export const KNOWN_PLACEHOLDERS = [
  ':categories', ':year', ':short_year', ':month', ':i_month', ':day', ':i_day', ':y_day', ':hour', ':minute', ':second', ':title', ':slug',
] as const;

export type Placeholder = (typeof KNOWN_PLACEHOLDERS)[number];

/** A site path that may hold placeholders, or the name of a style, which stays as it is. */
export function readPattern(text: string): PathReading {
  if (PERMALINK_STYLES.has(text)) return { kind: 'path', path: text };
  const unknown = placeholdersOf(text).find((placeholder) => !isKnown(placeholder));
  if (unknown === undefined) return readSitePath(text);
  const nearest = nearestPlaceholder(unknown);
  if (nearest !== undefined) return pathFault('SOKBO-F69', { placeholder: unknown, nearest });
  return pathFault('SOKBO-F68', { placeholder: unknown, known: KNOWN_PLACEHOLDERS.join(' ') });
}

/** The address of something that has neither date nor categories from which a pattern could be filled in. */
export function readPlainPath(text: string): PathReading {
  const [pattern] = PERMALINK_STYLES.has(text) ? [text] : placeholdersOf(text);
  return pattern === undefined ? readSitePath(text) : pathFault('SOKBO-F70', { pattern });
}

/** All that reads as a placeholder, known or not, in the order of the text. */
export function placeholdersOf(text: string): readonly string[] {
  return text.match(/:[a-z_]+/giu) ?? [];
}

/** Whether it stands for something. */
export function isKnown(placeholder: string): placeholder is Placeholder {
  return KNOWN_PLACEHOLDERS.some((known) => known === placeholder);
}

/** Letters by which a misspelt placeholder may differ: two that changed places count as two. */
const MOST_SLIPS = 2;

function nearestPlaceholder(placeholder: string): string | undefined {
  const written = placeholder.toLowerCase();
  const nearest = closest(written, KNOWN_PLACEHOLDERS);
  return distance(written, nearest) <= MOST_SLIPS ? nearest : undefined;
}

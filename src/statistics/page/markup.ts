/** Small pieces of HTML and SVG of which the page is made. What is text is escaped here and nowhere else. */
import { shownDate } from '../../base/moments.ts';
import { escapeMarkup } from '../../outputs/xml.ts';

export { escapeMarkup };

/** A bar's two parts: what the paper wrote itself, and what came from outside. */
export type Part = 'own' | 'outside';

export interface Rectangle {
  readonly part: Part;
  /** Shares of the plot's width are in percent, so that a plot fits any width without its letters shrinking. */
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
}

export function rectangle({ part, x, y, width, height }: Rectangle): string {
  return `<rect class="${part}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A time element; the text is the date, with the time of day where one was written. */
export function timeOf(iso: string): string {
  return `<time datetime="${iso}">${shownDate(iso)}</time>`;
}

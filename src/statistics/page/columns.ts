/** Columns over time: articles by day or by month, drawn with the width in percent and the height in pixels. */
import type { Tally } from '../statistics.ts';
import { escapeMarkup, percent, rectangle } from './markup.ts';

export interface ColumnsOptions {
  /** What the plot shows, for who cannot see it. */
  readonly description: string;
  readonly tallies: readonly Tally[];
  /** Name below a column; `undefined`: none, so that names never run into each other. */
  readonly labelOf: (tally: Tally, index: number) => string | undefined;
  /** What a pointer learns of a column. */
  readonly titleOf: (tally: Tally) => string;
  readonly count: (value: number) => string;
}

/** Pixels. */
const HEIGHT = 200;
const TOP = 12;
const BOTTOM = 24;
/** Share of the width that the figures on the left take, and share of its place that a column leaves free. */
const LEFT = 0.06;
const GAP = 0.25;

export function columnPlot({ description, tallies, labelOf, titleOf, count }: ColumnsOptions): string {
  const step = stepFor(Math.max(1, ...tallies.map(({ articles }) => articles)));
  const lines = Math.max(1, Math.ceil(Math.max(1, ...tallies.map(({ articles }) => articles)) / step));
  const heightOf = (articles: number): number => ((HEIGHT - TOP - BOTTOM) * articles) / (lines * step);
  const yOf = (articles: number): number => HEIGHT - BOTTOM - heightOf(articles);
  const place = (1 - LEFT) / tallies.length;

  const grid = Array.from({ length: lines + 1 }, (_, index) => index * step).map(
    (value) => `<line x1="${percent(LEFT)}" x2="100%" y1="${pixels(yOf(value))}" y2="${pixels(yOf(value))}"/><text class="figure" x="${percent(LEFT - 0.01)}" y="${pixels(yOf(value) + 4)}">${count(value)}</text>`,
  );
  const columns = tallies.map((tally, index) => {
    const { articles, outside } = tally;
    const column = { x: percent(LEFT + place * (index + GAP / 2)), width: percent(place * (1 - GAP)) };
    const own = articles - outside;
    const label = labelOf(tally, index);
    return [
      `<g><title>${escapeMarkup(titleOf(tally))}</title>`,
      own > 0 ? rectangle({ part: 'own', ...column, y: pixels(yOf(own)), height: pixels(heightOf(own)) }) : '',
      outside > 0 ? rectangle({ part: 'outside', ...column, y: pixels(yOf(articles)), height: pixels(heightOf(outside)) }) : '',
      label === undefined ? '' : `<text class="label" x="${percent(LEFT + place * (index + 0.5))}" y="${HEIGHT - 6}">${escapeMarkup(label)}</text>`,
      '</g>',
    ].join('');
  });
  return `<svg class="columns" role="img" aria-label="${escapeMarkup(description)}" height="${HEIGHT}">${grid.join('')}${columns.join('')}</svg>`;
}

/** A round step of which at most five reach to the top. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [power / 5, power / 2, power, power * 2, power * 5].find((step) => Number.isInteger(step) && step * 5 >= most) ?? power * 10;
}

function pixels(value: number): string {
  return String(Number(value.toFixed(1)));
}

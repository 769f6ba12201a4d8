/** A table whose rows carry their own bars: articles by section, by author, by source. */
import type { Tally } from '../statistics.ts';
import type { StatisticsWords } from '../words.ts';
import { escapeMarkup, percent, rectangle } from './markup.ts';

export interface BarsOptions {
  readonly caption: string;
  /** Heading of the column of names. */
  readonly of: string;
  /** What stands for an empty name. */
  readonly unnamed?: string;
  /** Whether own and outside articles are told apart. Default true. */
  readonly hasParts?: boolean;
  readonly tallies: readonly Tally[];
  readonly words: StatisticsWords;
  readonly count: (value: number) => string;
}

/** The bars show nothing that the figures beside them do not say, so that they are left to the eye alone. */
export function barTable({ caption, of, unnamed = '', hasParts = true, tallies, words, count }: BarsOptions): string {
  const most = Math.max(1, ...tallies.map(({ articles }) => articles));
  const rows = tallies.map(({ name, articles, outside }) => {
    const parts = hasParts ? `<td>${count(articles - outside)}</td><td>${count(outside)}</td>` : '';
    return `<tr><th scope="row">${escapeMarkup(name || unnamed)}</th><td class="bar">${bar(articles, outside, most)}</td>${parts}<td><b>${count(articles)}</b></td></tr>`;
  });
  const figures = (hasParts ? [words.own, words.outside, words.articles] : [words.articles]).map((label) => `<th scope="col">${label}</th>`).join('');
  return `<table class="bars"><caption>${caption}</caption><thead><tr><th scope="col">${of}</th><td></td>${figures}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function bar(articles: number, outside: number, most: number): string {
  const own = articles - outside;
  const parts = [
    ...(own > 0 ? [rectangle({ part: 'own', x: '0', y: '0', width: percent(own / most), height: '100%' })] : []),
    ...(outside > 0 ? [rectangle({ part: 'outside', x: percent(own / most), y: '0', width: percent(outside / most), height: '100%' })] : []),
  ];
  return `<svg aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

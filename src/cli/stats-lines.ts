/** A month's statistics as lines for a terminal. */
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import { shownDate } from '../base/moments.ts';
import type { SiteConfig } from '../config/config.ts';
import { weekdayOf } from '../statistics/months.ts';
import type { MonthStatistics, Named, Tally } from '../statistics/statistics.ts';
import { statisticsWordsIn } from '../statistics/words.ts';
import { printable } from './printable.ts';
import { tableLines } from './table.ts';

/** Cells of the longest bar. */
const BAR = 24;

export function statisticsLines(statistics: MonthStatistics, config: SiteConfig): readonly string[] {
  const words = statisticsWordsIn(config.language);
  const count = formatNumber;
  const { articles, outside, articlesBefore, corrections, ai, sponsored, nearCopies, scheduled, drafts } = statistics;
  const change = new Intl.NumberFormat('en', { signDisplay: 'always' }).format(articles - articlesBefore);

  const tallies = (title: string, of: string, unnamed: string, rows: readonly Tally[]): readonly string[] => {
    if (rows.length === 0) return [];
    const most = Math.max(1, ...rows.map((row) => row.articles));
    const head = [of, words.own, words.outside, words.articles];
    const lines = rows.map((row) => [row.name || unnamed, count(row.articles - row.outside), count(row.outside), count(row.articles), bar(row, most)]);
    return ['', colors.bold(title), ...tableLines([head, ...lines], COLUMNS)];
  };
  const list = (title: string, items: readonly Named[], noteOf: (index: number) => string = () => ''): readonly string[] =>
    items.length === 0 ? [] : ['', colors.bold(`${title} ${count(items.length)}`), ...items.flatMap((one, index) => itemLines(one, noteOf(index)))];

  const sources = statistics.sources.length === 0 ? [] : ['', colors.bold(words.bySource), ...tableLines(statistics.sources.map(({ name, articles: of }) => [name, count(of)]), COLUMNS)];
  const withWeekday = (day: Tally): Tally => ({ ...day, name: `${day.name} ${words.weekdays[weekdayOf(day.name)] ?? ''}` });

  return [
    colors.bold(words.title(config.name, words.month(statistics.month))),
    `${words.articles} ${count(articles)} (${words.change(change)}) · ${words.own} ${count(articles - outside)} · ${words.outside} ${count(outside)}`,
    ...tallies(words.bySection, words.section, words.noSection, statistics.sections),
    ...tallies(words.byAuthor, words.author, words.noAuthor, statistics.authors),
    ...sources,
    ...tallies(words.byDay, '', '', statistics.days.filter((day) => day.articles > 0).map(withWeekday)),
    ...list(words.corrections, corrections.map((one) => ({ ...one, date: one.corrected })), (index) => corrections[index]?.text ?? ''),
    ...list(words.ai.generated, ai.generated),
    ...list(words.ai.assisted, ai.assisted),
    ...list(words.sponsored, sponsored, (index) => sponsored[index]?.sponsor || words.unnamedSponsor),
    ...list(words.nearCopies, nearCopies, (index) => words.like(nearCopies[index]?.other ?? '', count(nearCopies[index]?.percent ?? 0))),
    ...list(words.scheduled, scheduled),
    ...list(words.drafts, drafts),
  ];
}

const COLUMNS = [{ align: 'start' }, { align: 'end' }, { align: 'end' }, { align: 'end' }, { align: 'start' }] as const;

/** Own articles full, outside ones light. */
function bar({ articles, outside }: Tally, most: number): string {
  const cells = Math.round((articles / most) * BAR);
  const light = Math.round((outside / most) * BAR);
  return '█'.repeat(Math.max(0, cells - light)) + '░'.repeat(light);
}

function itemLines({ title, file, date }: Named, note: string): readonly string[] {
  return [`  ${shownDate(date)}  ${printable(title)}${note === '' ? '' : `  (${printable(note)})`}`, colors.dim(`    ${printable(file)}`)];
}

/** The month as a table of weeks: the figures that the plot of its days shows. */
import { weekdayOf } from '../months.ts';
import type { Tally } from '../statistics.ts';
import type { StatisticsWords } from '../words.ts';

const DAYS_OF_WEEK = 7;

/** `days`: every day of one month. */
export function calendarTable(days: readonly Tally[], caption: string, words: StatisticsWords, count: (value: number) => string): string {
  const [first] = days;
  const before = first === undefined ? 0 : weekdayOf(first.name);
  const cells = [...Array.from({ length: before }, () => '<td></td>'), ...days.map((day) => dayCell(day, words, count))];
  while (cells.length % DAYS_OF_WEEK !== 0) cells.push('<td></td>');
  const weeks = Array.from({ length: cells.length / DAYS_OF_WEEK }, (_, week) => `<tr>${cells.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK).join('')}</tr>`);
  const head = words.weekdays.map((weekday) => `<th scope="col">${weekday}</th>`).join('');
  return `<table class="calendar"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${weeks.join('')}</tbody></table>`;
}

function dayCell({ name, articles, outside }: Tally, words: StatisticsWords, count: (value: number) => string): string {
  const figures = articles === 0 ? '<span class="none">·</span>' : `<b>${count(articles)}</b>${outside === 0 ? '' : ` <small>${words.outside} ${count(outside)}</small>`}`;
  return `<td><time datetime="${name}">${Number(name.slice('YYYY-MM-'.length))}</time> ${figures}</td>`;
}

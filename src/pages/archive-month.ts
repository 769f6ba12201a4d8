/** A month of the archive: its calendar, and its days, each with its newest headlines. */
import type { Site } from '../site/site.ts';
import { buildCalendar } from './calendar.ts';
import { buildHeadline } from './cards.ts';
import { buildPeriod, buildPeriodHead, groupByParent, neighboursAt } from './periods.ts';
import type { PageOf } from './views.ts';

/** Headlines of each day; the day's own page has all. */
const HEADLINES = 3;

export function* archiveMonthPages(site: Site): Generator<PageOf<'archive-month'>> {
  const daysOf = groupByParent(site.archive.days);
  for (const [index, month] of site.archive.months.entries()) {
    const days = daysOf(month).map((day) => ({
      ...buildPeriod(day),
      headlines: day.articles.slice(0, HEADLINES).map(buildHeadline),
    }));
    const view = {
      head: buildPeriodHead(site, month),
      ...buildPeriod(month),
      weeks: buildCalendar(month.period, days),
      days,
      ...neighboursAt(site.archive.months, index),
    };
    yield { kind: 'archive-month', url: month.url, view, body: undefined };
  }
}

/** A month of the archive: its calendar, and its days, each with its newest headlines. */
import type { Site } from '../site/site.ts';
import { buildCalendar } from './calendar.ts';
import { buildPeriodHead, groupByParent, neighboursAt, periodScope, periodWithHeadlines } from './periods.ts';
import { planPage, type PlannedPage } from './planned-page.ts';

/** Headlines of each day; the day's own page has all. */
const HEADLINES = 3;

export function* archiveMonthPages(site: Site): Generator<PlannedPage> {
  const daysOf = groupByParent(site.archive.days);
  for (const [index, month] of site.archive.months.entries()) {
    const days = daysOf(month);
    const scope = { ...periodScope(month, days, HEADLINES), ...neighboursAt(site.archive.months, index) };
    yield planPage({
      ...{ kind: 'archive-month', url: month.url, scope },
      build: ({ period, url, count, previous, next }) => {
        const shown = days.map((day) => periodWithHeadlines(day, HEADLINES));
        const view = { head: buildPeriodHead(site, month), ...{ period, url, count }, weeks: buildCalendar(period, shown), days: shown, ...{ previous, next } };
        return { kind: 'archive-month', url, view, body: undefined };
      },
    });
  }
}

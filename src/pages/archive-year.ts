/** A year of the archive: its months, each with its newest headlines. */
import type { Site } from '../site/site.ts';
import { buildPeriodHead, groupByParent, neighboursAt, periodScope, periodWithHeadlines } from './periods.ts';
import { planPage, type PlannedPage } from './planned-page.ts';

/** Headlines of each month; the month's own page has more. */
const HEADLINES = 5;

export function* archiveYearPages(site: Site): Generator<PlannedPage> {
  const monthsOf = groupByParent(site.archive.months);
  for (const [index, year] of site.archive.years.entries()) {
    const months = monthsOf(year);
    const scope = { ...periodScope(year, months, HEADLINES), ...neighboursAt(site.archive.years, index) };
    yield planPage({
      ...{ kind: 'archive-year', url: year.url, scope },
      build: ({ period, url, count, previous, next }) => {
        const view = { head: buildPeriodHead(site, year), ...{ period, url, count }, months: months.map((month) => periodWithHeadlines(month, HEADLINES)), ...{ previous, next } };
        return { kind: 'archive-year', url, view, body: undefined };
      },
    });
  }
}

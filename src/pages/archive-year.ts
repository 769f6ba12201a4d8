/** A year of the archive: its months, each with its newest headlines. */
import type { Site } from '../site/site.ts';
import { buildHeadline } from './cards.ts';
import { buildPeriod, buildPeriodHead, groupByParent, neighboursAt } from './periods.ts';
import type { PageOf } from './views.ts';

/** Headlines of each month; the month's own page has more. */
const HEADLINES = 5;

export function* archiveYearPages(site: Site): Generator<PageOf<'archive-year'>> {
  const monthsOf = groupByParent(site.archive.months);
  for (const [index, year] of site.archive.years.entries()) {
    const months = monthsOf(year).map((month) => ({
      ...buildPeriod(month),
      headlines: month.articles.slice(0, HEADLINES).map(buildHeadline),
    }));
    const view = { head: buildPeriodHead(site, year), ...buildPeriod(year), months, ...neighboursAt(site.archive.years, index) };
    yield { kind: 'archive-year', url: year.url, view, body: undefined };
  }
}

/** A day of the archive: all its articles. */
import { periodUrl } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Cards } from './cards.ts';
import { buildPeriodHead, linkToPeriod, neighboursAt } from './periods.ts';
import type { PageOf } from './views.ts';

export function* archiveDayPages(site: Site, cards: Cards): Generator<PageOf<'archive-day'>> {
  for (const [index, day] of site.archive.days.entries()) {
    const month = day.period.slice(0, 'YYYY-MM'.length);
    const view = {
      head: buildPeriodHead(site, day),
      ...linkToPeriod(day),
      articles: day.articles.map(cards.card),
      month: { period: month, url: periodUrl(month) },
      ...neighboursAt(site.archive.days, index),
    };
    yield { kind: 'archive-day', url: day.url, view, body: undefined };
  }
}

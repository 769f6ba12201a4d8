/** A day of the archive: all its articles. */
import { periodUrl } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Cards } from './cards.ts';
import { buildPeriodHead, linkToPeriod, neighboursAt } from './periods.ts';
import { showPicturesOnce } from './pictures-once.ts';
import { planPage, type PlannedPage } from './planned-page.ts';

export function* archiveDayPages(site: Site, cards: Cards): Generator<PlannedPage> {
  for (const [index, day] of site.archive.days.entries()) {
    const scope = { ...linkToPeriod(day), ...neighboursAt(site.archive.days, index), cards: day.articles.map(cards.key) };
    yield planPage({
      ...{ kind: 'archive-day', url: day.url, scope },
      build: ({ period, url, previous, next }) => {
        const month = period.slice(0, 'YYYY-MM'.length);
        const view = {
          head: buildPeriodHead(site, { period, url }),
          ...{ period, url },
          articles: day.articles.map(showPicturesOnce(cards).card),
          month: { period: month, url: periodUrl(month) },
          ...{ previous, next },
        };
        return { kind: 'archive-day', url, view, body: undefined };
      },
    });
  }
}

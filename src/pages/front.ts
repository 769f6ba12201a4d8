/** The front page. */
import { FRONT_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildBands } from './bands.ts';
import { buildHeadline, type Cards } from './cards.ts';
import { buildMarkets, buildPopular, editionOf } from './fresh.ts';
import { buildHead } from './head.ts';
import { selectFront } from './selection.ts';
import { describeSite } from './structured-data.ts';
import type { PageOf } from './views.ts';

export function frontPage(site: Site, cards: Cards): PageOf<'front'> {
  const { config } = site;
  const { breaking, lead, seconds, latest, top, used } = selectFront(site, cards);
  return {
    kind: 'front',
    url: FRONT_URL,
    view: {
      head: buildHead(config, { url: FRONT_URL, title: '', description: config.description, structuredData: [describeSite(config)] }),
      url: FRONT_URL,
      breaking: breaking.map(buildHeadline),
      lead: lead && cards.card(lead),
      seconds: seconds.map(cards.card),
      latest: latest.map(buildHeadline),
      bands: buildBands(site, cards, used),
      top: top.map(cards.card),
      popular: buildPopular(site, config.front.popular),
      markets: buildMarkets(site),
      edition: editionOf(site),
    },
    body: undefined,
  };
}

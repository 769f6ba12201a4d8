/** The front page. */
import { FRONT_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildBands } from './bands.ts';
import { buildHeadline, type Cards } from './cards.ts';
import { buildMarkets, buildPopular, editionOf } from './fresh.ts';
import { buildHead } from './head.ts';
import { showPicturesOnce } from './pictures-once.ts';
import { selectFront } from './selection.ts';
import { describeSite } from './structured-data.ts';
import type { PageOf } from './views.ts';

export function frontPage(site: Site, cards: Cards): PageOf<'front'> {
  const { config } = site;
  const { breaking, lead, seconds, latest, top, used } = selectFront(site, cards);
  const pictured = showPicturesOnce(cards);
  // From the top of the page to its end.
  const leadCard = lead && pictured.card(lead);
  const secondCards = seconds.map(pictured.card);
  const bands = buildBands(site, pictured, used);
  return {
    kind: 'front',
    url: FRONT_URL,
    view: {
      head: buildHead(config, { url: FRONT_URL, title: '', description: config.description, structuredData: [describeSite(config)] }),
      url: FRONT_URL,
      breaking: breaking.map(buildHeadline),
      lead: leadCard,
      seconds: secondCards,
      latest: latest.map(buildHeadline),
      bands,
      top: top.map(cards.card),
      popular: buildPopular(site, config.front.popular),
      markets: buildMarkets(site),
      edition: editionOf(site),
    },
    body: undefined,
  };
}

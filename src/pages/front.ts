/** The front page. */
import { FRONT_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHeadline, linkTo, type Cards } from './cards.ts';
import { buildHead } from './head.ts';
import { selectFront } from './selection.ts';
import { describeSite } from './structured-data.ts';
import type { PageOf } from './views.ts';

export function frontPage(site: Site, cards: Cards): PageOf<'front'> {
  const { config } = site;
  const { breaking, lead, seconds, latest, bands, top } = selectFront(site, cards);
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
      bands: bands.map((band) => ({
        section: linkTo(band.section),
        lead: cards.card(band.lead),
        rest: band.rest.map(buildHeadline),
      })),
      top: top.map(cards.card),
      edition: site.articles[0]?.date.iso.slice(0, 'YYYY-MM-DD'.length),
    },
    body: undefined,
  };
}

/** What every template sees of the paper beside its own view. */
import { ARCHIVE_URL, CORRECTIONS_URL, feedUrls, FRAGMENT_URLS, FRONT_URL, MASTHEAD_URL, OPEN_SEARCH_URL, SCRAP_URL, SEARCH_URL, SERVICE_WORKER_URL, taxonomyUrl } from '../site/addresses.ts';
import type { Site, Term } from '../site/site.ts';
import type { NavigationLink, SiteGlobals } from '../theme/globals.ts';

/** Sections in the bar of a paper whose `site.yaml` names none that has articles. */
const UNPLANNED_SECTIONS = 8;

export interface GlobalsInput {
  readonly site: Site;
  /** Files of `content/data/`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Site path of the stylesheet. */
  readonly stylesheet: string;
  /** Site path of each script by its name. */
  readonly scripts: Readonly<Record<string, string>>;
}

export function createGlobals({ site, data, stylesheet, scripts }: GlobalsInput): SiteGlobals {
  const { config } = site;
  return {
    name: config.name,
    description: config.description,
    origin: config.origin,
    basePath: config.basePath,
    language: config.language,
    timeZone: config.timeZone,
    accent: config.accent,
    logo: config.logo,
    favicon: config.favicon,
    sections: sectionBar(site),
    footerPages: footerPages(site),
    masthead: config.masthead,
    social: config.social,
    feeds: feedUrls(),
    places: {
      front: FRONT_URL,
      archive: ARCHIVE_URL,
      corrections: CORRECTIONS_URL,
      masthead: MASTHEAD_URL,
      scrap: SCRAP_URL,
      search: SEARCH_URL,
      openSearch: OPEN_SEARCH_URL,
      worker: SERVICE_WORKER_URL,
    },
    indexes: [site.sections, site.tags, site.people, site.series]
      .filter(({ terms }) => terms.length > 0)
      .map(({ name }) => ({ taxonomy: name, url: taxonomyUrl(name) })),
    stylesheet,
    scripts,
    fragments: {
      ...FRAGMENT_URLS,
      popular: (site.mostRead?.articles.length ?? 0) === 0 ? undefined : FRAGMENT_URLS.popular,
      markets: site.markets.length === 0 ? undefined : FRAGMENT_URLS.markets,
    },
    marketsEndpoint: config.markets.endpoint,
    fonts: config.fonts.map(({ file }) => file),
    comments: config.comments,
    openHeart: config.openHeart,
    data,
  };
}

/** The sections that `site.yaml` names, in its order, as far as they have articles. */
function sectionBar({ config, sections }: Site): readonly NavigationLink[] {
  const named = config.sections.map(({ name }) => sections.find(name)).filter((term) => term !== undefined);
  const planned = named.filter(({ articles }) => articles.length > 0);
  const shown = planned.length > 0 ? planned : longestRunning(sections.terms).slice(0, UNPLANNED_SECTIONS);
  return shown.map(({ name, url }) => ({ name, url }));
}

/** By their first articles: an order that no new article changes, since the bar is on every page. */
function longestRunning(terms: readonly Term[]): readonly Term[] {
  const since = ({ articles }: Term): number => articles.at(-1)?.date.ms ?? Number.POSITIVE_INFINITY;
  return terms.toSorted((a, b) => since(a) - since(b));
}

function footerPages({ config, staticPages }: Site): readonly NavigationLink[] {
  const pages = new Map(staticPages.map((page) => [page.permalink, page.title]));
  return config.footerPages.flatMap((url) => {
    const name = pages.get(url);
    return name === undefined ? [] : [{ name, url }];
  });
}

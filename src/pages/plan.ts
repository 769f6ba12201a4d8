/**
 * Which pages the paper has: the one place that lists the page kinds. A page is a URL and exactly what its template
 * will see; nothing here reads a file or renders.
 */
import type { Site } from '../site/site.ts';
import { archiveDayPages } from './archive-day.ts';
import { archiveMonthPages } from './archive-month.ts';
import { archiveYearPages } from './archive-year.ts';
import { archivePage } from './archive.ts';
import { articleRuns } from './article-runs.ts';
import { createCards, type Cards, type PictureSizes } from './cards.ts';
import { correctionsPage } from './corrections.ts';
import { fragmentPages } from './fragments.ts';
import { frontPage } from './front.ts';
import { mastheadPage } from './masthead.ts';
import { notFoundPage } from './not-found.ts';
import { offlinePage } from './offline.ts';
import { planWhole, type PlannedPage, type PlannedRun } from './planned-page.ts';
import { redirectPages } from './redirect.ts';
import { scrapPage } from './scrap.ts';
import { searchPage } from './search.ts';
import { staticPages } from './static-page.ts';
import { termIndexPages } from './term-index.ts';
import { termPages } from './term.ts';
import type { Page } from './views.ts';

export interface PlanContext {
  readonly pictureSize: PictureSizes;
}

/** Every page of the site, none of them built yet. */
export interface PagePlan {
  /** The pages of articles. */
  readonly runs: Iterable<PlannedRun>;
  readonly pages: Iterable<PlannedPage>;
}

export function planPages(site: Site, { pictureSize }: PlanContext): PagePlan {
  const cards = createCards(site, pictureSize);
  return { runs: articleRuns(site, cards), pages: pagesBesideArticles(site, cards) };
}

/** A plan's pages one by one. */
export function* inPages({ runs, pages }: PagePlan): Generator<PlannedPage> {
  for (const run of runs) yield* run.pages();
  yield* pages;
}

function* pagesBesideArticles(site: Site, cards: Cards): Generator<PlannedPage> {
  for (const taxonomy of [site.sections, site.tags, site.people, site.series]) yield* termPages(site, cards, taxonomy);
  yield* archiveYearPages(site);
  yield* archiveMonthPages(site);
  yield* archiveDayPages(site, cards);
  yield* planWhole(otherPages(site, cards));
}

function* otherPages(site: Site, cards: Cards): Generator<Page> {
  yield frontPage(site, cards);
  yield* fragmentPages(site, cards);
  for (const taxonomy of [site.sections, site.tags, site.people, site.series]) yield* termIndexPages(site, taxonomy);
  yield archivePage(site);
  yield correctionsPage(site);
  yield mastheadPage(site);
  yield scrapPage(site);
  yield searchPage(site);
  yield* staticPages(site);
  yield notFoundPage(site);
  yield offlinePage(site);
  yield* redirectPages(site);
}

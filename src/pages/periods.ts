/** Periods of the archive as its pages show them. It knows no page. */
import { headOf } from '../article/numbers.ts';
import { ARCHIVE_URL } from '../site/addresses.ts';
import type { Period, Site } from '../site/site.ts';
import { buildHeadline } from './cards.ts';
import { buildHead } from './head.ts';
import { describeTrail } from './structured-data.ts';
import type { HeadlineView, HeadView, PeriodLinkView, PeriodView } from './views.ts';
import { wordsOf } from './words.ts';

export interface PeriodNeighbours {
  readonly previous: PeriodLinkView | undefined;
  readonly next: PeriodLinkView | undefined;
}

export function buildPeriod({ period, url, articles }: Period): PeriodView {
  return { period, url, count: articles.length };
}

/** A period as the page of a longer one shows it. */
export function periodWithHeadlines(period: Period, headlines: number): PeriodView & { readonly headlines: readonly HeadlineView[] } {
  return { ...buildPeriod(period), headlines: period.articles.slice(0, headlines).map(buildHeadline) };
}

/** What the page of a period shows of itself and of the shorter ones in it, or what stands for it. */
export function periodScope(period: Period, within: readonly Period[], headlines: number): PeriodView & { readonly within: readonly object[] } {
  return { ...buildPeriod(period), within: within.map((one) => ({ ...buildPeriod(one), heads: one.articles.slice(0, headlines).map(headOf) })) };
}

/** Without the count, which would change the pages that link here with every article. */
export function linkToPeriod({ period, url }: PeriodLinkView): PeriodLinkView {
  return { period, url };
}

/** The periods before and after the one at this index of a list from the newest. */
export function neighboursAt(periods: readonly Period[], index: number): PeriodNeighbours {
  const previous = periods[index + 1];
  const next = periods[index - 1];
  return { previous: previous && linkToPeriod(previous), next: next && linkToPeriod(next) };
}

/** Finds the months of a year or the days of a month. */
export function groupByParent(periods: readonly Period[]): (parent: PeriodLinkView) => readonly Period[] {
  const groups = new Map<string, Period[]>();
  for (const period of periods) {
    const parent = period.period.slice(0, period.period.lastIndexOf('-'));
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [period]);
    else group.push(period);
  }
  return ({ period }) => groups.get(period) ?? [];
}

/** The head of a period's page. */
export function buildPeriodHead({ config }: Pick<Site, 'config'>, { period, url }: PeriodLinkView): HeadView {
  const words = wordsOf(config.language);
  const title = words.articlesOf(words.period(period));
  return buildHead(config, {
    url,
    title,
    description: words.ofPaper(config.name, title),
    structuredData: [describeTrail(config, [{ name: words.archive, url: ARCHIVE_URL }, { name: words.period(period), url }])],
  });
}

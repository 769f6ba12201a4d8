/** Counts a month of the paper. It reads nothing: who has the files gives it the articles and their bodies. */
import type { Article } from '../article/article.ts';
import { bylineName } from '../article/bylines.ts';
import { withheldFor } from '../article/publishing.ts';
import { dayOf } from '../base/moments.ts';
import { createSeenTexts, NEARLY_SAME } from '../checking/likeness.ts';
import type { Site, Taxonomy } from '../site/site.ts';
import { daysOf, monthBefore } from './months.ts';
import type { MonthStatistics, Named, NamedCorrection, NearCopy, Tally } from './statistics.ts';

export interface StatisticsInput {
  /** Of the articles that are published by now. */
  readonly site: Site;
  /** Valid articles that are not. */
  readonly waiting: readonly Article[];
  /** `2026-11`; that of the newest published article where none is asked for. */
  readonly month: string | undefined;
  /** Milliseconds since 1970-01-01T00:00Z: tells drafts from scheduled articles. */
  readonly now: number;
  /** An article's Markdown. */
  readonly bodyOf: (article: Article) => string;
}

/** `undefined` when no month is asked for and no article is published. */
export function countMonth({ site, waiting, now, bodyOf, ...asked }: StatisticsInput): MonthStatistics | undefined {
  const [newest] = site.articles;
  const month = asked.month ?? (newest === undefined ? undefined : monthOf(newest));
  if (month === undefined) return undefined;

  const oldestFirst = site.articles.toReversed();
  const ofMonth = oldestFirst.filter((article) => monthOf(article) === month);
  const byMonth = tally(oldestFirst, (article) => [monthOf(article)]);
  const isDraft = (article: Article): boolean => withheldFor(article, { now, drafts: false, future: true }) === 'draft';
  const waitingInOrder = waiting.toSorted((a, b) => a.date.ms - b.date.ms);
  return {
    month,
    articles: ofMonth.length,
    outside: ofMonth.filter(isOutside).length,
    articlesBefore: byMonth.get(monthBefore(month))?.articles ?? 0,
    sections: countSections(ofMonth, site.sections, site.config.sections.map(({ name }) => name)),
    authors: bySize(tally(ofMonth, ({ bylines }) => orNone(bylines.map((byline) => nameIn(site.people, bylineName(byline)))))),
    sources: bySize(tally(ofMonth, ({ source }) => (source === undefined ? [] : [source]))),
    days: inOrder(daysOf(month), tally(ofMonth, ({ date }) => [dayOf(date)])),
    months: inOrder(Array.from({ length: 12 }, (_, index) => monthBefore(month, 11 - index)), byMonth),
    corrections: oldestFirst.flatMap((article) => correctionsIn(article, month)).sort((a, b) => (a.corrected < b.corrected ? -1 : 1)),
    ai: { assisted: ofMonth.filter(({ ai }) => ai === 'assisted').map(named), generated: ofMonth.filter(({ ai }) => ai === 'generated').map(named) },
    sponsored: ofMonth.flatMap((article) => (article.sponsored === undefined ? [] : [{ ...named(article), sponsor: article.sponsored }])),
    nearCopies: nearCopies(oldestFirst, month, bodyOf),
    scheduled: waitingInOrder.filter((article) => !isDraft(article)).map(named),
    drafts: waitingInOrder.filter(isDraft).map(named),
  };
}

/** Every text is shown, since a copy may be of any age; those of later months can be none of this month's originals. */
function nearCopies(oldestFirst: readonly Article[], month: string, bodyOf: StatisticsInput['bodyOf']): NearCopy[] {
  const seen = createSeenTexts();
  return oldestFirst
    .filter((article) => monthOf(article) <= month)
    .flatMap((article) => {
      const likest = seen.show(article.file, bodyOf(article));
      if (monthOf(article) < month || likest === undefined || likest.share < NEARLY_SAME) return [];
      return [{ ...named(article), other: likest.name, percent: Math.round(likest.share * 100) }];
    });
}

function countSections(articles: readonly Article[], sections: Taxonomy, known: readonly string[]): readonly Tally[] {
  const tallies = tally(articles, ({ categories: [first] }) => orNone(first === undefined ? [] : [nameIn(sections, first)]));
  const others = bySize(tallies).filter(({ name }) => !known.includes(name));
  return [...inOrder(known, tallies), ...others.filter(({ name }) => name !== ''), ...others.filter(({ name }) => name === '')];
}

/** The one spelling that the site shows. */
function nameIn({ find }: Taxonomy, name: string): string {
  return find(name)?.name ?? name;
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [''] : names;
}

function tally(articles: readonly Article[], namesOf: (article: Article) => readonly string[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    for (const name of new Set(namesOf(article))) {
      const { articles: count, outside } = tallies.get(name) ?? none(name);
      tallies.set(name, { name, articles: count + 1, outside: outside + (isOutside(article) ? 1 : 0) });
    }
  }
  return tallies;
}

function inOrder(names: readonly string[], tallies: ReadonlyMap<string, Tally>): readonly Tally[] {
  return names.map((name) => tallies.get(name) ?? none(name));
}

function bySize(tallies: ReadonlyMap<string, Tally>): readonly Tally[] {
  return [...tallies.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

function none(name: string): Tally {
  return { name, articles: 0, outside: 0 };
}

function correctionsIn(article: Article, month: string): NamedCorrection[] {
  const made = article.corrections.filter(({ date }) => date.iso.startsWith(month));
  return made.map(({ date, text }) => ({ ...named(article), corrected: date.iso, text }));
}

function named({ title, file, date }: Article): Named {
  return { title, file, date: date.iso };
}

function isOutside({ source }: Article): boolean {
  return source !== undefined;
}

function monthOf({ date }: Article): string {
  return dayOf(date).slice(0, 'YYYY-MM'.length);
}

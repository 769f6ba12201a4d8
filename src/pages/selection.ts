/** Which articles stand where they are seen first. It decides by what editors marked, by age and by pictures, never by the clock. */
import type { Article } from '../article/article.ts';
import type { Site, Term } from '../site/site.ts';
import type { Cards } from './cards.ts';

const DAY = 24 * 60 * 60 * 1000;
/** For how long a `lead: true` holds, counted back from the newest article. */
const LEAD_DAYS = 3;
/** Among how many of the newest a lead with a picture is looked for. */
const LEAD_CANDIDATES = 6;
const SECONDS = 4;
/** Among how many of the newest the stories beside the lead are looked for. */
const SECOND_CANDIDATES = 40;
const BREAKING = 3;

/** What the front page shows, each part newest first. */
export interface FrontSelection {
  readonly breaking: readonly Article[];
  readonly lead: Article | undefined;
  readonly seconds: readonly Article[];
  readonly latest: readonly Article[];
  readonly top: readonly Article[];
  /** Lead and seconds, which nothing below them repeats. */
  readonly used: ReadonlySet<Article>;
}

/** Lead and seconds share no article; the latest, the breaking and the top news may repeat theirs. */
export function selectFront(site: Site, cards: Cards): FrontSelection {
  const { articles, config } = site;
  const lead = chooseFrontLead(articles, cards);
  const used = new Set(lead === undefined ? [] : [lead]);
  const seconds = chooseSeconds(articles, cards, used);
  for (const article of seconds) used.add(article);
  return {
    breaking: chooseBreaking(articles),
    lead,
    seconds,
    latest: articles.slice(0, config.front.latest),
    top: chooseTop(site, cards, config.front.top, used),
    used,
  };
}

/** The newest with a picture of its own among the newest few, else the newest. Advertisers' articles do not lead. */
export function chooseLead(articles: readonly Article[], cards: Cards): Article | undefined {
  const newest = articles.slice(0, LEAD_CANDIDATES).filter(isNews);
  return newest.find((article) => cards.pictureOf(article) !== undefined) ?? newest[0] ?? articles[0];
}

function chooseFrontLead(articles: readonly Article[], cards: Cards): Article | undefined {
  const recent = (article: Article): boolean => isWithin(LEAD_DAYS * DAY, article, articles);
  return articles.find((article) => article.lead && recent(article)) ?? articles.find(({ pin }) => pin) ?? chooseLead(articles, cards);
}

/** What editors pinned, then the newest of each section. */
function chooseSeconds(articles: readonly Article[], cards: Cards, used: ReadonlySet<Article>): Article[] {
  const pinned = articles.filter((article) => article.pin && !used.has(article)).slice(0, SECONDS);
  const others = articles.slice(0, SECOND_CANDIDATES).filter((article) => isNews(article) && !used.has(article) && !article.pin);
  return [...pinned, ...spreadOverSections(others, cards, SECONDS - pinned.length)];
}

/** Those of the day before the newest article. */
export function chooseBreaking(articles: readonly Article[]): Article[] {
  return articles.slice(0, SECOND_CANDIDATES).filter((article) => article.breaking && isWithin(DAY, article, articles)).slice(0, BREAKING);
}

/** What editors picked, else the newest of each section; those `used` stand above already. */
export function chooseTop({ articles, pinnedTop }: Site, cards: Cards, count: number, used: ReadonlySet<Article> = new Set()): Article[] {
  if (pinnedTop.length === 0) {
    return spreadOverSections(firstOf(articles, SECOND_CANDIDATES, (article) => isNews(article) && !used.has(article)), cards, count);
  }
  const articleAt = new Map(articles.map((article) => [article.permalink, article]));
  return pinnedTop.flatMap((permalink) => articleAt.get(permalink) ?? []).slice(0, count);
}

/** As many articles from as many sections as possible, newest first. */
function spreadOverSections(articles: readonly Article[], cards: Cards, count: number): Article[] {
  const firsts = new Map<Term | undefined, Article>();
  for (const article of articles) {
    const section = cards.sectionOf(article);
    if (!firsts.has(section)) firsts.set(section, article);
  }
  const bySpread = new Set([...firsts.values(), ...articles]);
  const chosen = new Set([...bySpread].slice(0, count));
  return articles.filter((article) => chosen.has(article));
}

/** The first `count` articles that are wanted. */
export function firstOf(articles: readonly Article[], count: number, isWanted: (article: Article) => boolean): Article[] {
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length === count) break;
    if (isWanted(article)) found.push(article);
  }
  return found;
}

function isWithin(milliseconds: number, article: Article, [newest]: readonly Article[]): boolean {
  return newest !== undefined && article.date.ms >= newest.date.ms - milliseconds;
}

function isNews(article: Article): boolean {
  return article.sponsored === undefined;
}

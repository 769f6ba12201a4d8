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
const LATEST = 12;
const BANDS = 8;
const BAND_LENGTH = 5;
const TOP = 8;

/** What the front page shows, each part newest first. */
export interface FrontSelection {
  readonly breaking: readonly Article[];
  readonly lead: Article | undefined;
  readonly seconds: readonly Article[];
  readonly latest: readonly Article[];
  readonly bands: readonly Band[];
  readonly top: readonly Article[];
}

export interface Band {
  readonly section: Term;
  readonly lead: Article;
  readonly rest: readonly Article[];
}

/** Lead, seconds and bands share no article; the latest, the breaking and the top news may repeat theirs. */
export function selectFront(site: Site, cards: Cards): FrontSelection {
  const { articles } = site;
  const lead = chooseFrontLead(articles, cards);
  const used = new Set(lead === undefined ? [] : [lead]);
  const seconds = take(used, chooseSeconds(articles, cards, used));
  const top = chooseTop(site, cards, used);
  return {
    breaking: chooseBreaking(articles),
    lead,
    seconds,
    latest: articles.slice(0, LATEST),
    bands: chooseBands(site, cards, used),
    top,
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
function chooseBreaking(articles: readonly Article[]): Article[] {
  return articles.slice(0, SECOND_CANDIDATES).filter((article) => article.breaking && isWithin(DAY, article, articles)).slice(0, BREAKING);
}

/** The configured sections in their order, then the biggest others, as long as they have something left to show. */
function chooseBands({ sections, config }: Site, cards: Cards, used: Set<Article>): Band[] {
  const bands: Band[] = [];
  for (const [index, section] of sections.terms.entries()) {
    if (index >= config.sections.length && bands.length >= BANDS) break;
    const shown = firstOf(section.articles, BAND_LENGTH, (article) => !used.has(article));
    const lead = chooseLead(shown, cards);
    if (lead === undefined) continue;
    take(used, shown);
    bands.push({ section, lead, rest: shown.filter((article) => article !== lead) });
  }
  return bands;
}

/** What editors picked, else the newest of each section that does not stand above already. */
function chooseTop({ articles, pinnedTop }: Site, cards: Cards, used: ReadonlySet<Article>): Article[] {
  if (pinnedTop.length === 0) {
    return spreadOverSections(firstOf(articles, SECOND_CANDIDATES, (article) => isNews(article) && !used.has(article)), cards, TOP);
  }
  const articleAt = new Map(articles.map((article) => [article.permalink, article]));
  return pinnedTop.flatMap((permalink) => articleAt.get(permalink) ?? []);
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

function firstOf(articles: readonly Article[], count: number, isWanted: (article: Article) => boolean): Article[] {
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length === count) break;
    if (isWanted(article)) found.push(article);
  }
  return found;
}

function take(used: Set<Article>, articles: readonly Article[]): readonly Article[] {
  for (const article of articles) used.add(article);
  return articles;
}

function isWithin(milliseconds: number, article: Article, [newest]: readonly Article[]): boolean {
  return newest !== undefined && article.date.ms >= newest.date.ms - milliseconds;
}

function isNews(article: Article): boolean {
  return article.sponsored === undefined;
}

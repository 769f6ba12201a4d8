/** Reads a whole site: its configuration, articles, people, pages, data and files, with the problems of all of them. */
import path from 'node:path';
import type { Article, Author, StaticPage } from '../article/article.ts';
import type { FindUnclosed } from '../article/build.ts';
import { buildAuthor, buildStaticPage } from '../article/documents.ts';
import { withheldFor, type PublishingOptions, type Withheld } from '../article/publishing.ts';
import { createMomentParser } from '../base/moments.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { createOffsets, type Offsets } from '../base/time-zones.ts';
import type { Language, SiteConfig } from '../config/config.ts';
import type { MarketGroup } from '../config/markets.ts';
import { readArticles } from './articles.ts';
import { readConfig, type ConfigMemory } from './config.ts';
import { readData } from './data.ts';
import { readDocuments } from './documents.ts';
import { listPlainFiles, type PlainFile } from './files.ts';
import { NO_MEMORY, type ArticleMemory } from './memory.ts';
import { readMarkets } from './markets.ts';
import { findMisspeltTerms } from './misspelt-terms.ts';
import { readPinnedTop, type ReadPinnedTop } from './pinned-top.ts';
import { findStrays } from './strays.ts';
import { readViews, type ViewCounts } from './views.ts';

export interface ContentOptions extends PublishingOptions {
  /** The site's folder. */
  readonly site: string;
  readonly articles: string;
  readonly assets: string;
  /** Plain text of at most so many characters, made from a Markdown body. */
  readonly summarise: (body: string, maxCharacters: number) => string;
  readonly findUnclosed: FindUnclosed;
  /** What an earlier run knew of the articles, when all that decides how they are read was the same as now. */
  readonly memory?: (context: unknown) => ArticleMemory;
  readonly configMemory?: ConfigMemory;
  /** What is known of a time zone. */
  readonly offsetsOf?: (timeZone: string) => Offsets;
}

export interface Content {
  readonly config: SiteConfig;
  /** Valid and due, sorted by id. */
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  readonly staticPages: readonly StaticPage[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly pinnedTop: ReadPinnedTop;
  readonly viewCounts: ViewCounts | undefined;
  readonly markets: readonly MarketGroup[];
  readonly rootFiles: readonly PlainFile[];
  readonly assetFiles: readonly PlainFile[];
}

/** Valid articles that are not to be published yet. */
export interface Waiting {
  readonly drafts: number;
  readonly future: number;
  /** Soonest first. */
  readonly articles: readonly WaitingArticle[];
}

export interface WaitingArticle {
  readonly why: Withheld;
  readonly title: string;
  /** `Moment.iso`: a day alone is no moment without the paper's zone. */
  readonly date: string;
  /** When it is due, in milliseconds since 1970-01-01T00:00Z. */
  readonly ms: number;
  readonly file: string;
}

export interface ReadContent {
  /** Absent when the configuration has a fault: then nothing else can be read. */
  readonly content: Content | undefined;
  readonly language: Language;
  /** Valid articles that are not to be published yet. */
  readonly waiting: Waiting;
  readonly problems: readonly Problem[];
}

export async function readContent({ site, articles: directory, assets, summarise, findUnclosed, memory, configMemory, offsetsOf = createOffsets, ...publishing }: ContentOptions): Promise<ReadContent> {
  const { config, problems: ofConfig } = readConfig(site, configMemory);
  if (config === undefined) return { content: undefined, language: 'ko', waiting: { drafts: 0, future: 0, articles: [] }, problems: ofConfig };

  const parseMoment = createMomentParser(offsetsOf(config.timeZone).at);
  const excerptOf = (body: string): string => summarise(body, config.excerptLength);
  const inContent = (folder: string): string => path.join(site, 'content', folder);
  const authors = readDocuments(inContent('authors'), site, (material) => buildAuthor(material, excerptOf), findUnclosed);
  const pages = readDocuments(inContent('pages'), site, (material) => buildStaticPage(material, excerptOf), findUnclosed);
  const articles = await readArticles({ directory, siteDirectory: site, config, parseMoment, summarise: excerptOf, findUnclosed, authorIds: authors.ids, memory: memory?.({ config, authorIds: authors.ids }) ?? NO_MEMORY });
  const misspelt = findMisspeltTerms({ config, articles: articles.articles, authors: authors.documents });
  const strays = findStrays(site, directory);
  const data = readData(site);
  const pinnedTop = readPinnedTop(data);
  const views = readViews(site, parseMoment);
  const markets = readMarkets(data, parseMoment);

  const rootFiles = listPlainFiles(inContent('root'), site);
  const assetFiles = listPlainFiles(assets, site);
  const brand = checkBrandFiles(config, new Set([...rootFiles.map((file) => `/${file.path}`), ...assetFiles.map((file) => `/assets/${file.path}`)]));

  const { due, waiting } = sortOut(articles.articles, publishing);
  // What changes by the hour reaches the pages that show it, not what every page sees.
  const { top: _pins, markets: _prices, ...templateData } = data.data;
  return {
    content: {
      config: brand.config,
      articles: due,
      authors: authors.documents,
      staticPages: pages.documents,
      data: templateData,
      pinnedTop,
      viewCounts: views.viewCounts,
      markets: markets.markets,
      rootFiles,
      assetFiles,
    },
    language: config.language,
    waiting,
    problems: [...ofConfig, ...authors.problems, ...pages.problems, ...articles.problems, ...strays, ...misspelt, ...data.problems, ...pinnedTop.problems, ...views.problems, ...markets.problems, ...missingFooterPages(config, pages.documents), ...brand.problems],
  };
}

/** Those that are to be published now, and those that wait. */
function sortOut(articles: readonly Article[], publishing: PublishingOptions): { readonly due: readonly Article[]; readonly waiting: Waiting } {
  const due: Article[] = [];
  const waiting: { readonly why: Withheld; readonly article: Article }[] = [];
  articles.forEach((article) => {
    const why = withheldFor(article, publishing);
    if (why === undefined) due.push(article);
    else waiting.push({ why, article });
  });
  return {
    due,
    waiting: {
      drafts: waiting.filter(({ why }) => why === 'draft').length,
      future: waiting.filter(({ why }) => why === 'future').length,
      articles: waiting.sort((a, b) => a.article.date.ms - b.article.date.ms).map(({ why, article: { title, date: { iso, ms }, file } }) => ({ why, title, date: iso, ms, file })),
    },
  };
}

function missingFooterPages({ footerPages }: SiteConfig, pages: readonly StaticPage[]): Problem[] {
  const known = new Set(pages.map(({ permalink }) => permalink));
  const missing = footerPages.filter((url) => !known.has(url));
  return missing.map((url) => createProblem('SOKBO-C11', { severity: 'warning', file: 'content/site.yaml', params: { url } }));
}

/** The configuration without pictures and fonts that are not there, which every page would ask for in vain. */
function checkBrandFiles(config: SiteConfig, files: ReadonlySet<string>): { readonly config: SiteConfig; readonly problems: readonly Problem[] } {
  const isThere = (url: string): boolean => files.has(url);
  const { logo, favicon, fonts } = config;
  const named = [['logo', logo], ['favicon', favicon], ...fonts.map(({ file }, index) => [`fonts.${index}.file`, file] as const)] as const;
  const problems = named.flatMap(([setting, url]) =>
    url === undefined || isThere(url) ? [] : [createProblem('SOKBO-C12', { severity: 'warning', file: 'content/site.yaml', params: { setting, url } })],
  );
  const only = (url: string | undefined): string | undefined => (url !== undefined && isThere(url) ? url : undefined);
  return { config: { ...config, logo: only(logo), favicon: only(favicon), fonts: fonts.filter(({ file }) => isThere(file)) }, problems };
}

/** Reads a whole site: its configuration, articles, people, pages, data and files, with the problems of all of them. */
import path from 'node:path';
import type { Article, Author, StaticPage } from '../article/article.ts';
import { buildAuthor, buildStaticPage } from '../article/documents.ts';
import { withheldFor, type PublishingOptions } from '../article/publishing.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import type { Language, SiteConfig } from '../config/config.ts';
import { readArticles } from './articles.ts';
import { readConfig } from './config.ts';
import { readData } from './data.ts';
import { readDocuments } from './documents.ts';
import { listPlainFiles, type PlainFile } from './files.ts';
import { readPinnedTop, type ReadPinnedTop } from './pinned-top.ts';

export interface ContentOptions extends PublishingOptions {
  /** The site's folder. */
  readonly site: string;
  readonly articles: string;
  readonly assets: string;
  /** Plain text of at most so many characters, made from a Markdown body. */
  readonly summarise: (body: string, maxCharacters: number) => string;
}

export interface Content {
  readonly config: SiteConfig;
  /** Valid and due, sorted by id. */
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  readonly staticPages: readonly StaticPage[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly pinnedTop: ReadPinnedTop;
  readonly rootFiles: readonly PlainFile[];
  readonly assetFiles: readonly PlainFile[];
}

export interface ReadContent {
  /** Absent when the configuration has a fault: then nothing else can be read. */
  readonly content: Content | undefined;
  readonly language: Language;
  /** Valid articles that are not to be published yet. */
  readonly waiting: { readonly drafts: number; readonly future: number };
  readonly problems: readonly Problem[];
}

export async function readContent({ site, articles: directory, assets, summarise, ...publishing }: ContentOptions): Promise<ReadContent> {
  const { config, problems: ofConfig } = await readConfig(site);
  if (config === undefined) return { content: undefined, language: 'ko', waiting: { drafts: 0, future: 0 }, problems: ofConfig };

  const excerptOf = (body: string): string => summarise(body, config.excerptLength);
  const inContent = (folder: string): string => path.join(site, 'content', folder);
  const authors = await readDocuments(inContent('authors'), site, (material) => buildAuthor(material, excerptOf));
  const pages = await readDocuments(inContent('pages'), site, (material) => buildStaticPage(material, excerptOf));
  const articles = await readArticles({ directory, siteDirectory: site, config, summarise: excerptOf, authorIds: authors.ids });
  const data = await readData(site);
  const pinnedTop = readPinnedTop(data);

  const rootFiles = await listPlainFiles(inContent('root'), site);
  const assetFiles = await listPlainFiles(assets, site);
  const brand = checkBrandFiles(config, new Set([...rootFiles.map((file) => `/${file.path}`), ...assetFiles.map((file) => `/assets/${file.path}`)]));

  const withheld = articles.articles.map((article) => withheldFor(article, publishing));
  const { top: _pins, ...templateData } = data.data;
  return {
    content: {
      config: brand.config,
      articles: articles.articles.filter((_, index) => withheld[index] === undefined),
      authors: authors.documents,
      staticPages: pages.documents,
      data: templateData,
      pinnedTop,
      rootFiles,
      assetFiles,
    },
    language: config.language,
    waiting: { drafts: withheld.filter((why) => why === 'draft').length, future: withheld.filter((why) => why === 'future').length },
    problems: [...ofConfig, ...authors.problems, ...pages.problems, ...articles.problems, ...data.problems, ...pinnedTop.problems, ...missingFooterPages(config, pages.documents), ...brand.problems],
  };
}

function missingFooterPages({ footerPages }: SiteConfig, pages: readonly StaticPage[]): Problem[] {
  const known = new Set(pages.map(({ permalink }) => permalink));
  const missing = footerPages.filter((url) => !known.has(url));
  return missing.map((url) => createProblem('SOKBO-C11', { severity: 'warning', file: 'content/site.yaml', params: { url } }));
}

/** The configuration without pictures that are not there, which every page would ask for in vain. */
function checkBrandFiles(config: SiteConfig, files: ReadonlySet<string>): { readonly config: SiteConfig; readonly problems: readonly Problem[] } {
  const isMissing = (url: string | undefined): url is string => url !== undefined && !files.has(url);
  const { logo, favicon } = config;
  const problems = Object.entries({ logo, favicon }).flatMap(([setting, url]) =>
    isMissing(url) ? [createProblem('SOKBO-C12', { severity: 'warning', file: 'content/site.yaml', params: { setting, url } })] : [],
  );
  return { config: { ...config, logo: isMissing(logo) ? undefined : logo, favicon: isMissing(favicon) ? undefined : favicon }, problems };
}

/**
 * Checks a paper: every problem as the build reports it, and beside those what the rules find. It reads, and changes
 * nothing.
 */
import type { Article } from '../article/article.ts';
import type { ArticleContext } from '../article/build.ts';
import { withheldFor } from '../article/publishing.ts';
import { compareProblems, type Problem } from '../base/problem.ts';
import { outputPathOf } from '../base/urls.ts';
import type { Language } from '../config/config.ts';
import { excerptOf } from '../markdown/excerpt.ts';
import { findUnclosed } from '../markdown/unclosed.ts';
import { planCopies, planOutputs, type CopyPlan } from '../outputs/plan.ts';
import { inPages, planPages } from '../pages/plan.ts';
import { placeAddressProblems } from '../reading/address-places.ts';
import { readContent, type Content } from '../reading/content.ts';
import { indexSite } from '../site/index-site.ts';
import type { Site } from '../site/site.ts';
import { createArticleContext } from './article-context.ts';
import { openArticle, openPage } from './checked-text.ts';
import { createPublishedFiles, type PublishedFiles } from './published-files.ts';
import type { Rule } from './rule.ts';

export interface CheckOptions {
  /** The site's folder. */
  readonly site: string;
  readonly articles: string;
  readonly assets: string;
  /** Milliseconds since 1970-01-01T00:00Z: decides which articles are on the site by now. */
  readonly now: number;
  readonly rules: readonly Rule[];
}

export interface CheckReport {
  /** With which single files are read, and mended; `undefined` where the configuration has a fault. */
  readonly context: ArticleContext | undefined;
  readonly language: Language;
  /** Files of the valid articles that were looked at, drafts and scheduled ones among them, as problems name them. */
  readonly articles: readonly string[];
  /** In the order in which an editor works through them. */
  readonly problems: readonly Problem[];
}

/** Throws an `Error` only for a failing machine. */
export async function checkPaper({ rules, now, ...folders }: CheckOptions): Promise<CheckReport> {
  const read = await readContent({ ...folders, now, drafts: true, future: true, summarise: excerptOf, findUnclosed });
  const { content, language } = read;
  if (content === undefined) return { context: undefined, language, articles: [], problems: read.problems };
  const copies = planCopies(content);
  const indexed = indexSite({ ...content, copiedFiles: copies.copies.map(({ path, file }) => ({ url: `/${path}`, file })) });
  const found = await inspect(content, indexed.site, copies, rules, now);
  const placed = placeAddressProblems(indexed.problems, [...content.articles, ...content.staticPages]);
  const problems = [...read.problems, ...copies.problems, ...placed, ...found];
  const context = createArticleContext(content.config, content.authors.map(({ id }) => id));
  return { context, language, articles: content.articles.map(({ file }) => file), problems: problems.sort(compareProblems) };
}

async function inspect(content: Content, site: Site, copies: CopyPlan, rules: readonly Rule[], now: number): Promise<Problem[]> {
  const isPublished = (article: Article): boolean => withheldFor(article, { now, drafts: false, future: false }) === undefined;
  const published = content.articles.every(isPublished) ? site : indexSite({ ...content, articles: content.articles.filter(isPublished) }).site;
  const paper = { config: content.config, files: publishedFiles(published, copies), stockPictures: site.stockPictures };
  const inspections = rules.map((rule) => rule(paper));

  const problems: Problem[] = [];
  for (const article of content.articles) {
    const opened = openArticle(article);
    if (opened !== undefined) for (const { visitArticle, visitBody } of inspections) problems.push(...(visitArticle?.(opened) ?? []), ...(visitBody?.(opened) ?? []));
  }
  for (const page of content.staticPages) {
    const opened = openPage(page);
    if (opened !== undefined) for (const { visitBody } of inspections) problems.push(...(visitBody?.(opened) ?? []));
  }
  for (const { finish } of inspections) if (finish !== undefined) problems.push(...(await finish()));
  return problems;
}

/** Every file that readers can ask for. */
function publishedFiles(site: Site, copies: CopyPlan): PublishedFiles {
  const outputs = planOutputs(site, copies, { renderBody: renderNothing, renderMarkdown: renderNothing, once: renderNothing });
  const pages = Array.from(inPages(planPages(site, { pictureSize: () => undefined })), ({ url }) => outputPathOf(url));
  return createPublishedFiles([...pages, ...outputs.map(({ path }) => path)]);
}

/** Which outputs there are is known without making one. */
function renderNothing(): string {
  return '';
}

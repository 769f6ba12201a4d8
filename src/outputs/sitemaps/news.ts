/** The Google News sitemap: articles of the two days before the newest one, so that it depends on no clock. */
import type { Article } from '../../article/article.ts';
import { digestOfData } from '../../base/digest.ts';
import { absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import type { Site } from '../../site/site.ts';
import { textOutput, type TextOutput } from '../output.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';

export const NEWS_SITEMAP = '/sitemap-news.xml';

/** Addresses that Google reads of a news sitemap. */
export const NEWS_LENGTH = 1_000;

const NEWS_AGE_MS = 2 * 24 * 60 * 60 * 1000;

/** Newest first; it stands empty while there is no article. */
export function planNewsSitemap(site: Site): TextOutput {
  const { config } = site;
  const articles = chooseNews(site.articles);
  const { name, language, origin, basePath } = config;
  const seen = articles.map((article) => [article.permalink, article.title, article.date.iso, article.language]);
  return textOutput(NEWS_SITEMAP, digestOfData([name, language, origin, basePath, seen]), () => renderNews(config, articles));
}

function chooseNews(articles: readonly Article[]): readonly Article[] {
  const newest = articles[0];
  if (newest === undefined) return [];
  const oldestTime = newest.date.ms - NEWS_AGE_MS;
  const tooOld = articles.findIndex((article) => article.date.ms < oldestTime);
  return articles
    .slice(0, tooOld === -1 ? undefined : tooOld)
    .filter((article) => !article.noindex)
    .slice(0, NEWS_LENGTH);
}

function renderNews(config: SiteConfig, articles: readonly Article[]): string {
  const namespaces = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  return xmlDocument(element('urlset', namespaces, articles.map((article) => buildUrl(config, article))));
}

function buildUrl(config: SiteConfig, { permalink, title, date, language }: Article): XmlElement {
  return element('url', {}, [
    element('loc', {}, absoluteUrl(config, permalink)),
    element('news:news', {}, [
      element('news:publication', {}, [
        element('news:name', {}, config.name),
        element('news:language', {}, languageCode(language ?? config.language)),
      ]),
      element('news:publication_date', {}, date.iso),
      element('news:title', {}, title),
    ]),
  ]);
}

/** Google asks for ISO 639 codes; only Chinese keeps its country. */
function languageCode(tag: string): string {
  const lower = tag.toLowerCase();
  return lower === 'zh-cn' || lower === 'zh-tw' ? lower : (lower.split('-')[0] ?? lower);
}

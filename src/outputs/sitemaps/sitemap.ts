/** `/sitemap.xml`, an index (sitemaps.org 0.9), and the sitemaps it names. */
import { digestOf, digestOfData } from '../../base/digest.ts';
import { absoluteUrl } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import type { Site } from '../../site/site.ts';
import { textOutput, type TextOutput } from '../output.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';
import { NEWS_SITEMAP, planNewsSitemap } from './news.ts';
import { buildSitemapParts, type SitemapPart } from './parts.ts';

export const SITEMAP_INDEX = '/sitemap.xml';

/** The index, the news sitemap and every part. */
export function planSitemaps(site: Site): readonly TextOutput[] {
  const { config } = site;
  const parts = buildSitemapParts(site);
  return [planIndex(config, parts), planNewsSitemap(site), ...parts.map((part) => planPart(config, part))];
}

/** Of the news it says no day: they are to be looked at however often one likes. */
function planIndex(config: SiteConfig, parts: readonly SitemapPart[]): TextOutput {
  const sitemaps = [{ path: NEWS_SITEMAP, lastModified: undefined }, ...parts.map(({ path, lastModified }) => ({ path, lastModified }))];
  return textOutput(SITEMAP_INDEX, digestOfData([config.origin, config.basePath, sitemaps]), () =>
    renderSet('sitemapindex', sitemaps.map(({ path, lastModified }) => buildEntry('sitemap', config, path, lastModified))),
  );
}

function planPart(config: SiteConfig, { path, stamp, entries }: SitemapPart): TextOutput {
  return textOutput(path, digestOf(`${config.origin}${config.basePath} ${stamp}`), () =>
    renderSet('urlset', entries().map((entry) => buildEntry('url', config, entry.path, entry.lastModified))),
  );
}

function renderSet(name: string, entries: readonly XmlElement[]): string {
  return xmlDocument(element(name, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries));
}

function buildEntry(name: string, config: SiteConfig, path: string, lastModified: string | undefined): XmlElement {
  return element(name, {}, [
    element('loc', {}, absoluteUrl(config, path)),
    lastModified === undefined ? undefined : element('lastmod', {}, lastModified),
  ]);
}

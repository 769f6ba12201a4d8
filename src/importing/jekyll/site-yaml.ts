/** A `site.yaml` from a Jekyll site's `_config.yml`: what has a place here, and a list of what has none. */
import { isMap } from '../../article/fields.ts';
import { frontMatterText } from '../../base/front-matter-text.ts';
import { PERMALINK_STYLES, placeholdersOf, readPattern } from '../../base/permalink-pattern.ts';
import { templateOf } from './address.ts';
import { defaultsFor, textOf, type JekyllConfig } from './config.ts';

/** `sections`: names in the order in which the paper shows them. */
export function siteYaml(config: JekyllConfig, sections: readonly string[]): string {
  const { all } = config;
  return frontMatterText({
    name: textOf(all['title']) ?? textOf(all['name']) ?? 'News',
    description: textOf(all['description']) ?? textOf(all['tagline']),
    url: siteUrl(config),
    language: /^en\b/iu.test(textOf(all['lang']) ?? textOf(all['locale']) ?? '') ? 'en' : 'ko',
    timeZone: knownZone(config.timeZone),
    permalink: ourPattern(postTemplate(config)),
    sections,
    social: socialLinks(all).map((url) => ({ name: new URL(url).hostname.replace(/^www\./u, ''), url })),
  });
}

/** Address of the site with its base path, without a final `/`. */
export function siteUrl({ all }: JekyllConfig): string {
  const url = textOf(all['url'])?.replace(/\/+$/u, '');
  const base = textOf(all['baseurl'])?.replace(/^\/*|\/+$/gu, '') ?? '';
  const origin = url !== undefined && URL.canParse(url) ? url : 'https://example.com';
  return base === '' ? origin : `${origin}/${base}`;
}

/** The template of most posts' addresses. */
export function postTemplate(config: JekyllConfig): string {
  return templateOf(textOf(defaultsFor('_posts', 'posts', config)['permalink']) ?? config.permalink);
}

/** Settings by which other services are bound to the site: noted, since nothing of it is carried over. */
export function servicesOf({ all }: JekyllConfig): readonly { readonly setting: string; readonly value: string }[] {
  const groups = Object.entries(all).filter(([key]) => /analytics|verification|comments|disqus|giscus|utterances|adsense|pageviews|pixel/iu.test(key));
  return groups.flatMap(([key, value]) => leaves(key, value));
}

/** Where our placeholders can say it; otherwise every article gets its address written down. */
function ourPattern(template: string): string | undefined {
  const path = `/${template}`.replace(/\/{2,}/gu, '/');
  const pattern = path.replace(/:output_ext/u, '.html').replace(/:slugified_categories/u, ':categories');
  const namesArticle = placeholdersOf(pattern).some((placeholder) => placeholder === ':title' || placeholder === ':slug');
  if (!namesArticle || readPattern(pattern).kind === 'fault') return undefined;
  const style = [...PERMALINK_STYLES].find(([, known]) => known === pattern)?.[0];
  return style ?? (/(\/|\.html?)$/u.test(pattern) ? pattern : `${pattern}/`);
}

function knownZone(zone: string | undefined): string | undefined {
  try {
    return zone === undefined ? undefined : new Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    return undefined;
  }
}

function socialLinks(all: JekyllConfig['all']): string[] {
  const links = isMap(all['social']) ? all['social']['links'] : undefined;
  const urls = Array.isArray(links) ? links.flatMap((link: unknown) => textOf(link) ?? []) : [];
  return [...new Set(urls)].filter((url) => /^https?:/u.test(url) && URL.canParse(url));
}

/** Empty settings and switches say nothing. */
function leaves(path: string, value: unknown): { setting: string; value: string }[] {
  if (isMap(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
  const text = typeof value === 'boolean' ? undefined : textOf(value);
  return text === undefined ? [] : [{ setting: path, value: text }];
}

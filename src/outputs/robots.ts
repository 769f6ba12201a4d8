/** `/robots.txt`: everything may be read, and here is the sitemap. An editor's own file takes its place. */
import { digestOf } from '../base/digest.ts';
import { absoluteUrl } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import { textOutput, type TextOutput } from './output.ts';
import { SITEMAP_INDEX } from './sitemaps/sitemap.ts';

export const ROBOTS = '/robots.txt';

export function planRobots(config: SiteConfig): TextOutput {
  const text = `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(config, SITEMAP_INDEX)}\n`;
  return textOutput(ROBOTS, digestOf(text), () => text);
}

/** `/robots.txt`: everything but the newsroom may be read, and here is the sitemap. An editor's own file takes its place. */
import { digestOf } from '../base/digest.ts';
import { absoluteUrl, encodePath } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import { ADMIN } from './admin/plan.ts';
import { textOutput, type TextOutput } from './output.ts';
import { SITEMAP_INDEX } from './sitemaps/sitemap.ts';

export const ROBOTS = '/robots.txt';

export function planRobots(config: SiteConfig): TextOutput {
  const closed = config.admin === undefined ? '' : ` ${encodePath(config.basePath)}${ADMIN}`;
  const text = `User-agent: *\nDisallow:${closed}\n\nSitemap: ${absoluteUrl(config, SITEMAP_INDEX)}\n`;
  return textOutput(ROBOTS, digestOf(text), () => text);
}

/** What a page's `<head>` says, from the little that differs from page to page. */
import { absoluteSource, absoluteUrl } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import type { HeadView, LinkView, PictureView } from './views.ts';

export interface HeadFields {
  /** Site path of what the page is about: its own, or where it redirects to. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly type?: HeadView['type'];
  readonly picture?: PictureView | undefined;
  readonly noindex?: boolean;
  readonly feed?: LinkView | undefined;
  readonly structuredData?: readonly object[];
}

export function buildHead(config: SiteConfig, fields: HeadFields): HeadView {
  const { url, title, description, type = 'website', picture, noindex = false, feed, structuredData = [] } = fields;
  return {
    title,
    description,
    canonical: absoluteUrl(config, url),
    type,
    image: picture && absoluteSource(config, picture.src),
    noindex,
    feed,
    structuredData,
  };
}

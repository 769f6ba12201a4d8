/** What a page's `<head>` says, from the little that differs from page to page. */
import { absoluteSource, absoluteUrl } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import { CARD_SIZE, isShareable, paperCard, type SocialCard } from '../site/social-cards.ts';
import type { HeadImage, HeadView, LinkView, PictureView } from './views.ts';

export interface HeadFields {
  /** Site path of what the page is about: its own, or where it redirects to. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly type?: HeadView['type'];
  readonly picture?: PictureView | undefined;
  /** Where there is no picture that can be shared; by default the paper's own. */
  readonly card?: SocialCard | undefined;
  readonly noindex?: boolean;
  readonly feed?: LinkView | undefined;
  readonly structuredData?: readonly object[];
}

export function buildHead(config: SiteConfig, fields: HeadFields): HeadView {
  const { url, title, description, type = 'website', picture, card = paperCard(config), noindex = false, feed, structuredData = [] } = fields;
  return {
    title,
    description,
    canonical: absoluteUrl(config, url),
    type,
    image: picture !== undefined && isShareable(picture.src) ? pictureImage(config, picture) : cardImage(config, card),
    noindex,
    feed,
    structuredData,
  };
}

function pictureImage(config: SiteConfig, { src, alt, width, height }: PictureView): HeadImage {
  return { url: absoluteSource(config, src), alt, width, height };
}

/** A card shows nothing but what its description says. */
function cardImage(config: SiteConfig, card: SocialCard | undefined): HeadImage | undefined {
  return card && { url: absoluteUrl(config, card.url), alt: card.face.isPaper ? card.face.paper : card.face.title, ...CARD_SIZE };
}

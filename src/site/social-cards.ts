/**
 * Cards: what social networks show of a page that has no picture which they could show. An article's card holds its headline, every other
 * page's the name of the paper. A card's address is a digest of what it shows, so that a card never changes.
 *
 * Articles from before a fixed day have no card of their own but the paper's, so that a paper with an archive of
 * thousands draws few. The day is a setting and is not counted back from the newest article: a new article adds its
 * own card and changes nothing of any other article's page.
 */
import type { Article } from '../article/article.ts';
import { digestNameOf } from '../base/digest.ts';
import { dayOf } from '../base/moments.ts';
import type { SiteConfig } from '../config/config.ts';
import type { Site } from './site.ts';

/** What a card shows. */
export interface CardFace {
  readonly paper: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly section: string | undefined;
  /** The headline; on the paper's own card its description. */
  readonly title: string;
  readonly isPaper: boolean;
}

export interface SocialCard {
  /** Site path. */
  readonly url: string;
  readonly face: CardFace;
}

/** Pixels: what Facebook, X and KakaoTalk ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Differs whenever the same face would be drawn to other bytes: part of every card's name. */
const DRAWING = 'sharp 0.35.5, harfbuzzjs 1.6.4, noto-serif-kr 5.3.1, 1';

/** The article's own card; `undefined` where it shows a picture that can be shared, is too old, or the paper has no cards. */
export function articleCard({ config, sections, stockPictures }: Pick<Site, 'config' | 'sections' | 'stockPictures'>, article: Article): SocialCard | undefined {
  const { title, date, categories, image, featureImage } = article;
  if (config.cards === undefined || dayOf(date) < config.cards.since) return undefined;
  const hasPicture = [image, featureImage].some((picture) => picture !== undefined && !stockPictures.has(picture.src) && isShareable(picture.src));
  if (hasPicture) return undefined;
  const section = categories[0] === undefined ? undefined : sections.find(categories[0]);
  return cardOf({ paper: config.name, accent: config.accent.light, section: section?.name, title, isPaper: false });
}

/** The card of every page that has no other; `undefined` where the paper has no cards. */
export function paperCard({ cards, name, description, accent }: SiteConfig): SocialCard | undefined {
  return cards === undefined ? undefined : cardOf({ paper: name, accent: accent.light, section: undefined, title: description, isPaper: true });
}

/** Whether social networks show such a picture: drawings (SVG) they do not. */
export function isShareable(src: string): boolean {
  return !/\.svgz?(?:[?#]|$)/iu.test(src);
}

/** Every card of the paper. */
export function socialCards(site: Pick<Site, 'config' | 'sections' | 'stockPictures' | 'articles'>): readonly SocialCard[] {
  const { config, articles } = site;
  if (config.cards === undefined) return [];
  const { since } = config.cards;
  const tooOld = articles.findIndex(({ date }) => dayOf(date) < since);
  const own = articles.slice(0, tooOld === -1 ? undefined : tooOld).map((article) => articleCard(site, article));
  return [paperCard(config), ...own].filter((card) => card !== undefined);
}

function cardOf(face: CardFace): SocialCard {
  return { url: `/cards/${digestNameOf(DRAWING, JSON.stringify(face))}.png`, face };
}

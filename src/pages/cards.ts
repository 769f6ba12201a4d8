/** Articles as lists show them: cards, headlines and their pictures. It knows no page that holds them. */
import type { Article, Picture } from '../article/article.ts';
import { printOf } from '../article/numbers.ts';
import { hashOf, hashOfNumber } from '../base/hash.ts';
import { memoize } from '../base/memoize.ts';
import { plainPicture, type PictureSize } from '../base/pictures.ts';
import { articleCard, type SocialCard } from '../site/social-cards.ts';
import type { Site, Term } from '../site/site.ts';
import { summarise } from './summary.ts';
import type { CardView, HeadlineView, LabelView, LinkView, PictureView } from './views.ts';

/** What is known of a local picture, by its site path. */
export type PictureSizes = (src: string) => PictureSize | undefined;

export interface Cards {
  /** Differs whenever the article's card or one of its pictures does. */
  readonly key: (article: Article) => number;
  readonly card: (article: Article) => CardView;
  /** The article's own picture; `undefined` when it has none or a stock one. */
  readonly pictureOf: (article: Article) => PictureView | undefined;
  /** Any other picture, unless it is a stock one. */
  readonly picture: (picture: Picture | undefined) => PictureView | undefined;
  /** What social networks show of the article where they can show no picture of its own. */
  readonly socialCard: (article: Article) => SocialCard | undefined;
  /** The same link whenever it is asked for. */
  readonly link: (term: Term) => LinkView;
  /** The section to which an article belongs: the first of its categories. */
  readonly sectionOf: (article: Article) => Term | undefined;
}

/** Cards of one site; each is made once, since many pages show it. */
export function createCards(site: Site, pictureSize: PictureSizes): Cards {
  const picture = (picture: Picture | undefined): PictureView | undefined => {
    if (picture === undefined || site.stockPictures.has(picture.src)) return undefined;
    const { src, alt, caption, credit } = picture;
    const size = pictureSize(src);
    return { ...(size === undefined ? { src, width: undefined, height: undefined } : plainPicture(src, size)), alt, caption, credit, color: size?.variants?.color || undefined, sources: size?.variants?.sources ?? [] };
  };
  const pictureOf = ({ image }: Article): PictureView | undefined => picture(image);
  const sectionOf = ({ categories: [section] }: Article): Term | undefined => (section === undefined ? undefined : site.sections.find(section));

  const sectionKey = memoize((name: string) => {
    const section = site.sections.find(name);
    return section === undefined ? 0 : hashOf(section.url, hashOf(section.name));
  });
  const keyOfPicture = (given: Picture | undefined): number => (given === undefined ? 0 : site.stockPictures.has(given.src) ? 1 : keyOfSize(pictureSize(given.src)));

  const key = (article: Article): number => {
    const section = article.categories[0];
    const own = hashOfNumber(printOf(article), section === undefined ? 0 : sectionKey(section));
    return hashOfNumber(keyOfPicture(article.featureImage), hashOfNumber(keyOfPicture(article.image), own));
  };

  const card = memoize((article: Article): CardView => {
    const section = sectionOf(article);
    return {
      ...buildHeadline(article),
      excerpt: summarise(article.excerpt),
      section: section && linkTo(section),
      picture: pictureOf(article),
      labels: labelsOf(article),
    };
  });

  const link = memoize(linkTo);

  return { key, card, link, pictureOf, picture, socialCard: (article) => articleCard(site, article), sectionOf };
}

/** Differs for pictures that a card shows otherwise; the article says the rest. */
function keyOfSize(size: PictureSize | undefined): number {
  return size === undefined ? 2 : hashOf(size.variants?.name ?? '', hashOfNumber(size.width, size.height));
}

export function buildHeadline({ permalink, title, date, language }: Article): HeadlineView {
  return { url: permalink, title, date: date.iso, language };
}

export function linkTo({ name, url }: Term): LinkView {
  return { name, url };
}

/** In the order in which readers should see them. */
function labelsOf({ breaking, sponsored, ai, corrections }: Article): LabelView[] {
  const labels: LabelView[] = [];
  if (breaking) labels.push('breaking');
  if (sponsored !== undefined) labels.push('sponsored');
  if (ai !== 'none') labels.push(`ai-${ai}`);
  if (corrections.length > 0) labels.push('corrected');
  return labels;
}

/** Pictures that pages show beside those in bodies: which of the paper's files readers can meet. */
import type { Site } from './site.ts';

/** Sources as editors wrote them, each once. Stock pictures, which stand for "no picture", are shown nowhere. */
export function shownPictures({ articles, authors, stockPictures }: Pick<Site, 'articles' | 'authors' | 'stockPictures'>): ReadonlySet<string> {
  const given = [...articles.flatMap(({ image, featureImage }) => [image, featureImage]), ...authors.map(({ image }) => image)];
  return new Set(given.flatMap((picture) => (picture === undefined || stockPictures.has(picture.src) ? [] : [picture.src])));
}

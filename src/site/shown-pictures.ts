/** Pictures that pages show beside those in bodies: which of the paper's files readers can meet. */
import type { Picture } from '../article/article.ts';
import type { Site } from './site.ts';

/** Sources as editors wrote them, each once. Stock pictures, which stand for "no picture", are shown nowhere. */
export function shownPictures({ articles, authors, stockPictures }: Pick<Site, 'articles' | 'authors' | 'stockPictures'>): ReadonlySet<string> {
  const shown = new Set<string>();
  const add = (picture: Picture | undefined): void => {
    if (picture !== undefined && !stockPictures.has(picture.src)) shown.add(picture.src);
  };
  articles.forEach(({ image, featureImage }) => {
    add(image);
    add(featureImage);
  });
  for (const { image } of authors) add(image);
  return shown;
}

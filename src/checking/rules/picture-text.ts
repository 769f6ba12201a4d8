/** Pictures that say nothing to readers who cannot see them. */
import type { Picture } from '../../article/article.ts';
import { decodePath } from '../../base/urls.ts';
import type { Rule } from '../rule.ts';

export interface PictureTextOptions {
  /** Whether a caption is enough for a picture of the front matter. Default true. */
  readonly captionIsText?: boolean;
}

/** `alt=""` is a choice, for pictures that are decoration; no `alt` at all is not. Stock pictures need none. */
export function pictureText({ captionIsText = true }: PictureTextOptions = {}): Rule {
  const isSilent = ({ alt, caption }: Picture): boolean => alt === '' && (!captionIsText || caption === undefined);
  return ({ stockPictures }) => ({
    *visitArticle({ article, warnOf }) {
      const { image, featureImage } = article;
      if (image !== undefined && isSilent(image) && !stockPictures.has(image.src)) yield warnOf('image', 'SOKBO-B11', { field: 'image', src: image.src });
      if (featureImage !== undefined && isSilent(featureImage)) yield warnOf('feature_image', 'SOKBO-B11', { field: 'feature_image', src: featureImage.src });
    },
    *visitBody({ outline, warnAt }) {
      for (const { line, src, text } of outline.pictures) if (text === undefined) yield warnAt(line, 'SOKBO-B01', { src: decodePath(src) ?? src }, { address: src });
    },
  });
}

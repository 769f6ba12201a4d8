/** Titles that lists would have to cut off. */
import { charactersOf, displayWidth } from '../../base/text.ts';
import type { Rule } from '../rule.ts';

export interface TitleLengthOptions {
  /** Most characters of Hangul; other scripts, which are half as wide, may have twice as many. Default 50. */
  readonly limit?: number;
}

export function titleLength({ limit = 50 }: TitleLengthOptions = {}): Rule {
  return () => ({
    *visitArticle({ article, warnOf }) {
      // No character is wider than two cells: most titles need not be measured.
      if (article.title.length > limit && displayWidth(article.title) > limit * 2) yield warnOf('title', 'SOKBO-B09', { length: charactersOf(article.title).length, limit });
    },
  });
}

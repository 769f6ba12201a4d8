/** Excerpts of which lists and search engines show only the beginning. One that is made from the body never is. */
import { charactersOf } from '../../base/text.ts';
import type { Rule } from '../rule.ts';

export interface ExcerptLengthOptions {
  /** Most characters. Default 200. */
  readonly limit?: number;
}

export function excerptLength({ limit = 200 }: ExcerptLengthOptions = {}): Rule {
  return () => ({
    *visitArticle({ article: { excerpt }, warnOf }) {
      if (excerpt.length <= limit) return;
      const { length } = charactersOf(excerpt);
      if (length > limit) yield warnOf('excerpt', 'SOKBO-B10', { length, limit });
    },
  });
}

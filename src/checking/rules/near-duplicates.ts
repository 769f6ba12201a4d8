/** Articles whose text is nearly that of another one: sent in twice, or taken over with few changes. */
import { createSeenTexts, NEARLY_SAME } from '../likeness.ts';
import type { Rule } from '../rule.ts';

export interface NearDuplicatesOptions {
  /** Least share of the text that both have, 0 to 1. Default 0.6. */
  readonly share?: number;
}

/** Each article is held against those seen before it, and told at most once. */
export function nearDuplicates({ share = NEARLY_SAME }: NearDuplicatesOptions = {}): Rule {
  return () => {
    const seen = createSeenTexts();
    return {
      *visitArticle({ file, body, warnAt }) {
        const likest = seen.show(file, body);
        if (likest !== undefined && likest.share >= share) yield warnAt(1, 'SOKBO-B08', { other: likest.name, percent: Math.round(likest.share * 100) });
      },
    };
  };
}

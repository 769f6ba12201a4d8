/** Headings that break the outline of a page: a second `h1`, and levels that are skipped. */
import type { Rule } from '../rule.ts';

export interface HeadingsOptions {
  /** Whether a heading may skip levels below the one before it. Default false. */
  readonly maySkip?: boolean;
}

/** The page's title is level 1, so that a body begins with level 2. */
export function headings({ maySkip = false }: HeadingsOptions = {}): Rule {
  return () => ({
    *visitBody({ outline, warnAt }) {
      let from = 1;
      for (const { line, level } of outline.headings) {
        if (level === 1) yield warnAt(line, 'SOKBO-B05', {});
        else if (level > from + 1 && !maySkip) yield warnAt(line, 'SOKBO-B04', { from, to: level, next: from + 1 });
        from = level;
      }
    },
  });
}

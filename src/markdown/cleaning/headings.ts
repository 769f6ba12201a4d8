/** Levels of headings. The page's title is its `h1`; below it no level is skipped. */
import { roleOf } from './content-model.ts';
import type { CleaningStep } from './step.ts';

interface Level {
  readonly written: number;
  readonly shown: number;
}

/**
 * Headings begin at `h2` and each goes at most one level deeper than the heading it stands under, as the author's
 * own levels order them. An outline that is in order already stays as it is.
 */
export function headingLevels(): CleaningStep {
  return (body) => {
    const open: Level[] = [];
    for (const element of body.elements) {
      if (roleOf(element.name) !== 'heading') continue;
      const written = Number(element.name.slice(1));
      while ((open.at(-1)?.written ?? 0) >= written) open.pop();
      const shown = Math.min((open.at(-1)?.shown ?? 1) + 1, 6);
      open.push({ written, shown });
      element.name = `h${shown}`;
    }
  };
}

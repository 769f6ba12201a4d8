/** Names of sections and people that were probably meant to be others. It knows neither an article nor a site. */
import { distance } from 'fastest-levenshtein';
import { foldName } from '../base/slug.ts';

/** The known name that another one probably stands for; `undefined`: it is known itself, or a name of its own. */
export type TermFinder = (name: string) => string | undefined;

/**
 * Finds the name, among those known, from which another differs by no more than a slip of the hand. Hangul is compared
 * by its letters: `경재` is one letter away from `경제`, and `사진` three from `사회`. A paper has thousands of bylines,
 * so letters are compared in full only where the sets of them are nearly the same.
 */
export function createTermFinder(known: readonly string[]): TermFinder {
  const terms = known.map((term) => ({ term, ...speltOf(term) }));
  return (name) => {
    const { letters, set } = speltOf(name);
    const slips = letters.length < LONG ? 1 : 2;
    let nearest: { readonly term: string; readonly away: number } | undefined;
    for (const { term, letters: others, set: otherSet } of terms) {
      // A slip takes a letter away, adds one, or does both.
      if (bitsIn(set ^ otherSet) > 2 * slips) continue;
      const away = distance(letters, others);
      if (away === 0) return undefined;
      if (away <= slips && (nearest === undefined || away < nearest.away)) nearest = { term, away };
    }
    return nearest?.term;
  };
}

/** Letters from which on two may be wrong. */
const LONG = 9;

interface Spelt {
  readonly letters: string;
  /** Which letters there are, as bits; several letters share one. */
  readonly set: number;
}

function speltOf(name: string): Spelt {
  const letters = foldName(name.trim()).normalize('NFD');
  let set = 0;
  for (let index = 0; index < letters.length; index += 1) set |= 1 << letters.charCodeAt(index) % 32;
  return { letters, set };
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Names of sections and people that were probably meant to be others. It knows neither an article nor a site. */
import { distance } from 'fastest-levenshtein';
import { foldName } from '../base/slug.ts';

/**
 * The known name from which another one differs by no more than a slip of the hand; `undefined`: it is known itself, or
 * a name of its own. Hangul is compared by its letters: `경재` is one letter away from `경제`, and `사진` three from `사회`.
 */
export function nearestTerm(name: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(name);
  const distances = known.map((one) => ({ one, away: distance(letters, lettersOf(one)) })).sort((a, b) => a.away - b.away);
  const [nearest] = distances;
  if (nearest === undefined || nearest.away === 0) return undefined;
  return nearest.away <= (letters.length < LONG ? 1 : 2) ? nearest.one : undefined;
}

/** Letters from which on two may be wrong. */
const LONG = 9;

function lettersOf(name: string): string {
  return foldName(name.trim()).normalize('NFD');
}

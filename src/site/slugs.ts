/** Distinct slugs for names that would share one, such as `C`, `C++` and `C#`. It does not make slugs of names. */
import { foldName } from '../base/slug.ts';

/** Makes a slug distinct from all that it gave before: the first keeps it plain, later ones get `-2`, `-3` and so on. */
export type DistinctSlugs = (slug: string) => string;

export function createDistinctSlugs(): DistinctSlugs {
  const taken = new Set<string>();
  return (slug) => {
    let distinct = slug;
    for (let number = 2; taken.has(foldName(distinct)); number += 1) distinct = `${slug}-${number}`;
    taken.add(foldName(distinct));
    return distinct;
  };
}

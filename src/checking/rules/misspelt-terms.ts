/** Sections and authors that only one article has and that look like a known one: a slip makes a new one in silence. */
import { nearestTerm } from '../../article/near-term.ts';
import type { Problem } from '../../base/problem.ts';
import { foldName } from '../../base/slug.ts';
import type { Rule } from '../rule.ts';

export function misspeltTerms(): Rule {
  return ({ config, authors }) => {
    const sections = config.sections.map(({ name }) => name);
    const people = authors.flatMap(({ id, name }) => [id, name]);
    const found = new Map<string, Problem[]>();
    const look = (kind: 'category' | 'author', name: string, known: readonly string[], warn: (nearest: string) => Problem): void => {
      const nearest = nearestTerm(name, known);
      const key = `${kind} ${foldName(name)}`;
      if (nearest !== undefined) found.set(key, [...(found.get(key) ?? []), warn(nearest)]);
    };
    return {
      *visit({ article: { categories, bylines }, warnOf }) {
        for (const name of categories) look('category', name, sections, (nearest) => warnOf(['categories', 'category'], 'SOKBO-B12', { name, nearest }));
        for (const byline of bylines) {
          if (byline.kind === 'name') look('author', byline.name, people, (nearest) => warnOf(['author', 'authors'], 'SOKBO-B13', { name: byline.name, nearest }));
        }
      },
      finish: async () => [...found.values()].filter(({ length }) => length === 1).flat(),
    };
  };
}

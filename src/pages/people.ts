/** Authors as pages show them. */
import type { Byline } from '../article/article.ts';
import { bylineName } from '../article/bylines.ts';
import type { Site, Term } from '../site/site.ts';
import type { Cards } from './cards.ts';
import type { PersonView } from './views.ts';

/** Who signed an article. An address written in the article goes before the author file's. */
export function peopleOf({ people }: Pick<Site, 'people'>, cards: Cards, bylines: readonly Byline[]): readonly PersonView[] {
  const signed: PersonView[] = [];
  for (const byline of bylines) {
    const term = people.find(bylineName(byline));
    if (term === undefined) continue;
    const person = personOfTerm(cards, term);
    const email = byline.kind === 'name' ? byline.email : undefined;
    signed.push(email === undefined ? person : { ...person, email });
  }
  return signed;
}

/** The person whose page a term of the author taxonomy is. */
export function personOfTerm(cards: Cards, { name, url, author }: Term): PersonView {
  return { name, title: author?.title, email: author?.email, bio: author?.bio, image: cards.picture(author?.image), url };
}

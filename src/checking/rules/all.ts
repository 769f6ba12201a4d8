/** The rules by which a paper is checked, in the order in which they look. */
import type { Rule } from '../rule.ts';
import { excerptLength } from './excerpt-length.ts';
import { headings } from './headings.ts';
import { insideLinks } from './inside-links.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { outsideLinks } from './outside-links.ts';
import { pictureSources } from './picture-sources.ts';
import { pictureText } from './picture-text.ts';
import { titleLength } from './title-length.ts';

export interface RuleChoice {
  /** Asks other sites whether the links to them still open. */
  readonly outsideLinks: boolean;
}

export function chooseRules(choice: RuleChoice): readonly Rule[] {
  const rules = [titleLength(), excerptLength(), headings(), pictureText(), pictureSources(), insideLinks(), nearDuplicates()];
  return choice.outsideLinks ? [...rules, outsideLinks()] : rules;
}

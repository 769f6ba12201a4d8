/**
 * Builds a taxonomy: which terms there are, how they are spelt, their slugs and their articles. A term is spelt and
 * addressed by its oldest article, so that nothing that is published later changes it.
 */
import type { Article, Author } from '../article/article.ts';
import { memoize } from '../base/memoize.ts';
import { foldName, slugifyOr } from '../base/slug.ts';
import { termUrl } from './addresses.ts';
import type { Taxonomy, TaxonomyName, Term } from './site.ts';
import { createDistinctSlugs } from './slugs.ts';

/** A term that the site itself defines. Its slug is kept for it even as long as it has no article. */
export interface KnownTerm {
  /** What `keyOf` says for its names. */
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string | undefined;
  readonly author: Author | undefined;
}

/** `Given`: what an article gives of this taxonomy, often the same object as other articles do. */
export interface TaxonomyRules<Given> {
  readonly name: TaxonomyName;
  readonly givenBy: (article: Article) => Given;
  /** Names in it, in its order. */
  readonly namesIn: (given: Given) => readonly string[];
  /** Equal for names of one term. */
  readonly keyOf: (name: string) => string;
  readonly known: readonly KnownTerm[];
  /** Known terms come first, in the order given and also without articles; else all go by size. */
  readonly knownFirst: boolean;
}

/** Names are the same in NFC and without case. */
export function nameKey(name: string): string {
  return foldName(name.trim());
}

/** Builds one taxonomy. `articles` come oldest first. */
export function buildTaxonomy<Given>(articles: readonly Article[], rules: TaxonomyRules<Given>): Taxonomy {
  const collected = collectTerms(articles, rules);
  const distinct = createDistinctSlugs();
  const termByKey = new Map<string, Term>();
  for (const known of rules.known) {
    termByKey.set(known.key, buildTerm(rules.name, { ...known, slug: distinct(known.slug) }, collected.get(known.key)));
  }
  const knownTerms = [...termByKey.values()];
  // In order of their oldest articles, as the map remembers it: a newer term never takes the slug of an older one.
  for (const [key, term] of collected) {
    if (termByKey.has(key)) continue;
    const slug = distinct(slugifyOr(term.name, rules.name));
    termByKey.set(key, buildTerm(rules.name, { name: term.name, slug, description: undefined, author: undefined }, term));
  }
  const otherTerms = [...termByKey.values()].slice(knownTerms.length);

  return {
    name: rules.name,
    terms: rules.knownFirst
      ? [...knownTerms, ...otherTerms.sort(compareBySize)]
      : [...knownTerms, ...otherTerms].filter(({ articles }) => articles.length > 0).sort(compareBySize),
    find: createFinder(termByKey, rules.keyOf),
  };
}

interface CollectedTerm {
  /** As its oldest article spells it. */
  readonly name: string;
  /** Oldest first. */
  readonly articles: Article[];
}

/** In the order of their oldest articles. */
function collectTerms<Given>(articles: readonly Article[], { givenBy, namesIn, keyOf }: TaxonomyRules<Given>): Map<string, CollectedTerm> {
  const collected = new Map<string, CollectedTerm>();
  const termOf = (name: string): CollectedTerm => {
    const key = keyOf(name);
    const term = collected.get(key) ?? { name: name.normalize('NFC').trim(), articles: [] };
    collected.set(key, term);
    return term;
  };
  const termsIn = memoize((given: Given) => [...new Set(namesIn(given).map(termOf))]);
  articles.forEach((article) => {
    const terms = termsIn(givenBy(article));
    for (let index = 0; index < terms.length; index += 1) terms[index]?.articles.push(article);
  });
  return collected;
}

function buildTerm(
  taxonomy: TaxonomyName,
  { name, slug, description, author }: Omit<KnownTerm, 'key'>,
  collected: CollectedTerm | undefined,
): Term {
  const articles = collected?.articles.toReversed() ?? [];
  return { taxonomy, name, slug, url: termUrl(taxonomy, slug), description, author, articles };
}

/** Most articles first; same count: by name. */
function compareBySize(a: Term, b: Term): number {
  return b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Remembers spellings, since the same few are asked for again with every article. */
function createFinder(termByKey: ReadonlyMap<string, Term>, keyOf: (name: string) => string): (name: string) => Term | undefined {
  const termBySpelling = new Map<string, Term>();
  return (name) => {
    const remembered = termBySpelling.get(name);
    if (remembered !== undefined) return remembered;
    const term = termByKey.get(keyOf(name));
    if (term !== undefined) termBySpelling.set(name, term);
    return term;
  };
}

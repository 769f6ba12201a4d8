/** The paper's four taxonomies and what is special to each. It knows no pages. */
import type { Article, Author } from '../article/article.ts';
import { bylineName } from '../article/bylines.ts';
import { slugifyOr } from '../base/slug.ts';
import type { SectionConfig } from '../config/config.ts';
import type { Taxonomy } from './site.ts';
import { buildTaxonomy, nameKey, type KnownTerm } from './terms.ts';

/** Every category is a section; those of `site.yaml` come first, in its order. `articles` come oldest first. */
export function buildSections(articles: readonly Article[], sections: readonly SectionConfig[]): Taxonomy {
  const known = sections.map(({ name, slug, description }) => ({ key: nameKey(name), name, slug, description, author: undefined }));
  return buildTaxonomy(articles, { name: 'section', givenBy: ({ categories }) => categories, namesIn: (names) => names, keyOf: nameKey, known, knownFirst: true });
}

export function buildTags(articles: readonly Article[]): Taxonomy {
  return buildTaxonomy(articles, { name: 'tag', givenBy: ({ tags }) => tags, namesIn: (names) => names, keyOf: nameKey, known: [], knownFirst: false });
}

/** Authors with files and names without one alike. `find` takes what `bylineName` gives. */
export function buildPeople(articles: readonly Article[], authors: readonly Author[]): Taxonomy {
  const keyOf = createAuthorKey(authors);
  const known = authors.map((author): KnownTerm => ({
    key: keyOf(author.id),
    name: author.name,
    slug: slugifyOr(author.id, 'author'),
    description: author.bio,
    author,
  }));
  return buildTaxonomy(articles, {
    name: 'author',
    givenBy: ({ bylines }) => bylines,
    namesIn: (bylines) => bylines.map(bylineName),
    keyOf,
    known,
    knownFirst: false,
  });
}

export function buildSeries(articles: readonly Article[]): Taxonomy {
  return buildTaxonomy(articles, {
    name: 'series',
    givenBy: ({ series }) => series,
    namesIn: (series) => (series === undefined ? [] : [series]),
    keyOf: nameKey,
    known: [],
    knownFirst: false,
  });
}

/** An author is known by id, and by name as long as no other author has the same. */
function createAuthorKey(authors: readonly Author[]): (name: string) => string {
  const idByName = new Map<string, string | undefined>();
  for (const { id, name } of authors) {
    const key = nameKey(name);
    idByName.set(key, idByName.has(key) ? undefined : nameKey(id));
  }
  const ids = new Set(authors.map(({ id }) => nameKey(id)));
  return (name) => {
    const key = nameKey(name);
    const id = ids.has(key) ? key : idByName.get(key);
    return id === undefined ? `name ${key}` : `id ${id}`;
  };
}

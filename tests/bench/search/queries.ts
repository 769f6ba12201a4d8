/** Queries such as readers type, cut out of documents' titles and bodies, the same ones every time. */
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { createRandom, type Random } from '../articles/random.ts';

export interface KnownTitle {
  readonly query: string;
  readonly url: string;
  /** How many titles hold both words whole, this one among them. */
  readonly alike: number;
}

/** Words of two to eight characters: whole with their particles, or cut out of a compound; Latin and digits too. */
export function makeWordQueries(documents: readonly SearchDocument[], count: number): readonly string[] {
  const random = createRandom('queries');
  return fill(count, () => {
    const document = pickFrom(documents, random);
    const text = random.chance(0.4) ? document.title : document.readParts().join(' ');
    const word = pickFrom(wordsOf(text), random);
    const start = random.chance(0.4) ? random.integer(0, Math.max(0, word.length - 2)) : 0;
    return word.slice(start, start + random.integer(2, 8));
  });
}

/** Three words of one article, wherever they stand. */
export function makeThreeWordQueries(documents: readonly SearchDocument[], count: number): readonly string[] {
  const random = createRandom('three');
  return fill(count, () => {
    const document = pickFrom(documents, random);
    const words = wordsOf([document.title, ...document.readParts()].join(' '));
    return Array.from({ length: 3 }, () => pickFrom(words, random).slice(0, 8)).join(' ');
  });
}

/** Phrases of two words, and words with an exclusion. */
export function makePhraseQueries(documents: readonly SearchDocument[], count: number): readonly string[] {
  const random = createRandom('phrases');
  return fill(count, () => {
    const parts = pickFrom(documents, random).readParts().join(' ');
    const start = parts.indexOf(' ', random.integer(0, Math.max(0, parts.length - 40))) + 1;
    const [first = '', second = ''] = parts.slice(start).split(' ');
    return random.chance(0.5) ? `"${clean(first)} ${clean(second)}"` : `${wordsOf(first)[0] ?? ''} -${wordsOf(second)[0] ?? ''}`;
  });
}

/**
 * Two words of a title, and the article that it is the title of: any two, or the two that fewest titles hold, which is
 * what a reader remembers. Of titles made to one pattern, any two words may be those that a hundred others have.
 */
export function makeKnownTitles(documents: readonly SearchDocument[], count: number, choice: 'any' | 'telling'): readonly KnownTitle[] {
  const random = createRandom('titles');
  const frequency = new Map<string, number>();
  for (const word of documents.flatMap(({ title }) => [...new Set(wordsOf(title))])) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const titled = documents.filter(({ title }) => new Set(wordsOf(title)).size > 1);
  const titles = documents.map(({ title }) => new Set(wordsOf(title)));
  return Array.from({ length: count }, () => {
    const { title, url } = pickFrom(titled, random);
    const words = shuffled([...new Set(wordsOf(title))], random);
    if (choice === 'telling') words.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    const chosen = words.slice(0, 2);
    return { query: chosen.join(' '), url, alike: titles.filter((others) => chosen.every((word) => others.has(word))).length };
  });
}

function shuffled(words: readonly string[], { next }: Random): string[] {
  return words.map((word) => ({ word, place: next() })).sort((a, b) => a.place - b.place).map(({ word }) => word);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
}

function clean(word: string): string {
  return word.replaceAll('"', '');
}

function pickFrom<T>(items: readonly T[], { integer }: Random): T {
  const item = items[integer(0, items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to make a query from.');
  return item;
}

/** Distinct queries of two characters or more. */
function fill(count: number, make: () => string): readonly string[] {
  const queries = new Set<string>();
  while (queries.size < count) {
    const query = make().trim();
    if (query.length > 1 && !query.includes('"" ') && !query.endsWith(' -')) queries.add(query);
  }
  return [...queries];
}

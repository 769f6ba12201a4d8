/** What an engine's answers are worth against plain substring search, and what they cost a reader. */
import { foldText } from '../../../src/base/search/fold.ts';
import { bodyOf, headOf } from '../../../src/base/search/texts.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { withText, type SearchDocument } from '../../../src/outputs/search/document.ts';
import { FIRST_RESULTS, type Answer, type Engine } from './engines.ts';
import { makeKnownTitles, makePhraseQueries, makeThreeWordQueries, makeWordQueries } from './queries.ts';

/** Addresses of the articles that truly answer a query. */
export type Truth = (query: string) => ReadonlySet<string>;

export interface Judgement {
  readonly words: Quality;
  readonly phrases: Quality;
  readonly oneWord: Cost;
  readonly threeWords: Cost;
  /** Mean reciprocal ranks of an article by two words of its title: the two that say most, and any two. */
  readonly tellingRank: Rank;
  readonly anyRank: Rank;
}

export interface Rank {
  readonly mean: number;
  /** What an order would reach that puts all titles which hold both words first, by chance: it cannot know which of them is meant. */
  readonly attainable: number;
}

/** Shares of what should have been found, and of what was. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
}

/** Of first results, from nothing: means, and what 95 of 100 queries stay below. */
export interface Cost {
  readonly kilobytes: Spread;
  readonly requests: Spread;
  readonly milliseconds: Spread;
}

export interface Spread {
  readonly mean: number;
  readonly most: number;
}

export function createTruth(documents: readonly SearchDocument[]): Truth {
  const texts = documents.map(withText).map((text) => ({ url: text.url, text: foldText(`${headOf(text)}\n${bodyOf(text)}`) }));
  return (query) => {
    const { words, excluded } = parseQuery(query);
    const answers = texts.filter(({ text }) => words.every((word) => text.includes(word.text)) && !excluded.some((word) => text.includes(word.text)));
    return new Set(answers.map(({ url }) => url));
  };
}

/** Asks so many queries of one word, and a fifth as many of each other kind. */
export async function judge(engine: Engine, documents: readonly SearchDocument[], truth: Truth, count: number): Promise<Judgement> {
  const oneWord = makeWordQueries(documents, count);
  const threeWords = makeThreeWordQueries(documents, count / 5);
  return {
    words: await judgeQuality(engine, [...oneWord, ...threeWords], truth),
    phrases: await judgeQuality(engine, makePhraseQueries(documents, count / 5), truth),
    oneWord: await judgeCost(engine, oneWord),
    threeWords: await judgeCost(engine, threeWords),
    tellingRank: await judgeRank(engine, documents, count / 5, 'telling'),
    anyRank: await judgeRank(engine, documents, count / 5, 'any'),
  };
}

async function judgeQuality(engine: Engine, queries: readonly string[], truth: Truth): Promise<Quality> {
  let [found, right, wanted] = [0, 0, 0];
  for (const query of queries) {
    const answers = truth(query);
    const urls = await engine.findAll(query);
    found += urls.length;
    wanted += answers.size;
    right += urls.filter((url) => answers.has(url)).length;
  }
  return { recall: right / wanted, precision: right / found };
}

async function judgeCost(engine: Engine, queries: readonly string[]): Promise<Cost> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await engine.ask(query, FIRST_RESULTS));
  return {
    kilobytes: spreadOf(answers.map(({ bytes }) => bytes / 1000)),
    requests: spreadOf(answers.map(({ requests }) => requests)),
    milliseconds: spreadOf(answers.map(({ milliseconds }) => milliseconds)),
  };
}

/** Places of which a rank is told. */
const RANKED = 30;

async function judgeRank(engine: Engine, documents: readonly SearchDocument[], count: number, choice: 'any' | 'telling'): Promise<Rank> {
  const known = makeKnownTitles(documents, count, choice);
  let sum = 0;
  let attainable = 0;
  for (const { query, url, alike } of known) {
    const place = (await engine.ask(query, RANKED)).urls.indexOf(url);
    sum += place === -1 ? 0 : 1 / (place + 1);
    attainable += meanReciprocal(alike);
  }
  return { mean: sum / known.length, attainable: attainable / known.length };
}

/** Mean of 1, 1/2, 1/3 … up to 1/`places`. */
function meanReciprocal(places: number): number {
  return Array.from({ length: places }, (_, index) => 1 / (index + 1)).reduce((sum, value) => sum + value, 0) / places;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, most: sorted[Math.floor(0.95 * sorted.length)] ?? mean };
}

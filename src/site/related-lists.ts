/**
 * Related articles: alike in title, tags and section, and published earlier. Everything that weighs (how rare a
 * feature is, who the candidates are) is counted over earlier articles alone, so a new article never changes the
 * list of an old one.
 */
import type { Article } from '../article/article.ts';
import { memoize } from '../base/memoize.ts';
import { createTally } from './tally.ts';
import { nameKey } from './terms.ts';
import { createTitleSearch, featuresOfTitle } from './title-features.ts';

/** A frequent feature brings only its latest articles: this bounds the work for each article at any size of site. */
const LATEST_OF_FEATURE = 24;
/** What a shared tag weighs, beside a pair of letters that is as rare. */
const TAG_FACTOR = 1.5;
/** A section says little, however rare it is: it decides between articles that are equally alike otherwise. */
const HEAVIEST_SECTION = 2;
/** Sharing less than this part of what an article could share with another is an accident of wording. */
const LEAST_SHARE = 0.14;

/**
 * Finds related articles, at most `count`, of those whose positions, counted from the oldest, are asked for, in ascending
 * order. By their positions, the positions of the related ones, likeliest first. `articles` come oldest first, and all count.
 */
export function findRelated(articles: readonly Article[], count: number, asked: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  const isAsked = new Uint8Array(articles.length);
  for (const position of asked) isAsked[position] = 1;
  const forEachFeature = createFeatures();
  const askedIn = createAsked(asked.flatMap((position) => articles[position] ?? []), forEachFeature);
  const likeness = createTally(articles.length);
  const positionsByFeature = new Map<string, number[]>();
  const positionsOf = (name: string): number[] => {
    const positions = positionsByFeature.get(name) ?? [];
    if (positions.length === 0) positionsByFeature.set(name, positions);
    return positions;
  };
  articles.slice(0, (asked.at(-1) ?? -1) + 1).forEach((article, position) => {
    if (isAsked[position] === 0) {
      for (const name of askedIn(article)) positionsOf(name).push(position);
      return;
    }
    let mostLikeness = 0;
    forEachFeature(article, (name, weigh) => {
      const earlier = positionsOf(name);
      const weight = weigh(Math.log2((position + 1) / Math.max(earlier.length, 1)));
      mostLikeness += weight;
      likeness.add(earlier, Math.max(0, earlier.length - LATEST_OF_FEATURE), weight);
      earlier.push(position);
    });
    lists.set(position, likeness.takeHeaviest(count, mostLikeness * LEAST_SHARE));
  });
  return lists;
}

/** What an article has of the features that any of those who ask has. Where few ask, most features are nobody's affair. */
function createAsked(asking: readonly Article[], forEachFeature: ForEachFeature): (article: Article) => Iterable<string> {
  if (asking.length > FEW) return (article) => namesOf(article, forEachFeature);
  const names = new Set(asking.flatMap((article) => namesOf(article, forEachFeature)));
  const inTitle = createTitleSearch(new Set(asking.flatMap(({ title }) => [...featuresOfTitle(title)])));
  const inTags = memoize((tags: readonly string[]) => featuresOfTags(tags).filter((name) => names.has(name)));
  const inSection = memoize((section: string) => [featureOfSection(section)].filter((name) => names.has(name)));
  return ({ title, tags, categories }) => {
    const section = categories[0];
    const ofTitle = inTitle(title);
    const ofTags = tags.length === 0 ? NO_NAMES : inTags(tags);
    const ofSection = section === undefined ? NO_NAMES : inSection(section);
    return ofTags.length + ofSection.length === 0 ? ofTitle : [...ofTitle, ...ofTags, ...ofSection];
  };
}

const NO_NAMES: readonly string[] = [];

/** So many articles have few enough features. */
const FEW = 200;

function namesOf(article: Article, forEachFeature: ForEachFeature): readonly string[] {
  const names: string[] = [];
  forEachFeature(article, (name) => names.push(name));
  return names;
}

/** What sharing a feature weighs, by its rarity: the binary logarithm of how many articles there are for one that has it. */
type Weigh = (rarity: number) => number;

type ForEachFeature = (article: Article, visit: (name: string, weigh: Weigh) => void) => void;

/** Remembers tags and sections, since many articles have the same. */
function createFeatures(): ForEachFeature {
  const ofTags = memoize(featuresOfTags);
  const ofSection = memoize(featureOfSection);
  return ({ title, tags, categories: [section] }, visit) => {
    for (const name of featuresOfTitle(title)) visit(name, weighTitle);
    if (tags.length > 0) for (const name of ofTags(tags)) visit(name, weighTag);
    if (section !== undefined) visit(ofSection(section), weighSection);
  };
}

/** Each once. */
function featuresOfTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => `tag ${nameKey(tag)}`))];
}

function featureOfSection(section: string): string {
  return `section ${nameKey(section)}`;
}

function weighTitle(rarity: number): number {
  return rarity;
}

function weighTag(rarity: number): number {
  return rarity * TAG_FACTOR;
}

function weighSection(rarity: number): number {
  return Math.min(rarity, HEAVIEST_SECTION);
}

/**
 * Related articles: alike in title, tags and section, and published earlier. Everything that weighs (how rare a
 * feature is, who the candidates are) is counted over earlier articles alone, so a new article never changes the
 * list of an old one.
 */
import type { Article } from '../article/article.ts';
import { memoize } from '../base/memoize.ts';
import type { KnownRelated } from './site.ts';
import { createTally } from './tally.ts';
import { nameKey } from './terms.ts';
import { createTitleFilter, featuresOfTitle } from './title-features.ts';

/** A frequent feature brings only its latest articles: this bounds the work for each article at any size of site. */
const LATEST_OF_FEATURE = 24;
/** What a shared tag weighs, beside a pair of letters that is as rare. */
const TAG_FACTOR = 1.5;
/** A section says little, however rare it is: it decides between articles that are equally alike otherwise. */
const HEAVIEST_SECTION = 2;
/** Sharing less than this part of what an article could share with another is an accident of wording. */
const LEAST_SHARE = 0.14;

/**
 * Finds each article's related ones, at most `count`. What it gives takes an article's position, counted from the
 * oldest, and gives the positions of its related articles, likeliest first. `articles` come oldest first, with their
 * `chains`. Nothing is computed before it is asked for, and then for all that an earlier run does not know.
 */
export function relateArticles(articles: readonly Article[], count: number, chains: readonly number[], known: KnownRelated = NOTHING_KNOWN): (position: number) => readonly number[] {
  let shared: number | undefined;
  let computed: readonly (readonly number[])[] | undefined;
  return (position) => {
    shared ??= known.sharedLength(chains);
    if (position < shared) return known.listAt(position);
    computed ??= compute(articles, count, shared);
    return computed[position] ?? [];
  };
}

const NOTHING_KNOWN: KnownRelated = { sharedLength: () => 0, listAt: () => [] };

/** For each position from `first` on the positions of the related articles; all articles count. */
function compute(articles: readonly Article[], count: number, first: number): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = [];
  const forEachFeature = createFeatures();
  const asked = featuresWorthCounting(articles.slice(first), forEachFeature);
  const likeness = createTally(articles.length);
  const positionsByFeature = new Map<string, number[]>();
  for (const [position, article] of articles.entries()) {
    const asks = position >= first;
    let mostLikeness = 0;
    const titleFeatures = asked.mayBeIn(article.title) ? featuresOfTitle(article.title) : NO_FEATURES;
    forEachFeature(article, titleFeatures, (name, weigh) => {
      if (!asked.has(name)) return;
      const earlier = positionsByFeature.get(name) ?? [];
      if (asks) {
        const weight = weigh(Math.log2((position + 1) / Math.max(earlier.length, 1)));
        mostLikeness += weight;
        likeness.add(earlier, Math.max(0, earlier.length - LATEST_OF_FEATURE), weight);
      }
      if (earlier.length === 0) positionsByFeature.set(name, earlier);
      earlier.push(position);
    });
    if (asks) lists[position] = likeness.takeHeaviest(count, mostLikeness * LEAST_SHARE);
  }
  return lists;
}

const NO_FEATURES: ReadonlySet<string> = new Set();

interface AskedFeatures {
  readonly has: (name: string) => boolean;
  /** False only for a title that has none of them. */
  readonly mayBeIn: (title: string) => boolean;
}

/** Where few articles ask, most features are nobody's affair, and most titles need no closer look. */
function featuresWorthCounting(asking: readonly Article[], forEachFeature: ForEachFeature): AskedFeatures {
  if (asking.length > FEW) return { has: () => true, mayBeIn: () => true };
  const names = new Set<string>();
  const ofTitles = new Set<string>();
  for (const article of asking) {
    const titleFeatures = featuresOfTitle(article.title);
    for (const name of titleFeatures) ofTitles.add(name);
    forEachFeature(article, titleFeatures, (name) => names.add(name));
  }
  return { has: (name) => names.has(name), mayBeIn: createTitleFilter(ofTitles) };
}

/** So many articles have few enough features. */
const FEW = 200;

/** What sharing a feature weighs, by its rarity: the binary logarithm of how many articles there are for one that has it. */
type Weigh = (rarity: number) => number;

type ForEachFeature = (article: Article, titleFeatures: ReadonlySet<string>, visit: (name: string, weigh: Weigh) => void) => void;

/** Remembers tags and sections, since many articles have the same. */
function createFeatures(): ForEachFeature {
  const tagFeatures = memoize((tags: readonly string[]) => new Set(tags.map((tag) => `tag ${nameKey(tag)}`)));
  const sectionFeature = memoize((section: string) => `section ${nameKey(section)}`);
  return ({ tags, categories: [section] }, titleFeatures, visit) => {
    for (const name of titleFeatures) visit(name, weighTitle);
    if (tags.length > 0) for (const name of tagFeatures(tags)) visit(name, weighTag);
    if (section !== undefined) visit(sectionFeature(section), weighSection);
  };
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

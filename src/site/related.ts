/**
 * Related articles: alike in title, tags and section, and published earlier. Everything that weighs (how rare a
 * feature is, who the candidates are) is counted over earlier articles alone, so a new article never changes the
 * list of an old one.
 */
import type { Article } from '../article/article.ts';
import { createTally } from './tally.ts';
import { nameKey } from './terms.ts';
import { featuresOfTitle } from './title-features.ts';

/** A frequent feature brings only its latest articles: this bounds the work for each article at any size of site. */
const LATEST_OF_FEATURE = 24;
/** What a shared tag weighs, beside a pair of letters that is as rare. */
const TAG_FACTOR = 1.5;
/** A section says little, however rare it is: it decides between articles that are equally alike otherwise. */
const HEAVIEST_SECTION = 2;
/** Sharing less than this part of what an article could share with another is an accident of wording. */
const LEAST_SHARE = 0.14;

/** Finds each article's related ones, likeliest first and at most `count`; computed for all at the first call. `articles` come oldest first. */
export function relateArticles(articles: readonly Article[], count: number): (article: Article) => readonly Article[] {
  let related: ReadonlyMap<Article, readonly Article[]> | undefined;
  return (article) => {
    related ??= relateAll(articles, count);
    return related.get(article) ?? [];
  };
}

function relateAll(articles: readonly Article[], count: number): Map<Article, readonly Article[]> {
  const likeness = createTally(articles.length);
  const positionsByFeature = new Map<string, number[]>();
  return new Map(
    articles.map((article, position) => {
      let mostLikeness = 0;
      for (const { name, weigh } of featuresOf(article)) {
        const earlier = positionsByFeature.get(name) ?? [];
        const weight = weigh(Math.log2((position + 1) / Math.max(earlier.length, 1)));
        mostLikeness += weight;
        likeness.add(earlier, Math.max(0, earlier.length - LATEST_OF_FEATURE), weight);
        if (earlier.length === 0) positionsByFeature.set(name, earlier);
        earlier.push(position);
      }
      const likeliest = likeness.takeHeaviest(count, mostLikeness * LEAST_SHARE);
      return [article, likeliest.flatMap((other) => articles[other] ?? [])];
    }),
  );
}

interface Feature {
  readonly name: string;
  /** What sharing it weighs, by its rarity: the binary logarithm of how many articles there are for one that has it. */
  readonly weigh: (rarity: number) => number;
}

function featuresOf({ title, tags, categories }: Article): Feature[] {
  const features: Feature[] = [...featuresOfTitle(title)].map((name) => ({ name, weigh: weighTitle }));
  for (const tag of new Set(tags.map(nameKey))) features.push({ name: `tag ${tag}`, weigh: weighTag });
  const [section] = categories;
  if (section !== undefined) features.push({ name: `section ${nameKey(section)}`, weigh: weighSection });
  return features;
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
